import type { Act } from '../../dialogue/words/act.ts';
import { ruleBetween } from '../../dialogue/words/manual-rules.ts';
import { ruleSentences } from '../../phrases/why.ts';
import type { Both } from '../kit/say.ts';

/** The number of the rule that a label's code names; as it stands where it names none. */
export const ruleNumber = (rule: string): string => rule.replace(/\D+/g, '') || rule;

/** The manual's rule for a label: the one that settled it, else the one that tells it from its rival; undefined where only the act's definition speaks. */
export function ruleOf(act: Act, rival: Act, settled: string | undefined): Readonly<{ n: string; sentence: Both | undefined }> | undefined {
  const n = settled === undefined ? ruleBetween(act, rival)?.toString() : ruleNumber(settled);
  return n === undefined ? undefined : { n, sentence: (ruleSentences as Readonly<Record<string, Both>>)[n] };
}
