import { createHash } from 'node:crypto';
import type { Engine, Guess } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Classifier, ToGuess } from '../../ports/classifier.ts';
import { asking, type Reached } from '../asking/ask.ts';
import { lanes } from '../asking/lanes.ts';
import { recent } from '../asking/recent.ts';
import { answerSchema, gaveUp, guessesIn } from './answer.ts';
import { type ReadyPrompt, turnOf } from './prompt.ts';

/** How to reach a model, and how much is asked of it at once. */
export type OpenaiClassifier = Reached &
  Readonly<{
    prompts: Readonly<Record<Lang, ReadyPrompt>>;
    /** Requests at once, turns that may wait for one of these, and answers kept. */
    atOnce: number;
    mostWaiting?: number;
    mostKept?: number;
  }>;

/** A classifier that asks a model, once per turn. It throws ClassifierGaveUp where the model has no usable answer; it never tries twice. */
export function openaiClassifier(settings: OpenaiClassifier): Classifier {
  const { model, prompts, atOnce, mostWaiting = 200, mostKept = 1_000 } = settings;
  const question = asking(settings, gaveUp);
  const engine: Engine = {
    name: `openai:${model}`,
    hash: sha256(`${prompts.zh.hash} ${prompts.en.hash} ${JSON.stringify(answerSchema)}`),
  };
  const queue = lanes(atOnce, mostWaiting);
  const answers = recent<readonly Guess[]>(mostKept);
  const ask = async (asked: ToGuess): Promise<readonly Guess[]> => {
    const { system } = prompts[asked.lang];
    const user = turnOf(prompts[asked.lang], asked);
    const answer = queue.run(() => question({ system, user, name: 'labels', schema: answerSchema }));
    if (!answer) throw gaveUp('crowded', `${mostWaiting} turns wait already`);
    return guessesIn(await answer, asked.segments.length, engine);
  };
  return {
    engine,
    guess: async (asked) => (asked.segments.length === 0 ? [] : answers.get(keyOf(engine, asked), () => ask(asked))),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Everything that an answer depends on, and nothing of a session: the same words in the same place are asked for once. */
const keyOf = ({ name, hash }: Engine, { lang, segments, before, previous }: ToGuess): string =>
  sha256(JSON.stringify([name, hash, lang, segments, before, previous && [previous.text, previous.act]]));
