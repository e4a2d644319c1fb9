import * as z from 'zod';
import { type Act, acts, type Engine, type Flag, type Guess, type Probabilities } from '../../dialogue/words/act.ts';
import { ClassifierGaveUp } from '../../ports/second-opinion.ts';
import { fitting, held } from '../asking/fitting.ts';
import type { GaveUp } from '../asking/gave-up.ts';

/** Every flag once; the compiler finds the forgotten one. */
const flags: Readonly<Record<Flag, true>> = {
  open: true,
  closed: true,
  leading: true,
  peer: true,
  decision_process: true,
  stacked: true,
  '5w2h:what': true,
  '5w2h:why': true,
  '5w2h:who': true,
  '5w2h:when': true,
  '5w2h:where': true,
  '5w2h:how': true,
  '5w2h:how_much': true,
  'ice:impact': true,
  'ice:confidence': true,
  'ice:ease': true,
  feature: true,
  advantage: true,
  agenda: true,
  concern_check: true,
};

/** Per cent. Below a fifth an act would hardly be more likely than one of the other nine. */
const leastSure = 20;

const Answer = z.strictObject({
  labels: z.array(
    z.strictObject({
      segment: z.int().min(1),
      act: z.enum(acts),
      flags: z.array(z.enum(Object.keys(flags) as Flag[])),
      confidence: z.int().min(leastSure).max(100),
    }),
  ),
});

/** The schema that the model is held to. It is part of the engine, as the prompt is. */
export const answerSchema = held(Answer);

/** How this port says that there is no answer. */
export const gaveUp: GaveUp = (why, detail, cause) => new ClassifierGaveUp(why, detail, cause);

/** The guesses in an answer, one per segment, in order. Whatever it is short of throws ClassifierGaveUp, in our own words. */
export function guessesIn(answer: unknown, segments: number, engine: Engine): readonly Guess[] {
  const { labels } = fitting(Answer, answer, 'the answer', gaveUp);
  if (labels.length !== segments || labels.some(({ segment }, i) => segment !== i + 1))
    throw new ClassifierGaveUp('malformed', `the answer labels ${labels.length} segments, or not in order; ${segments} were asked for`);
  return labels.map(({ act, confidence, flags: set }) => ({
    probabilities: spread(act, confidence * 100),
    flags: [...new Set(set)],
    engine,
  }));
}

/** The model says how sure it is of one act; the rest is shared evenly among the others, since it says no more. `mine` is a whole 1/10,000. */
function spread(act: Act, mine: number): Probabilities {
  const others = acts.filter((one) => one !== act);
  const rest = 10_000 - mine;
  const share = (i: number): number => Math.floor(rest / others.length) + (i < rest % others.length ? 1 : 0);
  return Object.fromEntries(acts.map((one) => [one, one === act ? mine : share(others.indexOf(one))])) as Record<Act, number>;
}
