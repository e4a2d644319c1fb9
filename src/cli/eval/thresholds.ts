/** From which score on a flag stands. */

/** A score by a model that has not learned from the case, and whether the flag was coded. */
export type Scored = Readonly<{ score: number; coded: boolean }>;

/**
 * The threshold with the best F1 over these cases, halfway between the last score that is in and the first that is out; with `both` the best sum of the F1s of the flag and
 * of its opposite. Infinity where the flag was never coded: nobody can tell it then.
 */
export function bestThreshold(cases: readonly Scored[], both = false): number {
  const sorted = cases.toSorted((a, b) => b.score - a.score);
  const all = sorted.filter(({ coded }) => coded).length;
  if (all === 0) return Number.POSITIVE_INFINITY;
  let [hits, best, threshold] = [0, 0, Number.POSITIVE_INFINITY];
  sorted.forEach(({ score, coded }, i) => {
    hits += coded ? 1 : 0;
    const next = sorted[i + 1]?.score ?? score - 1;
    const worth = f1(hits, i + 1, all) + (both ? f1(sorted.length - i - 1 - (all - hits), sorted.length - i - 1, sorted.length - all) : 0);
    if (next === score || worth <= best) return;
    [best, threshold] = [worth, (score + next) / 2];
  });
  return threshold;
}

const f1 = (hits: number, given: number, coded: number): number => (given + coded === 0 ? 0 : (2 * hits) / (given + coded));
