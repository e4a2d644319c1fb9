/** Intervals by resampling rows (Efron 1979): seeded, so that the same rows give the same interval. */
import { seeded } from './descent.ts';
import { add, cellOf, emptyMatrix, type Matrix, type Pair } from './measures.ts';

/** A figure with the bounds between which 95 of 100 resamples lie. */
export type Interval = Readonly<{ value: number; low: number; high: number }>;
type Figures<Name extends string> = Readonly<Record<Name, number>>;
type Intervals<Name extends string> = Readonly<Record<Name, Interval>>;

const seed = 2_718_281;
const times = 2_000;

/** Each figure of `measure` with its interval. A resample in which a figure cannot be told (NaN) is left out of that figure. */
export function bootstrap<T, Name extends string>(rows: readonly T[], measure: (rows: readonly T[]) => Figures<Name>): Intervals<Name> {
  return intervals(rows.length, measure(rows), (picks) => measure(Array.from(picks, (i) => rows[i] as T)));
}

/** The same over pairs; a row may hold several, which are then resampled together. */
export function bootstrapPairs<Name extends string>(
  rows: readonly (readonly Pair[])[],
  measure: (matrix: Matrix) => Figures<Name>,
): Intervals<Name> {
  const cells = cellsOf(rows);
  return intervals(rows.length, measure(summed(cells)), (picks) => measure(summed(cells, picks)));
}

/** What one set of labels is ahead of another on the same rows: the rows are resampled, and both measured on them. */
export function bootstrapDifference<Name extends string>(
  first: readonly Pair[],
  second: readonly Pair[],
  measure: (matrix: Matrix) => Figures<Name>,
): Intervals<Name> {
  const [ours, theirs] = [cellsOf(first.map((pair) => [pair])), cellsOf(second.map((pair) => [pair]))];
  const less = (picks?: Int32Array): Figures<Name> => {
    const [a, b] = [measure(summed(ours, picks)), measure(summed(theirs, picks))];
    const names = Object.keys(a) as Name[];
    return Object.fromEntries(names.map((name) => [name, a[name] - b[name]])) as Record<Name, number>;
  };
  return intervals(first.length, less(), less);
}

/** The difference of one figure between two sets of rows that have nothing to do with each other, first less second. */
export function bootstrapGap(first: readonly Pair[], second: readonly Pair[], measure: (matrix: Matrix) => number): Interval {
  const random = seeded(seed);
  const [a, b] = [cellsOf(first.map((pair) => [pair])), cellsOf(second.map((pair) => [pair]))];
  const seen = Array.from(
    { length: times },
    () => measure(summed(a, picked(a.length, random))) - measure(summed(b, picked(b.length, random))),
  );
  return between(measure(summed(a)) - measure(summed(b)), seen);
}

const cellsOf = (rows: readonly (readonly Pair[])[]): readonly (readonly number[])[] => rows.map((pairs) => pairs.map(cellOf));

/** The matrix of the rows that were picked; of all where none were. */
function summed(cells: readonly (readonly number[])[], picks: Int32Array = Int32Array.from(cells, (_, i) => i)): Matrix {
  const matrix = emptyMatrix();
  for (const i of picks) for (const cell of cells[i] as readonly number[]) add(matrix, cell);
  return matrix;
}

const picked = (count: number, random: () => number): Int32Array => Int32Array.from({ length: count }, () => Math.floor(random() * count));

function intervals<Name extends string>(count: number, value: Figures<Name>, again: (picks: Int32Array) => Figures<Name>): Intervals<Name> {
  const names = Object.keys(value) as Name[];
  const random = seeded(seed);
  const seen = new Map(names.map((name) => [name, [] as number[]]));
  for (let i = 0; i < times && count > 0; i++) {
    const figures = again(picked(count, random));
    for (const name of names) if (!Number.isNaN(figures[name])) seen.get(name)?.push(figures[name]);
  }
  return Object.fromEntries(names.map((name) => [name, between(value[name], seen.get(name) ?? [])])) as Record<Name, Interval>;
}

function between(value: number, seen: readonly number[]): Interval {
  const sorted = seen.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return { value, low: at(0.025), high: at(0.975) };
}
