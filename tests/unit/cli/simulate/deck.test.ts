import { describe, expect, test } from 'vitest';
import { dealt } from '../../../../src/cli/simulate/deck.ts';

const cards = ['pitch', 'press', 'lean', 'stack', 'lead'] as const;
const draws = (count: number, seed: number) => Array.from({ length: count }, (_, nth) => dealt(cards, nth, seed, 'poor'));

describe('mistakes dealt from a deck', () => {
  test('come once each before any comes again, whoever draws', () => {
    for (const seed of [1, 2, 3])
      for (const from of [0, 5, 10])
        expect(
          draws(15, seed)
            .slice(from, from + 5)
            .sort(),
        ).toEqual([...cards].sort());
  });

  test('are shuffled anew for each round and each seed, and the same seed deals the same', () => {
    const rounds = [draws(5, 1), draws(10, 1).slice(5), draws(5, 2), draws(5, 3)].map((round) => round.join());
    expect(new Set(rounds).size).toBeGreaterThan(2);
    expect(draws(15, 7)).toEqual(draws(15, 7));
  });

  test('every card comes first about as often', () => {
    const first = Array.from({ length: 1_000 }, (_, seed) => dealt(cards, 0, seed, 'poor'));
    for (const card of cards) expect(Math.abs(first.filter((each) => each === card).length - 200)).toBeLessThan(60);
  });
});
