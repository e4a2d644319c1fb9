import { type OpenaiGrounder, openaiGrounder } from '../../src/adapters/grounder-openai/grounder.ts';
import { loadGroundPrompts } from '../../src/adapters/grounder-openai/prompt.ts';
import { sha256 } from '../../src/adapters/hash.ts';
import type { Grounder } from '../../src/ports/grounder.ts';
import { type AskedModel, type Manner, says } from './model-server.ts';

/** The product's prompts. */
export const groundPrompts = await loadGroundPrompts('prompts/ground', sha256);

/** The grounder on a model server; only what never comes runs into its time limit. */
export const grounderOn = (baseUrl: string, more: Partial<OpenaiGrounder> = {}): Grounder =>
  openaiGrounder({ baseUrl, apiKey: 'key-of-a-test', model: 'stub', prompts: groundPrompts, wholeMs: 20_000, atOnce: 4, ...more });

/** The numbered topics of a request. */
export const topicsIn = ({ system }: AskedModel): readonly Readonly<{ number: number; topic: string }>[] =>
  [...system.matchAll(/^(\d+)\. [^:：]+(?:：|: )(.+)$/gm)].map(([, number, topic = '']) => ({ number: Number(number), topic }));

/** A model that names these topics, by their words. */
export const names =
  (...topics: readonly string[]) =>
  (asked: AskedModel): Manner =>
    says(JSON.stringify({ asksFor: topics.map((topic) => topicsIn(asked).find((one) => one.topic === topic)?.number ?? 0) }));
