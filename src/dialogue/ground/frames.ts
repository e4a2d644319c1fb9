import { type FacetKind, facetKinds, type PayoffKind, payoffKinds } from '../words/act.ts';
import type { CandidateKind } from '../words/candidate.ts';
import type { Lang } from '../words/stage.ts';
import { english } from './frames-en.ts';
import { chinese } from './frames-zh.ts';
import { type Names, numberOf } from './names.ts';

/** What a question may be put for, whatever it is about: a detail of one kind, a payoff of one kind, and a detail rather than the problem itself. */
export const columns = [...facetKinds, ...payoffKinds, 'detail'] as const;
const width = columns.length;

/** How questions are put (decision 0032): the tenths that a gram adds to each column, in the order of `columns`, begin at its place in `tenths`; first stands what each has to begin with. */
export type Frames = Readonly<{ places: ReadonlyMap<string, number>; tenths: Int8Array }>;

/** The table of one language, read from its text: a gram and its tenths, blanks between, the row of what each column begins with first. */
export function readFrames(text: string): Frames {
  const words = text.trim().split(/\s+/);
  const places = new Map<string, number>();
  const tenths = new Int8Array(Math.max(1, Math.floor(words.length / (width + 1))) * width);
  for (let row = 0; (row + 1) * (width + 1) <= words.length; row++) {
    places.set(words[row * (width + 1)] as string, row * width);
    for (let i = 0; i < width; i++) tenths[row * width + i] = Number(words[row * (width + 1) + 1 + i]);
  }
  return { places, tenths };
}

export const frames: Readonly<Record<Lang, Frames>> = { zh: readFrames(chinese), en: readFrames(english) };

/** The column that a question for an item would be heard in; null where how it is put tells nothing. */
export function columnOf(kind: CandidateKind, detail: FacetKind | PayoffKind | null): number | null {
  if (kind === 'problem') return columns.indexOf('detail');
  return detail === null ? null : columns.indexOf(detail);
}

const facetEnd = facetKinds.length;
const payoffEnd = facetEnd + payoffKinds.length;

/** How far the sound of a question may lower the likeness to an item, as a power of e. What it speaks for keeps its likeness: how near is near stays as it is. */
const reach = { facet: { by: 0.35, most: 0.8 }, payoff: { by: 1, most: 0.5 }, problem: { by: 0.5, most: 0.6 } } as const;

/** For each gram of an index its row in a table, or -1: a turn looks every gram up once, in the index. */
export function rowsOf({ places }: Frames, grams: Names): Int16Array {
  const rows = new Int16Array(grams.size).fill(-1);
  for (const [gram, place] of places) {
    const at = numberOf(grams, gram);
    if (at >= 0) rows[at] = place / width;
  }
  return rows;
}

/** Adds what a gram tells to the sums of the columns. */
export function hear({ tenths }: Frames, row: number, sums: Float64Array): void {
  const place = row * width;
  for (let i = 0; i < width; i++) sums[i] = (sums[i] as number) + (tenths[place + i] as number);
}

/**
 * In place of the sums, that by which each column multiplies the likeness of an item, from how the words of a question put it: "where" speaks for a place, "on what ground" for a
 * cause, and a detail asked for against the problem itself. `size`: how many grams the question has.
 */
export function heard({ tenths }: Frames, sums: Float64Array, size: number): Float64Array {
  const by = 10 * Math.sqrt(size || 1);
  for (let i = 0; i < width; i++) sums[i] = (sums[i] as number) / by + (tenths[i] as number) / 10;
  behindBest(sums, 0, facetEnd, reach.facet);
  behindBest(sums, facetEnd, payoffEnd, reach.payoff);
  sums[payoffEnd] = power(ofDetails - (sums[payoffEnd] as number), reach.problem);
  return sums;
}

/** Most questions about a problem ask for a detail: up to here a question may be put for the problem itself. */
const ofDetails = 0.3;

type Reach = Readonly<{ by: number; most: number }>;
const power = (evidence: number, { by, most }: Reach): number => Math.exp(Math.max(-most, Math.min(0, evidence * by)));

/** In place of the sums of some columns: how far each is behind the best of them, within reach. */
function behindBest(sums: Float64Array, from: number, to: number, within: Reach): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) most = Math.max(most, sums[i] as number);
  for (let i = from; i < to; i++) sums[i] = power((sums[i] as number) - most, within);
}
