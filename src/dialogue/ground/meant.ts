import type { Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Candidate, Candidates } from '../words/candidate.ts';
import { nearness } from '../words/nearness.ts';
import { granted, type Outcome, refused } from '../words/refusal.ts';
import type { ItemId } from '../words/scenario.ts';
import type { AskedKind } from '../words/topic.ts';
import { asksToChoose } from './choosing.ts';
import { gate } from './ground.ts';
import type { Prepared } from './prepare.ts';
import { topicsOf } from './topics.ts';

/** Why the answer of a grounder is not taken. */
type MeantRefusal = 'unknown_item' | 'outside_gate' | 'too_many';

/** How many items one question may ask for. */
const mostMeant = 3;

/**
 * Whether this segment may be about these items: each is on the list, the act's gate lets it through, and they are few. One that may not be refuses the whole answer: who names what
 * cannot be asked for has not understood the question.
 */
export function meant(
  prepared: Prepared,
  buyer: Buyer,
  label: Label,
  text: string,
  ids: readonly string[],
): Outcome<readonly ItemId[], MeantRefusal> {
  const once = [...new Set(ids)];
  if (once.length > mostMeant) return refused('too_many', { named: once.length });
  const kinds = new Map<string, AskedKind>(topicsOf(prepared).map(({ id, kind }) => [id, kind]));
  const named = once.flatMap((id): readonly Candidate[] => {
    const kind = kinds.get(id);
    return kind ? [{ id, kind, score: 0 }] : [];
  });
  if (named.length < once.length) return refused('unknown_item', { unknown: once.length - named.length });
  const choosing = asksToChoose(text) || label.flags.includes('decision_process');
  const open = gate(prepared.scenario.account, buyer, label.act, named, choosing);
  if (open.length < named.length) return refused('outside_gate', { act: label.act, forbidden: named.length - open.length });
  return granted(once);
}

/** How near the first, second and third item count that were said to be meant: far enough apart that none makes another doubtful. Whole 1/10,000. */
const counted = [10_000, 5_000, 4_000] as const;

/**
 * What retrieval found, with these items in front; everything else that a question may ask for is kept below what counts as meant, whatever it looked like. What is no item (an
 * action, the offer, a concern) stays as it was found.
 */
export function inFront(prepared: Prepared, found: Candidates, ids: readonly ItemId[]): Candidates {
  const kinds = new Map<string, AskedKind>(topicsOf(prepared).map(({ id, kind }) => [id, kind]));
  const below = nearness[prepared.lang].near - 1;
  const first = ids.flatMap((id, i): readonly Candidate[] => {
    const kind = kinds.get(id);
    return kind ? [{ id, kind, score: counted[i] ?? below }] : [];
  });
  const rest = found.asked
    .filter(({ id }) => !ids.includes(id))
    .map((one) => (kinds.has(one.id) ? { ...one, score: Math.min(one.score, below) } : one));
  return {
    asked: [...first, ...rest].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1)),
    get told() {
      return found.told;
    },
  };
}
