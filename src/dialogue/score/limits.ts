import type { EndReason } from '../words/event.ts';
import type { Dimension, DimensionScore, Rubric } from '../words/report.ts';
import type { Without } from './dimensions.ts';
import type { History } from './history.ts';
import { shown, timesCounted } from './skills.ts';

/** What a call can come to: manner in hundredths of a point, the whole in points; by which rule, the turns that it cites, and those in which something was shown, else the last one. */
export type Limits = Readonly<{
  manner: number;
  total: number;
  rule: 'few_skills' | 'shown_out';
  turns: readonly number[];
  shown: readonly number[];
}>;

const none: Limits = { manner: Number.POSITIVE_INFINITY, total: 100, rule: 'few_skills', turns: [], shown: [] };

/** Endings in which the buyer wants to see nobody of this seller again, and outcomes from which nothing follows. */
const showsOut: ReadonlySet<EndReason> = new Set(['trust', 'pressing', 'inducement', 'secret']);
const nothing: ReadonlySet<string> = new Set(['continuation', 'no_sale', 'left_open', 'pressing']);

/**
 * Where nothing came of a call – no order, no next step, no name, not so much as a plain no where there is no sale to be had – it comes to no more than what the trainee showed in it: few points
 * for the same thing over and over, whatever it brought out; and few where the buyer showed them out (decision 0051). Rubrics from before know no such limit.
 */
export function limitsOf(
  { skills }: Rubric,
  past: History,
  { outcome }: Readonly<Record<Dimension, DimensionScore>>,
  without: Without,
): Limits {
  if (skills === undefined || !outcome.evidence.some(({ rule }) => nothing.has(rule))) return none;
  const { ended, turn } = past.buyer;
  const { count, turns } = timesCounted(shown(past, without), skills);
  const cited = turns.length > 0 ? turns : [turn];
  const most = skills.most[count] ?? 100;
  const limits = { manner: skills.manner * count * 100, shown: cited };
  return ended?.by === 'buyer' && showsOut.has(ended.why) && skills.shownOut < most
    ? { ...limits, total: skills.shownOut, rule: 'shown_out', turns: [turn] }
    : { ...limits, total: most, rule: 'few_skills', turns: cited };
}
