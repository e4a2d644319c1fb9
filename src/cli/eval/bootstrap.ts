/** Intervals by resampling rows (Efron 1979): seeded, so that the same rows give the same interval. */
import { seeded } from './train.ts';

/** A figure with the bounds between which 95 of 100 resamples lie. */
export type Interval = Readonly<{ value: number; low: number; high: number }>;

const seed = 2_718_281;
const times = 2_000;

/** Each figure of `measure` with its interval. A resample in which a figure cannot be told (NaN) is left out of that figure. */
export function bootstrap<T, Name extends string>(
  rows: readonly T[],
  measure: (rows: readonly T[]) => Readonly<Record<Name, number>>,
): Readonly<Record<Name, Interval>> {
  const value = measure(rows);
  const names = Object.keys(value) as Name[];
  const random = seeded(seed);
  const seen = new Map(names.map((name) => [name, [] as number[]]));
  for (let i = 0; i < times && rows.length > 0; i++) {
    const resampled = measure(resample(rows, random));
    for (const name of names) if (!Number.isNaN(resampled[name])) seen.get(name)?.push(resampled[name]);
  }
  return Object.fromEntries(names.map((name) => [name, between(value[name], seen.get(name) ?? [])])) as Record<Name, Interval>;
}

/** The difference of one figure between two sets of rows that have nothing to do with each other, first less second. */
export function bootstrapGap<T>(first: readonly T[], second: readonly T[], measure: (rows: readonly T[]) => number): Interval {
  const random = seeded(seed);
  const seen: number[] = [];
  for (let i = 0; i < times; i++) seen.push(measure(resample(first, random)) - measure(resample(second, random)));
  return between(measure(first) - measure(second), seen);
}

function resample<T>(rows: readonly T[], random: () => number): readonly T[] {
  return rows.map(() => rows[Math.floor(random() * rows.length)] as T);
}

function between(value: number, seen: readonly number[]): Interval {
  const sorted = seen.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return { value, low: at(0.025), high: at(0.975) };
}
