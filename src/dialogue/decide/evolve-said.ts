import type { Buyer } from '../words/buyer.ts';
import { changed } from '../words/changed.ts';

/** Something new is on the table; the turns that brought something are counted, each once. */
export const moved = (buyer: Buyer): Buyer =>
  changed(buyer, { newSince: true, news: buyer.news.at(-1) === buyer.turn ? buyer.news : [...buyer.news, buyer.turn] });

/** Something is said, for the first time or again. */
export function said(buyer: Buyer, item: string, turn: number, problem: string | null): Buyer {
  const before = buyer.said[item];
  const sameTurn = buyer.lastItems.some((id) => buyer.said[id]?.turn === turn);
  return changed(buyer, {
    topic: problem ?? (sameTurn ? buyer.topic : null),
    said: { ...buyer.said, [item]: { turn, times: (before?.times ?? 0) + 1 } },
    lastItems: sameTurn ? [...buyer.lastItems, item] : [item],
  });
}
