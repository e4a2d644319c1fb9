import { earned, priceWeight, sumWanted } from '../../dialogue/decide/commitment.ts';
import { reserve } from '../../dialogue/decide/rank.ts';
import { isBargaining } from '../../dialogue/words/stage.ts';
import type { Aim } from './move.ts';
import { isEnlarged, isMet, nothingSaid, present, problemsOf, standingOf, type View } from './table-view.ts';

/** Criteria that a call asks for before it goes on to what people need. */
const mostCriteria = 2;

/**
 * What counts most with somebody who trusts us enough to say so: asked for, and then asked why, while nothing is ranked (DESIGN, *Stage mechanics*). Who waits for a senior
 * to speak first is asked later.
 */
export function yardstick(view: View): readonly Aim[] {
  const { buyer, prepared } = view;
  const held = prepared.scenario.account.criteria.filter(({ person }) => present(view).includes(person));
  const standing = (id: string): string => buyer.criteria[id]?.standing ?? 'unstated';
  if (held.some(({ id }) => ['ranked', 'reshaped'].includes(standing(id)))) return [];
  const stated = held.filter(({ id }) => standing(id) === 'stated');
  if (stated.length > 0) return stated.slice(0, 1).map(({ id, person }) => ({ kind: 'rank', id, to: person }));
  return held
    .filter(({ person }) => buyer.trust >= buyer.numbers.guardCriteria + reserve(nothingSaid(view, person), buyer, person))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostCriteria)
    .map(({ id, person }) => ({ kind: 'ask', id, to: person }));
}

/** A criterion that was stated, beside a need that they want: while the price weighs more than what they want. */
export function reshapes(view: View): readonly Aim[] {
  const { buyer, prepared } = view;
  const { scenario } = prepared;
  if (earned(scenario, buyer, 3) || sumWanted(scenario, buyer) >= priceWeight(scenario, buyer)) return [];
  const counts = problemsOf(view).filter((each) => standingOf(view, each) === 'wanted' && isMet(view, each) && isEnlarged(view, each));
  return scenario.account.criteria
    .filter(({ id, person }) => present(view).includes(person) && ['stated', 'ranked'].includes(buyer.criteria[id]?.standing ?? ''))
    .filter(({ problems }) => counts.some(({ id }) => problems.includes(id)))
    .map(({ id, person }) => ({ kind: 'reshape', id, to: person }));
}

/** Once somebody wants something, and trust is there: whatever hides behind the price. */
export function fearCheck(view: View): readonly Aim[] {
  const { buyer, prepared } = view;
  const { stage, fears } = prepared.scenario.account;
  const wants = problemsOf(view).some((problem) => isMet(view, problem) && standingOf(view, problem) === 'wanted');
  if (!wants || !isBargaining(stage) || buyer.trust < buyer.numbers.trustFear) return [];
  return fears
    .filter(({ id, person }) => buyer.fears[id]?.state === 'hidden' && present(view).includes(person))
    .map(({ id, person }) => ({ kind: 'fear_check', id, to: person }) as const);
}

/** What was promised and not kept, owned up to before they have to say it, with a new date: once, since it is believed once. */
export function ownsUp({ buyer, prepared }: View): readonly Aim[] {
  const owed = (prepared.scenario.account.promises ?? []).filter(
    ({ by, state }) => by === 'seller' && (state === 'late' || state === 'broken'),
  );
  if (owed.some(({ id }) => typeof buyer.promises[id]?.owned === 'number')) return [];
  const untold = owed.filter(({ id }) => (buyer.promises[id]?.told ?? null) === null);
  return untold.slice(0, 1).map(({ id }) => ({ kind: 'own_up', id, to: null }));
}

/** Trust that is lacking is won back plainly: by what the offer cannot do, said before it is asked, and by a kind word; each is believed once. */
export function winsTrust({ buyer, prepared }: View): readonly Aim[] {
  const limit = prepared.scenario.offer.limits[buyer.seed % Math.max(1, prepared.scenario.offer.limits.length)];
  return [
    ...(limit && !buyer.limitDone ? [{ kind: 'limit', id: limit.id, to: null } as const] : []),
    ...(buyer.courtesyDone ? [] : [{ kind: 'courtesy', id: '', to: null } as const]),
  ];
}

/** The test question about the market, while it waits: nobody bluffs who sells well. */
export const marketAnswer = ({ buyer, prepared }: View): readonly Aim[] =>
  buyer.market.asked !== null && buyer.market.asked === buyer.turn
    ? [{ kind: 'market_answer', id: prepared.scenario.account.marketTest?.id ?? '', to: null }]
    : [];
