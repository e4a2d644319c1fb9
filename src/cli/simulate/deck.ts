import { dice } from '../../dialogue/words/dice.ts';

/** Enough faces that two cards are hardly ever as high. */
const faces = 1_000_000;

/**
 * The nth draw of a deck that is shuffled anew whenever it is used up: every card is as likely as with dice at each draw, but luck evens out within a deck, so that what a simulation
 * measures is how well somebody plays and not which mistake came first. The same seed deals the same cards.
 */
export function dealt<T>(cards: readonly T[], nth: number, seed: number, purpose: string): T | undefined {
  const round = Math.floor(nth / cards.length);
  const lots = cards.map((card, at) => ({ card, at, lot: dice(seed, round, `${purpose} ${at}`, faces) }));
  return lots.sort((a, b) => a.lot - b.lot || a.at - b.at)[nth % cards.length]?.card;
}
