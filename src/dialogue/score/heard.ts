import type { Lang } from '../words/stage.ts';
import type { History } from './history.ts';
import { once } from './once.ts';

/** A piece of a text, to compare it by: in Chinese two characters that stand together, as one number; in English a word of four letters or more. */
export type Piece = string | number;

export const piecesOf = (text: string, lang: Lang): readonly Piece[] =>
  lang === 'zh' ? pairsOf(text) : (text.toLowerCase().match(/[a-z]{4,}/g) ?? []);

/** Both code units in one number: a call has thousands of pairs, and a text for each of them would cost more than comparing them. */
function pairsOf(text: string): readonly number[] {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) pairs.push((text.charCodeAt(i) << 16) | text.charCodeAt(i + 1));
  return pairs;
}

/** The turn in which the buyer first said each piece. One reply follows the other after a space. */
const firstHeard = once((past, lang: Lang): ReadonlyMap<Piece, number> => {
  const first = new Map<Piece, number>();
  let end = '';
  for (const { turn, replies } of past.turns) {
    for (const { text } of replies) {
      for (const piece of piecesOf(end + text, lang)) if (!first.has(piece)) first.set(piece, turn);
      end = `${(end + text).slice(-1)} `;
    }
  }
  return first;
});

/** Whether the buyer had said a piece before a turn. */
export type Heard = (piece: Piece) => boolean;

/** What the buyer had said before a turn, piece by piece. */
export function heardBefore(past: History, turn: number, lang: Lang): Heard {
  const first = firstHeard(past, lang);
  return (piece) => (first.get(piece) ?? Number.POSITIVE_INFINITY) < turn;
}
