import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { groundForms } from './forms-en.ts';
import { type Lexicon, meaningsOf, reachOf, readLexicon } from './lexicon-table.ts';
import { onward, start } from './vocabulary.ts';

/** A word or phrase of a text, and what it may mean (empty where the lexicon does not know it). */
export type Piece = Readonly<{ text: string; meanings: readonly string[] }>;

/** Where the prepared lexicons lie: models/{lang}.lexicon.bin at the root of the project. Their source is corpus/lexicon/{lang}.txt. */
const folder = new URL('../../../models/', import.meta.url);

const none: readonly string[] = [];
const loaded: Partial<Record<Lang, Lexicon>> = {};

/** The lexicon of a language, read once. Faults where its file is missing or damaged. */
export function lexiconOf(lang: Lang): Lexicon {
  const known = loaded[lang];
  if (known) return known;
  const lexicon = lexiconFrom(lang, bytesOf(lang));
  loaded[lang] = lexicon;
  return lexicon;
}

const fileOf = (lang: Lang): string => fileURLToPath(new URL(`${lang}.lexicon.bin`, folder));

function bytesOf(lang: Lang): Uint8Array {
  try {
    return readFileSync(fileOf(lang));
  } catch (error) {
    throw new Fault(`The lexicon ${fileOf(lang)} cannot be read. Make it anew from the corpus: npm run train`, { cause: error });
  }
}

/** A lexicon of these bytes. Faults where they are damaged, or of another version of the product. */
export function lexiconFrom(lang: Lang, bytes: Uint8Array): Lexicon {
  try {
    return readLexicon(bytes);
  } catch (error) {
    throw new Fault(`The lexicon ${fileOf(lang)} is damaged or of another version. Make it anew from the corpus: npm run train`, {
      cause: error,
    });
  }
}

/** A normalised text as the words and phrases that the lexicon knows, longest first, and what stands between them. */
export const piecesOf = (text: string, lang: Lang): readonly Piece[] => (lang === 'zh' ? piecesZh(text) : piecesEn(text));

function piecesEn(text: string): readonly Piece[] {
  const words = text.match(/[£$€]|\d[\d.,]*|\p{L}[\p{L}'-]*|[?!.,;:–]/gu) ?? [];
  // Written as the lexicon writes phrases: each that may be one is a stretch of this line, and nothing is joined to look for it.
  const line = words.join('_');
  const pieces: Piece[] = [];
  for (let i = 0, from = 0; i < words.length; ) {
    const word = words[i] as string;
    const known = knownWord(word);
    const end = from + word.length;
    const piece = phraseAt(known.begins, words, i, line, end + 1) ?? { length: 1, end, meanings: known.meanings };
    pieces.push({
      text: piece.length === 1 ? word : line.slice(from, piece.end),
      meanings: negated(pieces, /n't$|^(?:not|never|hardly|cannot)$/, piece.meanings),
    });
    i += piece.length;
    from = piece.end + 1;
  }
  return pieces;
}

/** How phrases may begin, with the blank after the first word, and what it hashes to. */
type Begin = Readonly<{ text: string; hash: number }>;

/** A word by itself, and how phrases begin that begin with it or with one of its ground forms. */
type Word = Readonly<{ meanings: readonly string[]; begins: readonly Begin[] }>;

/** The same few hundred words make up most of what is said. */
const knownWords = new Map<string, Word>();
const mostKnown = 2_000;

function knownWord(text: string): Word {
  const known = knownWords.get(text);
  if (known) return known;
  const forms = groundForms(text);
  const word = { meanings: wordOf(text, forms), begins: beginsOf(text, forms) };
  if (knownWords.size >= mostKnown) knownWords.clear();
  knownWords.set(text, word);
  return word;
}

function wordOf(word: string, forms: readonly string[]): readonly string[] {
  if (/^\d/.test(word)) return ['number'];
  const en = lexiconOf('en');
  for (const form of forms) {
    const found = meaningsOf(en, onward(start, form), '', form, 0, form.length);
    if (found) return found;
  }
  return none;
}

/** Only the first word of a phrase is inflected, or a contraction ("you'd like" for "'d like"). */
function beginsOf(word: string, forms: readonly string[]): readonly Begin[] {
  const en = lexiconOf('en');
  return [...forms, ...(word.endsWith("'d") ? ["'d"] : [])]
    .map((form) => ({ text: `${form}_`, hash: onward(onward(start, form), '_') }))
    .filter(({ hash }) => reachOf(en, hash) > 1);
}

type Phrase = Readonly<{ length: number; end: number; meanings: readonly string[] }>;

/** The longest phrase that starts at the i-th word; of two as long, the one whose beginning comes first. `from` is where the next word begins in the line. */
function phraseAt(begins: readonly Begin[], words: readonly string[], i: number, line: string, from: number): Phrase | undefined {
  const second = words[i + 1];
  if (second === undefined) return undefined;
  const en = lexiconOf('en');
  let longest: Phrase | undefined;
  for (const begin of begins) {
    let end = from + second.length;
    let hash = onward(begin.hash, line, from, end);
    const most = Math.min(reachOf(en, hash), words.length - i);
    for (let length = 2; length <= most; length++) {
      if (length > 2) {
        const next = end + 1 + (words[i + length - 1] as string).length;
        hash = onward(hash, line, end, next);
        end = next;
      }
      if (length <= (longest?.length ?? 1)) continue;
      const meanings = meaningsOf(en, hash, begin.text, line, from, end);
      if (meanings) longest = { length, end, meanings };
    }
  }
  return longest;
}

function piecesZh(text: string): readonly Piece[] {
  const zh = lexiconOf('zh');
  const pieces: Piece[] = [];
  for (let i = 0; i < text.length; ) {
    const latin = text.charCodeAt(i) < 0x80 ? /^[a-z0-9.]+/.exec(text.slice(i, i + 24))?.[0] : undefined;
    const [length, meanings] = latin
      ? ([
          latin.length,
          /^\d/.test(latin) ? ['number'] : (meaningsOf(zh, onward(start, latin), '', latin, 0, latin.length) ?? none),
        ] as const)
      : hanAt(zh, text, i);
    pieces.push({
      text: text.slice(i, i + length),
      meanings: negated(pieces, /^(?:并?不|没|没有|不太|不大|不够|不怎么|无法|没法|不能)$/, meanings),
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

/** The longest entry that starts at the i-th character, by its length; a character by itself where there is none. */
function hanAt(zh: Lexicon, text: string, i: number): readonly [number, readonly string[]] {
  let hash = onward(start, text, i, i + 1);
  let longest = 1;
  let meanings = meaningsOf(zh, hash, '', text, i, i + 1);
  if (i + 1 === text.length) return [longest, meanings ?? none];
  hash = onward(hash, text, i + 1, i + 2);
  const most = Math.min(reachOf(zh, hash), text.length - i);
  for (let length = 2; length <= most; length++) {
    if (length > 2) hash = onward(hash, text, i + length - 1, i + length);
    const found = meaningsOf(zh, hash, '', text, i, i + length);
    if (!found) continue;
    longest = length;
    meanings = found;
  }
  return [longest, meanings ?? none];
}
