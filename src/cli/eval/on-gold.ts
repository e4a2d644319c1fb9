/** Everything that is measured of one language on the gold set. Unambiguous rows count; the ambiguous ones are counted apart. */

import { couldBeTwo } from '../../dialogue/score/range.ts';
import type { Act } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { bootstrap, bootstrapPairs, type Interval } from './bootstrap.ts';
import { bins, calibrationError } from './calibration.ts';
import { flagScores, flagTally } from './flag-measures.ts';
import { type Coding, goldCoding, goldRows } from './gold.ts';
import { kappas, matrixOf, type Pair, precisions, recalls, rowsOf, scores } from './measures.ts';
import { type Engines, type Judged, judge } from './ours.ts';
import type { CorpusRow } from './row.ts';

/** A share of a group of rows, with how many there are. */
export type Part = Readonly<{ name: string; count: number; accuracy: Interval }>;

export type OnGold = Readonly<{ lang: Lang; clear: readonly Judged[]; vague: readonly Judged[] }> & ReturnType<typeof figuresOf>;

/** Labels and measures the gold set of one language. */
export async function onGold(engines: Engines, lang: Lang): Promise<OnGold> {
  const judged: Judged[] = [];
  for (const row of goldRows(lang)) judged.push(await judge(engines, row));
  const clear = judged.filter(({ row }) => !row.ambiguous);
  const vague = judged.filter(({ row }) => row.ambiguous);
  return { lang, clear, vague, ...figuresOf(clear, vague), codings: agreement(goldCoding(lang, 'a'), goldCoding(lang, 'b')) };
}

/** The label of the whole text beside the coded main act. */
export const pairOf = ({ row, main }: Judged): Pair => ({ truth: row.act, guess: main.act });

function figuresOf(clear: readonly Judged[], vague: readonly Judged[]) {
  const pairs = clear.map((judged) => [pairOf(judged)]);
  const several = clear.filter(({ row }) => row.segments.length > 1 && row.segments.length < 4);
  const claims = clear.map(({ row, main }) => ({ truth: row.act, probabilities: main.probabilities }));
  return {
    scores: bootstrapPairs(pairs, scores),
    recall: bootstrapPairs(pairs, recalls),
    precision: bootstrapPairs(pairs, precisions),
    kappas: bootstrapPairs(pairs, kappas),
    confusion: rowsOf(matrixOf(pairs.flat())),
    counts: countsOf(clear.map(({ row }) => row.act)),
    segments: segmentsOf(clear),
    several: partOf('', several),
    vagueRight: partOf('', vague),
    uncertain: uncertainOf(clear),
    vagueUncertain: uncertainOf(vague),
    bins: bins(claims),
    calibration: calibrationError(claims),
    registers: parts(clear, (row) => row.register),
    industries: parts(clear, (row) => row.industry),
    flags: { scores: bootstrap(clear, flagScores), tally: flagTally(clear) },
    codings: noCodings,
  };
}

type Agreement = Readonly<{ rows: number; overall: Interval; acts: Readonly<Record<Act, Interval>> }>;
const noCodings: Agreement = agreement([], []);

/** How far the two codings agree in the main act: Cohen's kappa, overall and for each act against the rest. */
export function agreement(first: readonly Coding[], second: readonly Coding[]): Agreement {
  const acts = new Map(second.map(({ id, act }) => [id, act]));
  const pairs = first.flatMap(({ id, act }): readonly (readonly Pair[])[] => {
    const guess = acts.get(id);
    return guess === undefined ? [] : [[{ truth: act, guess }]];
  });
  return { rows: pairs.length, overall: bootstrapPairs(pairs, scores).kappa, acts: bootstrapPairs(pairs, kappas) };
}

function countsOf(acts: readonly Act[]): ReadonlyMap<Act, number> {
  const counts = new Map<Act, number>();
  for (const act of acts) counts.set(act, (counts.get(act) ?? 0) + 1);
  return counts;
}

/** Segments as coded, not as the product splits them; resampled by row. */
function segmentsOf(judged: readonly Judged[]) {
  const pairsOf = ({ row, coded }: Judged): readonly Pair[] =>
    row.segments.flatMap(({ act }, i) => (coded[i] ? [{ truth: act, guess: coded[i].act }] : []));
  return {
    count: judged.reduce((sum, { row }) => sum + row.segments.length, 0),
    scores: bootstrapPairs(judged.map(pairsOf), scores),
  };
}

function parts(judged: readonly Judged[], key: (row: CorpusRow) => string): readonly Part[] {
  const names = [...new Set(judged.map(({ row }) => key(row)))].sort();
  return names.map((name) =>
    partOf(
      name,
      judged.filter(({ row }) => key(row) === name),
    ),
  );
}

function partOf(name: string, judged: readonly Judged[]): Part {
  const pairs = judged.map((one) => [pairOf(one)]);
  return { name, count: judged.length, accuracy: bootstrapPairs(pairs, scores).accuracy };
}

const uncertainOf = (judged: readonly Judged[]): Interval =>
  bootstrap(
    judged.map(({ main }) => couldBeTwo(main)),
    (those) => ({ share: those.filter(Boolean).length / those.length }),
  ).share;
