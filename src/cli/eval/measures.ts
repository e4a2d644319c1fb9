/** Figures over pairs of what a row is and what was made of it. All are shares from 0 to 1; what cannot be told (an act that does not occur) is NaN. */
import { type Act, acts, spinActs } from '../../dialogue/words/act.ts';

/** One case: its label by the gold set (or by the first coding), and by what is measured. */
export type Pair = Readonly<{ truth: Act; guess: Act }>;

/** How often each act (row) was given each label (column), row after row: all figures are made of it. */
export type Matrix = Int32Array;

/** `four_acts`: share right of the rows that are SPIN questions. `false_spin`: share of the others that is called one. */
export type Scores = Readonly<Record<'accuracy' | 'four_acts' | 'macro_f1' | 'kappa' | 'false_spin', number>>;

const n = acts.length;
/** The SPIN acts stand first in the manual's order. */
const asking = spinActs.length;
export const emptyMatrix = (): Matrix => new Int32Array(n * n);

const places = Object.fromEntries(acts.map((act, i) => [act, i])) as Readonly<Record<Act, number>>;

/** Where a pair is counted in a matrix. */
export const cellOf = ({ truth, guess }: Pair): number => places[truth] * n + places[guess];

export function matrixOf(pairs: readonly Pair[]): Matrix {
  const matrix = emptyMatrix();
  for (const pair of pairs) add(matrix, cellOf(pair));
  return matrix;
}

/** Counts one case more. */
export function add(matrix: Matrix, cell: number): void {
  matrix[cell] = (matrix[cell] as number) + 1;
}

const at = (matrix: Matrix, row: number, column: number): number => matrix[row * n + column] as number;

/** The matrix as rows of columns. */
export const rowsOf = (matrix: Matrix): readonly (readonly number[])[] =>
  acts.map((_, i) => Array.from(matrix.subarray(i * n, (i + 1) * n)));

/** Cases of some rows in some columns; all where none are named. */
function count(matrix: Matrix, [fromRow, toRow]: readonly [number, number], [from, to]: readonly [number, number] = [0, n]): number {
  let sum = 0;
  for (let row = fromRow; row < toRow; row++) for (let column = from; column < to; column++) sum += at(matrix, row, column);
  return sum;
}

function right(matrix: Matrix, rows: number = n): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += at(matrix, i, i);
  return sum;
}

/** The five figures that say it at a glance. */
export function scores(matrix: Matrix): Scores {
  return {
    accuracy: right(matrix) / count(matrix, [0, n]),
    four_acts: right(matrix, asking) / count(matrix, [0, asking]),
    macro_f1: macroF1(matrix),
    kappa: kappa(matrix),
    false_spin: count(matrix, [asking, n], [0, asking]) / count(matrix, [asking, n]),
  };
}

/** Of each act's rows, the share that was found. */
export const recalls = (matrix: Matrix): Readonly<Record<Act, number>> => byAct(matrix, (hits, all) => hits / all);

/** Of each act's labels, the share that is right. */
export const precisions = (matrix: Matrix): Readonly<Record<Act, number>> => byAct(matrix, (hits, _, called) => hits / called);

/** Mean of the F1 of the acts that occur. */
function macroF1(matrix: Matrix): number {
  const each = Object.values(byAct(matrix, (hits, all, called) => (2 * hits) / (all + called))).filter((f1) => !Number.isNaN(f1));
  return each.reduce((sum, f1) => sum + f1, 0) / each.length;
}

/** Cohen's kappa: agreement beyond what two who label at random in the same proportions would reach (Cohen 1960). */
export function kappa(matrix: Matrix): number {
  const total = count(matrix, [0, n]);
  let chance = 0;
  for (let i = 0; i < n; i++) chance += (count(matrix, [i, i + 1]) / total) * (count(matrix, [0, n], [i, i + 1]) / total);
  return beyond(right(matrix) / total, chance);
}

/** Kappa of each act against all others. */
export function kappas(matrix: Matrix): Readonly<Record<Act, number>> {
  const total = count(matrix, [0, n]);
  return byAct(matrix, (hits, all, called) => {
    const same = (total - all - called + 2 * hits) / total;
    return beyond(same, (all * called + (total - all) * (total - called)) / (total * total));
  });
}

const beyond = (same: number, chance: number): number => (same - chance) / (1 - chance);

function byAct(matrix: Matrix, figure: (hits: number, all: number, called: number) => number): Readonly<Record<Act, number>> {
  return Object.fromEntries(
    acts.map((act, i) => [act, figure(at(matrix, i, i), count(matrix, [i, i + 1]), count(matrix, [0, n], [i, i + 1]))]),
  ) as Record<Act, number>;
}
