import { type OpenaiClassifier, openaiClassifier } from '../../src/adapters/classifier-openai/classifier.ts';
import { loadClassifyPrompts } from '../../src/adapters/classifier-openai/prompt.ts';
import { sha256 } from '../../src/adapters/hash.ts';
import type { Act, Flag } from '../../src/dialogue/words/act.ts';
import type { Classifier } from '../../src/ports/classifier.ts';
import { type AskedModel, type Manner, says } from './model-server.ts';

/** The product's prompts, with the manual in them. */
export const classifyPrompts = await loadClassifyPrompts('prompts/classify', 'docs/manual', sha256);

/** The classifier on a model server; only what never comes runs into its time limit. */
export const classifierOn = (baseUrl: string, more: Partial<OpenaiClassifier> = {}): Classifier =>
  openaiClassifier({ baseUrl, apiKey: 'key-of-a-test', model: 'stub', prompts: classifyPrompts, wholeMs: 20_000, atOnce: 4, ...more });

export type ModelLabel = Readonly<{ segment: number; act: Act; flags: readonly Flag[]; confidence: number }>;

/** The segments that a request asks about. */
export const segmentsIn = ({ user }: AskedModel): readonly Readonly<{ segment: number; text: string }>[] =>
  JSON.parse(/\n(\[[\s\S]*\])$/.exec(user)?.[1] ?? '[]');

/** What a model says that labels every segment alike. */
export const labelsAll = (asked: AskedModel, act: Act, confidence = 83, flags: readonly Flag[] = []): Manner =>
  says(JSON.stringify({ labels: segmentsIn(asked).map(({ segment }): ModelLabel => ({ segment, act, flags, confidence })) }));
