import { earned } from '../../dialogue/decide/commitment.ts';
import { atLeast } from '../../dialogue/words/ledger.ts';
import type { deadEnds } from '../../phrases/simulate.ts';
import type { Run } from './run.ts';
import { standingOf, within } from './table-view.ts';

/** Why a run came to nothing, with the facts of its sentence. */
export type Why = Readonly<{ why: keyof typeof deadEnds; facts: Readonly<Record<string, string | number>> }>;

/**
 * What stopped a run of best moves that ended with no rung agreed, though the account has rungs and problems that the offer meets: a dead end. Undefined where something was
 * agreed, or where there was nothing to agree on.
 */
export function deadEnd({ last }: Run): Why | undefined {
  const { buyer, prepared } = last;
  const { scenario } = prepared;
  const { account } = scenario;
  if (buyer.agreed || !account.sale || account.rungs.length === 0 || within(last).length === 0) return undefined;
  return stoppedAt({ last });
}

/** What a run stopped at, whatever came of it: the first thing that would have to be otherwise for more. */
export function stoppedAt({ last }: Pick<Run, 'last'>): Why {
  const { buyer, prepared } = last;
  const { scenario } = prepared;
  const agreed = buyer.agreed?.step ?? 0;
  const missed = scenario.account.rungs.find(({ step }) => step > agreed && earned(scenario, buyer, step));
  if (missed) return { why: 'not_understood', facts: { rung: missed.id } };
  if (buyer.ended?.by === 'buyer') return { why: 'ended', facts: { reason: buyer.ended.why } };
  const furthest = within(last).reduce((best, each) => (atLeast(standingOf(last, best), standingOf(last, each)) ? best : each));
  const standing = standingOf(last, furthest);
  if (standing === 'hidden') return { why: 'hidden', facts: { problem: furthest.id } };
  const { trustRung1, trustRung2, trustRung3 } = buyer.numbers;
  const need = [trustRung1, trustRung2, trustRung3][agreed] ?? trustRung3;
  if (atLeast(standing, agreed === 0 ? 'weighed' : 'wanted') && buyer.trust < need)
    return { why: 'trust', facts: { trust: buyer.trust, need } };
  const short = within(last).find((each) => standingOf(last, each) !== 'wanted') ?? furthest;
  return { why: 'light', facts: { problem: short.id, standing: standingOf(last, short) } };
}
