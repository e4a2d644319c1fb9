import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { groundForms } from './forms-en.ts';

/** A word or phrase of a text, and what it may mean (empty where the lexicon does not know it). */
export type Piece = Readonly<{ text: string; meanings: readonly string[] }>;

/**
 * Entries with their meanings; how long the longest entry is that begins alike: with a word in English (in words), with a character in Chinese; and with which two words or
 * characters the longer ones begin, so that nearly every look ends after one.
 */
type Lexicon = Readonly<{
  meanings: ReadonlyMap<string, readonly string[]>;
  reach: ReadonlyMap<string, number>;
  pairs: ReadonlySet<string>;
}>;

/** Where the lexicons lie: corpus/lexicon/{lang}.txt at the root of the project. */
const folder = new URL('../../../corpus/lexicon/', import.meta.url);

const none: readonly string[] = [];
const loaded: Partial<Record<Lang, Lexicon>> = {};

/** The lexicon of a language, read once. Faults where its file is missing. */
export function lexiconOf(lang: Lang): Lexicon {
  const known = loaded[lang];
  if (known) return known;
  const file = fileURLToPath(new URL(`${lang}.txt`, folder));
  try {
    const lexicon = lexiconFrom(readFileSync(file, 'utf8'), lang);
    loaded[lang] = lexicon;
    return lexicon;
  } catch (error) {
    throw new Fault(`The lexicon ${file} cannot be read. Put the file of this version back.`, { cause: error });
  }
}

/** Reads a lexicon: `[meaning]` begins a class, `#` a remark, entries stand between blanks and have `_` for their own. */
function lexiconFrom(text: string, lang: Lang): Lexicon {
  const meanings = new Map<string, readonly string[]>();
  const reach = new Map<string, number>();
  const pairs = new Set<string>();
  // Most entries have one meaning: they share its list.
  let alone: readonly string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    if (line.startsWith('[')) {
      alone = [line.slice(1, -1)];
      continue;
    }
    for (const entry of line.split(' ')) {
      const known = meanings.get(entry);
      meanings.set(entry, known ? [...known, ...alone] : alone);
      const words = lang === 'zh' ? entry : entry.includes('_') ? entry.split('_') : none;
      if (words.length < 2) continue;
      const first = words[0] as string;
      reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
      pairs.add(pairOf(first, words[1] as string));
    }
  }
  return { meanings, reach, pairs };
}

const pairOf = (first: string, second: string): string => `${first} ${second}`;

/** A normalised text as the words and phrases that the lexicon knows, longest first, and what stands between them. */
export const piecesOf = (text: string, lang: Lang): readonly Piece[] => (lang === 'zh' ? piecesZh(text) : piecesEn(text));

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
  const { reach } = lexiconOf('en');
  const word = { meanings: wordAt(text), starts, reach: Math.max(0, ...starts.map((start) => reach.get(start) ?? 0)) };
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
  const { meanings: en, pairs } = lexiconOf('en');
  const begun = starts.filter((start) => pairs.has(pairOf(start, words[i + 1] ?? '')));
  if (begun.length === 0) return undefined;
  for (let length = Math.min(reach, words.length - i); length > 1; length--) {
    const rest = words.slice(i + 1, i + length).join('_');
    for (const start of begun) {
      const meanings = en.get(`${start}_${rest}`);
      if (meanings) return { length, meanings };
    }
  }
  return undefined;
}

function wordAt(word: string): readonly string[] {
  if (/^\d/.test(word)) return ['number'];
  for (const form of groundForms(word)) {
    const found = lexiconOf('en').meanings.get(form);
    if (found) return found;
  }
  return none;
}

function piecesZh(text: string): readonly Piece[] {
  const zh = lexiconOf('zh');
  const pieces: Piece[] = [];
  for (let i = 0; i < text.length; ) {
    const latin = text.charCodeAt(i) < 0x80 ? /^[a-z0-9.]+/.exec(text.slice(i, i + 24))?.[0] : undefined;
    const [length, meanings] = latin
      ? ([latin.length, /^\d/.test(latin) ? ['number'] : (zh.meanings.get(latin) ?? none)] as const)
      : hanAt(zh, text, i);
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

function hanAt({ meanings, reach, pairs }: Lexicon, text: string, i: number): readonly [number, readonly string[]] {
  const longest = pairs.has(pairOf(text.charAt(i), text.charAt(i + 1))) ? (reach.get(text.charAt(i)) ?? 0) : 1;
  for (let n = Math.min(longest, text.length - i); n > 0; n--) {
    const found = meanings.get(text.slice(i, i + n));
    if (found) return [n, found];
  }
  return [1, none];
}
