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
export function limitsOf(rubric: Rubric, past: History, dimensions: Readonly<Record<Dimension, DimensionScore>>, without: Without): Limits {
  const { skills } = rubric;
  const { outcome } = dimensions;
  if (rubric.shown !== undefined) return slope(rubric.shown, past, dimensions, without);
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

/**
 * The same without a cliff, for every call: what was shown, and where something came of it, what that was and how cleanly it was come by, give a place on a slope. Each skill less or more moves
 * it a little, and so does whether a proposal was understood (decision 0054).
 */
function slope(
  rule: NonNullable<Rubric['shown']>,
  past: History,
  { outcome, conduct }: Readonly<Record<Dimension, DimensionScore>>,
  without: Without,
): Limits {
  const { ended, agreed, turn } = past.buyer;
  const all = [...shown(past, without)].map(([skill, turns]) => ({ skill, turns: turns.slice(0, skill === 'led' ? 2 : rule.times) }));
  const units = all.reduce(
    (sum, { skill, turns }) => sum + (skill === 'led' ? rule.led * turns.length : rule.first + rule.again * (turns.length - 1)),
    0,
  );
  const isNothing = outcome.evidence.some((each) => nothing.has(each.rule));
  const step = ended?.outcome === 'order' ? 3 : (agreed?.step ?? 1);
  const came = isNothing ? 0 : (rule.agreed[step - 1] ?? 0) + Math.floor((rule.conduct * (conduct.points ?? 0)) / 100);
  const most = onSlope(rule.most, units + came);
  const turns = [...new Set(all.flatMap((each) => each.turns))].sort((a, b) => a - b);
  const cited = turns.length > 0 ? turns : [turn];
  const out = Math.max(rule.shownOutLeast * 100, Math.floor((most * rule.shownOut) / 100));
  const isOut = isNothing && ended?.by === 'buyer' && showsOut.has(ended.why) && out < most;
  const total = Math.floor(((isOut ? out : most) + 50) / 100);
  return { ...none, total, rule: isOut ? 'shown_out' : 'few_skills', turns: isOut ? [turn] : cited, shown: cited };
}

/** Hundredths of a point at a place between knots, straight from one to the next. */
function onSlope(knots: readonly (readonly [number, number])[], at: number): number {
  const next = knots.findIndex(([place]) => place > at);
  const [after, before] = [knots[next], knots[next - 1]];
  if (after === undefined) return (knots.at(-1)?.[1] ?? 100) * 100;
  if (before === undefined) return after[1] * 100;
  return before[1] * 100 + Math.floor(((after[1] - before[1]) * 100 * (at - before[0])) / (after[0] - before[0]));
}
