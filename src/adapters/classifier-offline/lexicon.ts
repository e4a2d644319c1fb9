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

/** Longest entries: five words, seven characters. */
const longest = { en: 5, zh: 7 };

/** A normalised text as the words and phrases that the lexicon knows, longest first, and what stands between them. */
export const piecesOf = (text: string, lang: Lang): readonly Piece[] => (lang === 'zh' ? piecesZh(text) : piecesEn(text));

const none: readonly string[] = [];

function piecesEn(text: string): readonly Piece[] {
  const words = text.match(/[£$€]|\d[\d.,]*|\p{L}[\p{L}'-]*|[?!.,;:–]/gu) ?? [];
  const pieces: Piece[] = [];
  for (let i = 0; i < words.length; ) {
    const piece = phraseAt(words, i) ?? { length: 1, meanings: wordAt(words[i] as string) };
    pieces.push({
      text: words.slice(i, i + piece.length).join('_'),
      meanings: negated(pieces, /n't$|^(?:not|never|hardly|cannot)$/, piece.meanings),
    });
    i += piece.length;
  }
  return pieces;
}

/** The longest phrase that starts at a word; only its first word is inflected, or a contraction ("you'd like" for "'d like"). */
function phraseAt(words: readonly string[], i: number): Readonly<{ length: number; meanings: readonly string[] }> | undefined {
  const first = words[i] as string;
  const starts = [...groundForms(first), ...(first.endsWith("'d") ? ["'d"] : [])];
  for (let length = Math.min(longest.en, words.length - i); length > 1; length--) {
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
    const latin = /^[a-z0-9.]+/.exec(text.slice(i, i + 24))?.[0];
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
  for (let n = Math.min(longest.zh, text.length - i); n > 0; n--) {
    const found = zh.get(text.slice(i, i + n));
    if (found) return [n, found];
  }
  return [1, none];
}
