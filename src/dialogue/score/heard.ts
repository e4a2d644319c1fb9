import type { Lang } from '../words/stage.ts';
import type { History } from './history.ts';
import { once } from './once.ts';

/** What texts are compared by: in Chinese every two characters that stand together, in English words of four letters and more. */
export const piecesOf = (text: string, lang: Lang): readonly string[] =>
  lang === 'zh'
    ? Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
    : (text.toLowerCase().match(/[a-z]{4,}/g) ?? []);

/** The turn in which the buyer first said each piece. One turn's words follow the last one's after a space. */
const firstHeard = once((past, lang: Lang): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
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
export type Heard = (piece: string) => boolean;

/** What the buyer had said before a turn, piece by piece. */
export function heardBefore(past: History, turn: number, lang: Lang): Heard {
  const first = firstHeard(past, lang);
  return (piece) => (first.get(piece) ?? Number.POSITIVE_INFINITY) < turn;
}
