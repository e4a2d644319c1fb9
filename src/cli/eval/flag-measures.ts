/** How well flags are found, by segment as coded; `stacked` by turn, because it needs the whole of it. */
import type { Flag } from '../../dialogue/words/act.ts';
import type { Judged } from './ours.ts';
import { flagNames } from './row.ts';

type Counted = (typeof flagNames)[number];

/** For each flag how often it is coded, how often it was given, and how often both. */
export type FlagTally = Readonly<Record<Counted, Readonly<{ coded: number; given: number; both: number }>>>;

/** Counts over rows. */
export function flagTally(judged: readonly Judged[]): FlagTally {
  const tally = Object.fromEntries(flagNames.map((name) => [name, { coded: 0, given: 0, both: 0 }])) as Record<
    Counted,
    { coded: number; given: number; both: number }
  >;
  for (const one of judged) {
    for (const [coded, given] of sides(one)) {
      for (const name of coded) tally[name].coded += 1;
      for (const name of given) tally[name].given += 1;
      for (const name of given) if (coded.includes(name)) tally[name].both += 1;
    }
  }
  return tally;
}

/** F1 of each flag; NaN where it is neither coded nor given. */
export function flagScores(judged: readonly Judged[]): Readonly<Record<Counted, number>> {
  const tally = flagTally(judged);
  return Object.fromEntries(
    flagNames.map((name) => [name, (2 * tally[name].both) / (tally[name].coded + tally[name].given)]),
  ) as unknown as Readonly<Record<Counted, number>>;
}

/** What is compared: each segment's flags, then whether the turn is stacked. */
function sides({ row, whole, coded }: Judged): readonly (readonly [readonly Counted[], readonly Counted[]])[] {
  const plain = (flags: readonly Flag[]): readonly Counted[] => flags.filter((flag) => flag !== 'stacked');
  const stacked = (segments: readonly Readonly<{ flags: readonly Flag[] }>[]): readonly Counted[] =>
    segments.some(({ flags }) => flags.includes('stacked')) ? ['stacked'] : [];
  return [
    ...row.segments.map(({ flags }, i) => [plain(flags), plain(coded[i]?.flags ?? [])] as const),
    [stacked(row.segments), stacked(whole)],
  ];
}
