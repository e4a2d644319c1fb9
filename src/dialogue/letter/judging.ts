import type { Prepared } from '../ground/prepare.ts';
import type { Buyer } from '../words/buyer.ts';
import type { CriterionState } from '../words/criterion.ts';
import { dice } from '../words/dice.ts';
import { keysHeld } from '../words/key-words.ts';
import type { Move } from '../words/letter.ts';

type Step = CriterionState['standing'];

/** Which of its sentences an event words. */
export const stepOf = { criterion_stated: 'stated', criterion_ranked: 'ranked', criterion_reshaped: 'reshaped' } as const;

/** The wording of a criterion at one step, in an order of the session's own. */
export function judging(
  prepared: Prepared,
  buyer: Buyer,
  id: string,
  step: Step,
  times = 0,
): Readonly<{ id: string; text: string; key: readonly string[] }> {
  const words = prepared.words.criteria[id];
  const ways = words?.[step] ?? [];
  const text = ways[(dice(buyer.seed, 0, `say ${id} ${step}`, Math.max(1, ways.length)) + times) % Math.max(1, ways.length)] ?? '';
  return { id, text, key: keysHeld(text, words?.key ?? []) };
}

/** Asked again for a criterion, they say it as it stands by now, in other words while there are any; undefined where the id is none of theirs. */
export function judgingAgain(prepared: Prepared, buyer: Buyer, id: string): Move | undefined {
  const state = buyer.criteria[id];
  if (!state) return undefined;
  const times = buyer.said[id]?.times ?? 1;
  const another = times < (prepared.words.criteria[id]?.[state.standing].length ?? 0);
  return { kind: another ? 'disclose' : 'repeat', ...judging(prepared, buyer, id, state.standing, times) };
}
