import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Engine } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { type Grounder, GrounderGaveUp, type ToGround } from '../../ports/grounder.ts';
import { asking, type Reached } from '../asking/ask.ts';
import { fitting, held } from '../asking/fitting.ts';
import type { GaveUp } from '../asking/gave-up.ts';
import { lanes } from '../asking/lanes.ts';
import { recent } from '../asking/recent.ts';
import { questionOf, type ReadyPrompt } from './prompt.ts';

/** How to reach a model, and how much is asked of it at once. Nobody queues for it: a trainee is waiting. */
export type OpenaiGrounder = Reached &
  Readonly<{
    prompts: Readonly<Record<Lang, ReadyPrompt>>;
    atOnce: number;
    /** Answers kept. */
    mostKept?: number;
  }>;

/** Numbers of topics, the likeliest first. */
const Answer = z.strictObject({ asksFor: z.array(z.int().min(1)) });

/** The schema that the model is held to. It is part of the engine, as the prompt is. */
const schema = held(Answer);

const gaveUp: GaveUp = (why, detail, cause) => new GrounderGaveUp(why, detail, cause);

/** A grounder that asks a model, once per question. It throws GrounderGaveUp where the model has no usable answer; it never tries twice. */
export function openaiGrounder(settings: OpenaiGrounder): Grounder {
  const { model, prompts, atOnce, mostKept = 1_000 } = settings;
  const question = asking(settings, gaveUp);
  const engine: Engine = { name: `openai:${model}`, hash: sha256(`${prompts.zh.hash} ${prompts.en.hash} ${JSON.stringify(schema)}`) };
  const queue = lanes(atOnce, 0);
  const answers = recent<readonly string[]>(mostKept);
  const ask = async (asked: ToGround): Promise<readonly string[]> => {
    const answer = queue.run(() => question({ ...questionOf(prompts[asked.lang], asked), name: 'asked_for', schema }));
    if (!answer) throw gaveUp('crowded', `${atOnce} turns are asked about already`);
    return idsIn(await answer, asked);
  };
  return { engine, ground: async (asked) => answers.get(keyOf(engine, asked), () => ask(asked)) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Everything that an answer depends on, and nothing of a session. */
const keyOf = ({ name, hash }: Engine, { lang, text, act, before, previous, topics }: ToGround): string =>
  sha256(JSON.stringify([name, hash, lang, text, act, before, previous, topics.map(({ id, kind, topic }) => [id, kind, topic])]));

/** The ids behind the numbers of an answer; a number that is not on the list refuses it. */
function idsIn(answer: unknown, { topics }: ToGround): readonly string[] {
  const { asksFor } = fitting(Answer, answer, 'the answer', gaveUp);
  return asksFor.map((number) => {
    const topic = topics[number - 1];
    if (!topic) throw new GrounderGaveUp('unknown_item', `number ${number} of ${topics.length} topics`);
    return topic.id;
  });
}
