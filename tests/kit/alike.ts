import { bare } from '../../scripts/corpus-checks.ts';
import { piecesOf, wordsOf } from '../../scripts/near-duplicates.ts';

type Text = Readonly<{ id: string; text: string }>;

/** As alike as this, one text teaches what the other asks: share of the pieces that both have. */
const tooAlike = 0.6;

/** Texts shorter than this (five words, eight characters) are alike by chance; they count only where they are equal. */
const long = { en: 5, zh: 8 } as const;

/**
 * Finds which of these texts another one is the same as (letters and digits only) or nearly the same as: words in English, pairs of characters in Chinese,
 * by the share that both have (Jaccard).
 */
export function likeAny(texts: readonly Text[], lang: 'zh' | 'en'): (text: string) => readonly string[] {
  const equal = new Map(texts.map(({ id, text }) => [bare(text), id]));
  const known = texts.filter(({ text }) => isLong(text, lang)).map(({ id, text }) => ({ id, pieces: piecesOf(text, lang) }));
  const holders = new Map<string, (typeof known)[number][]>();
  for (const one of known) {
    for (const piece of one.pieces) {
      const those = holders.get(piece);
      if (those) those.push(one);
      else holders.set(piece, [one]);
    }
  }
  const rarity = (piece: string): number => holders.get(piece)?.length ?? 0;
  return (text) => {
    const same = equal.get(bare(text));
    if (same !== undefined) return [same];
    if (!isLong(text, lang)) return [];
    const own = piecesOf(text, lang);
    // Two sets that share six in ten share one of the rarest: only texts that hold one of those are looked at.
    const rarest = [...own].sort((a, b) => rarity(a) - rarity(b)).slice(0, own.size - Math.ceil(tooAlike * own.size) + 1);
    const near = new Set(rarest.flatMap((piece) => holders.get(piece) ?? []));
    return [...near].filter(({ pieces }) => jaccard(own, pieces) >= tooAlike).map(({ id }) => id);
  };
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const piece of a) if (b.has(piece)) both += 1;
  return both / (a.size + b.size - both);
}

const isLong = (text: string, lang: 'zh' | 'en'): boolean => (lang === 'en' ? wordsOf(text) : [...bare(text)]).length >= long[lang];
