import { type Dimension, dimensions, type Evidence, type Report } from '../dialogue/words/report.ts';

/** A transcript under the letter that a trainer sees it by, with its report. */
export type Ranked = Readonly<{ letter: string; report: Report }>;

/** Why one transcript stands above the next: the dimension that parts them most, what it added to each total, and the reasons in both, each with its turns. */
export type Reason = Readonly<{
  above: string;
  below: string;
  dimension: Dimension;
  points: readonly [above: number, below: number];
  evidence: readonly [above: readonly Evidence[], below: readonly Evidence[]];
}>;

/** Our order, best first: by total, of equal ones by letter. */
export const inOurOrder = (ranked: readonly Ranked[]): readonly Ranked[] =>
  ranked.toSorted((a, b) => b.report.total - a.report.total || (a.letter < b.letter ? -1 : 1));

/** Each transcript against the next one below it. */
export function reasonsOf(ordered: readonly Ranked[]): readonly Reason[] {
  return ordered.slice(0, -1).flatMap((above, i) => {
    const below = ordered[i + 1];
    return below ? [reasonOf(above, below)] : [];
  });
}

function reasonOf(above: Ranked, below: Ranked): Reason {
  const gap = (dimension: Dimension): number => added(above.report, dimension) - added(below.report, dimension);
  const dimension = dimensions.reduce((most, each) => (gap(each) > gap(most) ? each : most), dimensions[0]);
  const evidence = [above, below].map(({ report }) => report.dimensions[dimension].evidence) as [readonly Evidence[], readonly Evidence[]];
  return {
    above: above.letter,
    below: below.letter,
    dimension,
    points: [Math.round(added(above.report, dimension)), Math.round(added(below.report, dimension))],
    evidence,
  };
}

/** What a dimension added to a total, before caps. */
const added = ({ dimensions: all }: Report, dimension: Dimension): number => ((all[dimension].points ?? 0) * all[dimension].weight) / 100;

/**
 * Kendall's τ of two orders of the same letters: 1 where they are the same, −1 where one is the other backwards (Kendall, A New Measure of Rank Correlation, 1938).
 */
export function tau(theirs: readonly string[], ours: readonly string[]): number {
  let sum = 0;
  let pairs = 0;
  for (const [i, one] of theirs.entries())
    for (const other of theirs.slice(i + 1)) {
      sum += ours.indexOf(one) < ours.indexOf(other) ? 1 : -1;
      pairs += 1;
    }
  return pairs === 0 ? 1 : sum / pairs;
}
