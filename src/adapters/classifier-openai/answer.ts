import * as z from 'zod';
import { type Act, acts, type Engine, type Flag, type Guess, type Probabilities } from '../../dialogue/words/act.ts';
import { ClassifierGaveUp } from '../../ports/second-opinion.ts';

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
export const answerSchema: Readonly<Record<string, unknown>> = (({ $schema: _, ...schema }) => schema)(z.toJSONSchema(Answer));

/** A chat completion, as far as it is looked at. */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/** The guesses in a completion, one per segment, in order. Whatever it is short of throws ClassifierGaveUp, in our own words. */
export function guessesIn(completion: unknown, segments: number, engine: Engine): readonly Guess[] {
  const { labels } = checked(Answer, json(contentOf(completion)), 'the answer');
  if (labels.length !== segments || labels.some(({ segment }, i) => segment !== i + 1))
    throw new ClassifierGaveUp('malformed', `the answer labels ${labels.length} segments, or not in order; ${segments} were asked for`);
  return labels.map(({ act, confidence, flags: set }) => ({
    probabilities: spread(act, confidence * 100),
    flags: [...new Set(set)],
    engine,
  }));
}

function contentOf(completion: unknown): string {
  const [choice] = checked(Completion, completion, 'the completion').choices;
  if (!choice || choice.message.refusal || choice.finish_reason === 'content_filter')
    throw new ClassifierGaveUp('refused', 'the model declined to answer');
  if (choice.finish_reason !== 'stop') throw new ClassifierGaveUp('malformed', 'the answer is not complete');
  return choice.message.content ?? '';
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ClassifierGaveUp('malformed', 'the answer is no JSON', cause);
  }
}

/** Names the place and the kind of what doesn't fit, never what stood there: a model may have quoted the call. */
function checked<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 3).map(({ path, code }) => `${path.join('.') || 'the whole'}: ${code}`);
  throw new ClassifierGaveUp('malformed', `${what} does not fit the schema (${places.join(', ')})`);
}

/** The model says how sure it is of one act; the rest is shared evenly among the others, since it says no more. `mine` is a whole 1/10,000. */
function spread(act: Act, mine: number): Probabilities {
  const others = acts.filter((one) => one !== act);
  const rest = 10_000 - mine;
  const share = (i: number): number => Math.floor(rest / others.length) + (i < rest % others.length ? 1 : 0);
  return Object.fromEntries(acts.map((one) => [one, one === act ? mine : share(others.indexOf(one))])) as Record<Act, number>;
}
