/** A share with how little is known about it: the middle of what is likely, and bounds that hold it with nine chances in ten. Shares of 1. */
export type Share = Readonly<{ mean: number; from: number; to: number }>;

/** Chance of at least `k` of `n` at a share `x`: the Beta distribution with whole parameters is a sum over a binomial. */
function atLeast(k: number, n: number, x: number): number {
  if (x <= 0) return k <= 0 ? 1 : 0;
  if (x >= 1) return 1;
  let term = (1 - x) ** n;
  let below = 0;
  for (let j = 0; j < k; j += 1) {
    below += term;
    term *= ((n - j) / (j + 1)) * (x / (1 - x));
  }
  return 1 - below;
}

/** Where the Beta distribution of `ok + 1` and `tries − ok + 1` has this much below it; halved often enough to be exact to a thousandth. */
function quantile(ok: number, tries: number, share: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (atLeast(ok + 1, tries + 1, middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** As many tries as are counted: older ones say little of today, and their sum would lose its exactness. */
const most = 200;

/** What so many successes of so many tries say, from knowing nothing before (a flat prior). */
export function shareOf({ tries, ok }: Readonly<{ tries: number; ok: number }>): Share {
  const n = Math.min(tries, most);
  const k = tries === 0 ? 0 : Math.round((ok * n) / tries);
  return { mean: (k + 1) / (n + 2), from: quantile(k, n, 0.05), to: quantile(k, n, 0.95) };
}
