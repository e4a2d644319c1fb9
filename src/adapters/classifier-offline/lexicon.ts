import type { Lang } from '../../dialogue/words/stage.ts';
import { groundForms } from './forms-en.ts';
import { meaningsEn } from './lexicon-en.ts';
import { meaningsZh } from './lexicon-zh.ts';

/** A word or phrase of a text, and what it may mean (empty where the lexicon does not know it). */
export type Piece = Readonly<{ text: string; meanings: readonly string[] }>;

type Lexicon = ReadonlyMap<string, readonly string[]>;

function indexed(meanings: Readonly<Record<string, string>>): Lexicon {
  const index = new Map<string, string[]>();
  for (const [meaning, words] of Object.entries(meanings))
    for (const word of words.trim().split(/\s+/)) {
      const known = index.get(word);
      if (known) known.push(meaning);
      else index.set(word, [meaning]);
    }
  return index;
}

const en = indexed(meaningsEn);
const zh = indexed(meaningsZh);

/** How long the longest entry is that begins like this: with a word in English (counted in words), with a character in Chinese. */
function reaches(lexicon: Lexicon, head: (entry: string) => string, size: (entry: string) => number): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const entry of lexicon.keys()) longest.set(head(entry), Math.max(longest.get(head(entry)) ?? 0, size(entry)));
  return longest;
}

const reachEn = reaches(
  en,
  (entry) => entry.split('_', 1)[0] ?? '',
  (entry) => entry.split('_').length,
);
const reachZh = reaches(
  zh,
  (entry) => entry.charAt(0),
  (entry) => entry.length,
);

/** A normalised text as the words and phrases that the lexicon knows, longest first, and what stands between them. */
export const piecesOf = (text: string, lang: Lang): readonly Piece[] => (lang === 'zh' ? piecesZh(text) : piecesEn(text));

const none: readonly string[] = [];

function piecesEn(text: string): readonly Piece[] {
  const words = text.match(/[£$€]|\d[\d.,]*|\p{L}[\p{L}'-]*|[?!.,;:–]/gu) ?? [];
  const pieces: Piece[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as string;
    const known = knownWord(word);
    const piece = (known.reach > 1 ? phraseAt(words, i, known) : undefined) ?? { length: 1, meanings: known.meanings };
    pieces.push({
      text: piece.length === 1 ? word : words.slice(i, i + piece.length).join('_'),
      meanings: negated(pieces, /n't$|^(?:not|never|hardly|cannot)$/, piece.meanings),
    });
    i += piece.length;
  }
  return pieces;
}

/** A word by itself, and how long a phrase may be that begins with it or with one of its ground forms. */
type Word = Readonly<{ meanings: readonly string[]; starts: readonly string[]; reach: number }>;

/** The same few hundred words make up most of what is said. */
const knownWords = new Map<string, Word>();
const mostKnown = 2_000;

function knownWord(text: string): Word {
  const known = knownWords.get(text);
  if (known) return known;
  const starts = startsOf(text);
  const word = { meanings: wordAt(text), starts, reach: Math.max(0, ...starts.map((start) => reachEn.get(start) ?? 0)) };
  if (knownWords.size >= mostKnown) knownWords.clear();
  knownWords.set(text, word);
  return word;
}

/** Only the first word of a phrase is inflected, or a contraction ("you'd like" for "'d like"). */
const startsOf = (first: string): readonly string[] => [...groundForms(first), ...(first.endsWith("'d") ? ["'d"] : [])];

/** The longest phrase that starts at a word. */
function phraseAt(
  words: readonly string[],
  i: number,
  { starts, reach }: Word,
): Readonly<{ length: number; meanings: readonly string[] }> | undefined {
  for (let length = Math.min(reach, words.length - i); length > 1; length--) {
    const rest = words.slice(i + 1, i + length).join('_');
    for (const start of starts) {
      const meanings = en.get(`${start}_${rest}`);
      if (meanings) return { length, meanings };
    }
  }
  return undefined;
}

function wordAt(word: string): readonly string[] {
  if (/^\d/.test(word)) return ['number'];
  for (const form of groundForms(word)) {
    const found = en.get(form);
    if (found) return found;
  }
  return none;
}

function piecesZh(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < text.length; ) {
    const latin = text.charCodeAt(i) < 0x80 ? /^[a-z0-9.]+/.exec(text.slice(i, i + 24))?.[0] : undefined;
    const [length, meanings] = latin ? ([latin.length, /^\d/.test(latin) ? ['number'] : (zh.get(latin) ?? none)] as const) : hanAt(text, i);
    pieces.push({
      text: text.slice(i, i + length),
      meanings: negated(pieces, /^(?:并?不|没|没有|不太|不大|不够|不怎么|无法|没法|不能)$/u, meanings),
    });
    i += length;
  }
  return pieces;
}

/** What is said not to be well is bad: "isn't reliable", "不太稳定". The denial stands at most two pieces before. */
function negated(before: readonly Piece[], denial: RegExp, meanings: readonly string[]): readonly string[] {
  if (!meanings.includes('content')) return meanings;
  return before.slice(-2).some((piece) => denial.test(piece.text)) ? bad : meanings;
}

const bad: readonly string[] = ['poor'];

function hanAt(text: string, i: number): readonly [number, readonly string[]] {
  for (let n = Math.min(reachZh.get(text.charAt(i)) ?? 0, text.length - i); n > 0; n--) {
    const found = zh.get(text.slice(i, i + n));
    if (found) return [n, found];
  }
  return [1, none];
}
