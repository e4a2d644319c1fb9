import type { Lang } from '../../dialogue/words/stage.ts';
import { formOf } from './form.ts';
import { type Piece, piecesOf } from './lexicon.ts';
import { marked } from './markers.ts';

/** What a reader makes of one normalised text, whoever said it. */
export type Reading = Readonly<{
  lang: Lang;
  text: string;
  pieces: readonly Piece[];
  meanings: ReadonlySet<string>;
  /** Which groups of meanings occur, a letter each (`d` dark, `b` bright, `e` effect …): the sentence's colour at a glance. */
  colour: string;
  form: string;
  markers: readonly string[];
}>;

const groups: readonly (readonly [string, readonly string[]])[] = [
  ['d', ['trouble', 'defect', 'trade_defect', 'bad_way', 'fail', 'poor', 'waste', 'delay', 'blame', 'risk', 'strain', 'dislike']],
  ['e', ['effect', 'pay_for']],
  ['s', ['stake', 'sufferer']],
  ['b', ['gain', 'better', 'spare', 'enable', 'wish', 'matter', 'solved']],
  ['c', ['sure', 'ease']],
  ['h', ['suppose']],
  ['w', ['ware', 'brag', 'claim', 'terms']],
  ['a', ['commit', 'step', 'propose']],
  ['t', ['talk', 'gear', 'room', 'greet', 'thank', 'chat', 'feel']],
];

const letterOf: ReadonlyMap<string, string> = new Map(groups.flatMap(([letter, members]) => members.map((meaning) => [meaning, letter])));

/** The group of the first of these meanings that has one: dark before bright, as the groups stand; `-` for what is neutral. */
export const groupOf = (meanings: readonly string[]): string => {
  for (const meaning of meanings) {
    const letter = letterOf.get(meaning);
    if (letter !== undefined) return letter;
  }
  return '-';
};

function readAnew(text: string, lang: Lang): Reading {
  const pieces = piecesOf(text, lang);
  const meanings = new Set(pieces.flatMap((piece) => piece.meanings));
  const colour = groups
    .filter(([, members]) => members.some((meaning) => meanings.has(meaning)))
    .map(([letter]) => letter)
    .join('');
  return { lang, text, pieces, meanings, colour: colour || '-', form: formOf(text, lang), markers: marked(text, lang) };
}

/** In one turn a segment is also its neighbours' neighbour, and the buyer's turn stands before each: the last few readings are kept. */
const kept = new Map<string, Reading>();
const mostKept = 32;

/** Reads a text; the same text read again soon costs nothing. */
export function read(text: string, lang: Lang): Reading {
  const key = `${lang} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const reading = readAnew(text, lang);
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value as string);
  kept.set(key, reading);
  return reading;
}

/** Where the buyer who says this stands: they ask, they wish, they have a difficulty, or they tell something plain. */
export function moodOf({ text, lang, meanings, colour }: Reading): 'asks' | 'wish' | 'dark' | 'plain' {
  if (/[?？]\s*$/.test(text)) return 'asks';
  if (lang === 'zh' ? meanings.has('wish') || wishZh.test(text) : wishEn.test(text)) return 'wish';
  return colour.startsWith('d') ? 'dark' : 'plain';
}

const wishEn =
  /\b(?:(?:i|we|he|she|they|it)(?: would|'d) (?:want|like|love|rather|prefer|need|be|have|wish)|(?:i|we) (?:want|wish|hope|need|prefer|dream)|(?:it|that|there|this) (?:should|has to|must|needs to)|(?:it|that)'d|ideally|wish list|dream|if only|never (?:again|another)|nice to|would be|should (?:be|never|not))\b/;
const wishZh = /我们?(?:就|只|最)?(?:想|要|盼|希望)|最好|要是能|就好了|才好/;
