/** How well flags are found, by segment as coded; `stacked` by turn, because it needs the whole of it. */
import type { Flag } from '../../dialogue/words/act.ts';
import type { Judged } from './ours.ts';
import { flagNames } from './row.ts';

type Counted = (typeof flagNames)[number];

/** The flags that a segment (for `stacked`: a turn) was coded with, and those that it was given. */
export type Sides = Readonly<{ coded: readonly Flag[]; given: readonly Flag[] }>;

/** For each flag how often it is coded, how often it was given, and how often both. */
export type FlagTally = Readonly<Record<Counted, Readonly<{ coded: number; given: number; both: number }>>>;

/** Counts over segments and turns. */
export function tallyOf(all: readonly Sides[]): FlagTally {
  const tally = Object.fromEntries(flagNames.map((name) => [name, { coded: 0, given: 0, both: 0 }])) as Record<
    Counted,
    { coded: number; given: number; both: number }
  >;
  for (const { coded, given } of all) {
    for (const name of coded) tally[name].coded += 1;
    for (const name of given) tally[name].given += 1;
    for (const name of given) if (coded.includes(name)) tally[name].both += 1;
  }
  return tally;
}

/** F1 of each flag; NaN where it is neither coded nor given. */
export const f1sOf = (tally: FlagTally): Readonly<Record<Counted, number>> =>
  Object.fromEntries(
    flagNames.map((name) => [name, (2 * tally[name].both) / (tally[name].coded + tally[name].given)]),
  ) as unknown as Readonly<Record<Counted, number>>;

/** Counts over rows of the gold set. */
export const flagTally = (judged: readonly Judged[]): FlagTally =>
  tallyOf(judged.flatMap(({ row, whole, coded }) => sidesOf(row.segments, coded, whole)));

/** F1 of each flag over rows of the gold set. */
export const flagScores = (judged: readonly Judged[]): Readonly<Record<Counted, number>> => f1sOf(flagTally(judged));

type Flagged = Readonly<{ flags: readonly Flag[] }>;

/** What is compared of a turn: each segment's flags as coded and as given, then whether it is stacked, by the segments that the product itself made of it. */
export function sidesOf(segments: readonly Flagged[], given: readonly Flagged[], whole: readonly Flagged[]): readonly Sides[] {
  const plain = (flags: readonly Flag[]): readonly Flag[] => flags.filter((flag) => flag !== 'stacked');
  const stacked = (those: readonly Flagged[]): readonly Flag[] => (those.some(({ flags }) => flags.includes('stacked')) ? ['stacked'] : []);
  return [
    ...segments.map(({ flags }, i) => ({ coded: plain(flags), given: plain(given[i]?.flags ?? []) })),
    { coded: stacked(segments), given: stacked(whole) },
  ];
}
