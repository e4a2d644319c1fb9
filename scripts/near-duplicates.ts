import type { Lang } from '../src/dialogue/words/stage.ts';
import { bare } from './corpus-checks.ts';

/** Two texts of which the later is nearly the earlier: their places in the list, and the Jaccard similarity of their pieces, 0–1. */
export type Twins = Readonly<{ later: number; earlier: number; alike: number }>;

/** English words of a text, in lower case. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];

/** What a text is compared by: its words in English, in Chinese the pairs of characters that stand next to each other; signs and case do not count. */
export function piecesOf(text: string, lang: Lang): ReadonlySet<string> {
  if (lang === 'en') return new Set(wordsOf(text));
  const letters = [...bare(text)];
  return new Set(letters.length < 2 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
}

/**
 * All pairs of texts whose pieces overlap by at least `least`. Two texts that are this alike share one of their rarest pieces: a set of n that overlaps by t keeps, of
 * any n − ⌈t·n⌉ + 1 of its members, at least one in common (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006), so only those are looked up.
 * Texts with fewer than `fewest` pieces are left out.
 */
export function nearDuplicates(texts: readonly string[], lang: Lang, least: number, fewest: number): readonly Twins[] {
  const sets = texts.map((text) => piecesOf(text, lang));
  const rarity = new Map<string, number>();
  for (const set of sets) for (const piece of set) rarity.set(piece, (rarity.get(piece) ?? 0) + 1);
  const rank = new Map([...rarity].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1)).map(([piece], i) => [piece, i]));
  const sorted = sets.map((set) => Int32Array.from(set, (piece) => rank.get(piece) as number).sort());
  const holders = new Map<number, number[]>();
  const found: Twins[] = [];
  sorted.forEach((mine, later) => {
    if (mine.length < fewest) return;
    const prefix = mine.subarray(0, mine.length - Math.ceil(least * mine.length) + 1);
    const near = new Set<number>();
    for (const piece of prefix) {
      const held = holders.get(piece);
      if (held) for (const each of held) near.add(each);
      if (held) held.push(later);
      else holders.set(piece, [later]);
    }
    for (const earlier of near) {
      const alike = overlap(mine, sorted[earlier] as Int32Array, least);
      if (alike >= least) found.push({ later, earlier, alike });
    }
  });
  return found;
}

/** Jaccard similarity of two sorted sets; 0 where their sizes alone keep it under `least`. */
function overlap(a: Int32Array, b: Int32Array, least: number): number {
  if (Math.min(a.length, b.length) < least * Math.max(a.length, b.length)) return 0;
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const all = a.length + b.length - both;
  return all === 0 ? 1 : both / all;
}
