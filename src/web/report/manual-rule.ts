import type { Act } from '../../dialogue/words/act.ts';
import { ruleSentences } from '../../phrases/why.ts';
import type { Both } from '../kit/say.ts';

/** Which rule of the manual tells two acts apart, whichever of them it was. */
const between: readonly (readonly [Act, Act, number])[] = [
  ['situation', 'implication', 1],
  ['problem', 'implication', 2],
  ['situation', 'problem', 3],
  ['implication', 'need_payoff', 4],
  ['need_payoff', 'pitch', 7],
  ['need_payoff', 'closing', 8],
  ['implication', 'listening', 13],
  ['situation', 'closing', 21],
  ['pitch', 'benefit', 30],
];

/** The number of the rule that a label's code names; as it stands where it names none. */
export const ruleNumber = (rule: string): string => rule.replace(/\D+/g, '') || rule;

/** The manual's rule for a label: the one that settled it, else the one that tells it from its rival; undefined where only the act's definition speaks. */
export function ruleOf(act: Act, rival: Act, settled: string | undefined): Readonly<{ n: string; sentence: Both | undefined }> | undefined {
  const found = between.find(([a, b]) => (a === act && b === rival) || (a === rival && b === act))?.[2];
  const n = settled === undefined ? found?.toString() : ruleNumber(settled);
  return n === undefined ? undefined : { n, sentence: (ruleSentences as Readonly<Record<string, Both>>)[n] };
}
