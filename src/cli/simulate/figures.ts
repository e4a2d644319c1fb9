import type { OutcomeKind } from '../../dialogue/words/ledger.ts';
import type { Run } from './run.ts';

/** Mean, standard deviation, lowest and highest of totals, rounded to tenths. */
export type Spread = Readonly<{ mean: number; sd: number; low: number; high: number }>;

/** What runs of one kind came to. `walked_away`: how many the buyer ended; `wanted`: share of the problems that the offer meets; `off_map`: share of the turns with a question; both 0 to 1. `turns` is a mean. */
export type Figures = Readonly<{
  runs: number;
  total: Spread;
  outcomes: Readonly<Partial<Record<OutcomeKind, number>>>;
  walked_away: number;
  wanted: number;
  off_map: number;
  turns: number;
}>;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
const mean = (all: readonly number[]): number => (all.length === 0 ? 0 : sum(all) / all.length);

/** Runs in figures. */
export function figuresOf(runs: readonly Run[]): Figures {
  const totals = runs.map(({ total }) => total);
  const middle = mean(totals);
  const outcomes: Partial<Record<OutcomeKind, number>> = {};
  for (const { outcome } of runs) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    runs: runs.length,
    total: {
      mean: round(middle, 1),
      sd: round(Math.sqrt(mean(totals.map((each) => (each - middle) ** 2))), 1),
      low: Math.min(...totals),
      high: Math.max(...totals),
    },
    outcomes,
    walked_away: runs.filter(({ last }) => last.buyer.ended?.by === 'buyer').length,
    wanted: round(sum(runs.map((run) => run.wanted)) / Math.max(1, sum(runs.map((run) => run.within))), 3),
    off_map: round(sum(runs.map((run) => run.offMap)) / Math.max(1, sum(runs.map((run) => run.questions))), 3),
    turns: round(mean(runs.map((run) => run.turns)), 1),
  };
}

/** Ranks from 1; equal values share the mean of theirs. */
export function ranks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/** Spearman’s rank correlation of pairs, −1 to 1, ties by mean rank (the Pearson correlation of the ranks); 0 where one side does not vary. */
export function spearman(pairs: readonly (readonly [number, number])[]): number {
  const [a, b] = [ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y))];
  const [meanA, meanB] = [mean(a), mean(b)];
  const products = a.map((x, at) => (x - meanA) * ((b[at] ?? 0) - meanB));
  const spread = Math.sqrt(sum(a.map((x) => (x - meanA) ** 2)) * sum(b.map((y) => (y - meanB) ** 2)));
  return spread === 0 ? 0 : round(sum(products) / spread, 3);
}
