import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../../src/cli/simulate/figures.ts';
import type { Line } from '../../../../src/cli/simulate/library.ts';
import { outOfOrder, presetRows } from '../../../../src/cli/simulate/presets.ts';
import type { Simulated } from '../../../../src/cli/simulate/simulate.ts';
import type { Difficulty } from '../../../../src/dialogue/words/stage.ts';

const figures = (mean: number, walkedAway: number, outcomes: Figures['outcomes']): Figures => ({
  runs: 20,
  total: { mean, sd: 4, low: mean - 9, high: mean + 9 },
  outcomes,
  walked_away: walkedAway,
  wanted: 0.5,
  off_map: 0.02,
  turns: 38.5,
});

/** Two in five, all best moves and one trick at one difficulty. */
const played = (difficulty: Difficulty, two: number, best: number, walkedAway: number): Line => ({
  scenario: 'kessler',
  difficulty,
  languages: {
    en: {
      lang: 'en',
      seeds: 20,
      shares: [
        { best_moves: 0.4, ...figures(two, walkedAway, { advance: 20 - walkedAway, no_sale: walkedAway }) },
        { best_moves: 1, ...figures(best, 0, { advance: 20 }) },
      ],
      characters: [{ name: 'stuffer', total: 14, figures: figures(14, 20, { no_sale: 20 }) }],
    } as unknown as Simulated,
  },
  seconds: { en: 20 },
  missed: [],
});
const three = [played('easy', 60.25, 98, 1), played('normal', 44, 95, 6), played('hard', 30, 91, 14)];

describe('the presets of an account beside each other', () => {
  test('each share and each trick stands at every difficulty, one under the other', () => {
    expect(presetRows(three, 'Kessler', 'en').split('\n')).toEqual([
      'Kessler, English: 20 runs at each share',
      'share of best moves, or character\tdifficulty\ttotal\twalked away\tturns\toutcomes',
      '40 %\tGentle\t60.3\t5 %\t38.5\tAdvance 19, No sale 1',
      '40 %\tStandard\t44.0\t30 %\t38.5\tAdvance 14, No sale 6',
      '40 %\tHard\t30.0\t70 %\t38.5\tAdvance 6, No sale 14',
      '100 %\tGentle\t98.0\t0 %\t38.5\tAdvance 20',
      '100 %\tStandard\t95.0\t0 %\t38.5\tAdvance 20',
      '100 %\tHard\t91.0\t0 %\t38.5\tAdvance 20',
      'stuffer (keywords)\tGentle\t14.0\t100 %\t38.5\tNo sale 20',
      'stuffer (keywords)\tStandard\t14.0\t100 %\t38.5\tNo sale 20',
      'stuffer (keywords)\tHard\t14.0\t100 %\t38.5\tNo sale 20',
      '',
    ]);
  });

  test('a gentle buyer gives more than a hard one', () => {
    expect(outOfOrder(three, 'en')).toEqual([]);
  });

  test('where an account overrides what sets them apart, it is told so', () => {
    const alike = [played('easy', 44, 95, 6), played('hard', 44, 95, 6)];
    expect(outOfOrder(alike, 'en')).toEqual([
      {
        lang: 'en',
        bar: 'presets',
        text: 'English: over all shares a gentle buyer gives 69.5 points and a hard one 69.5, which should be less: see which numbers of the difficulties account.yaml overrides.',
      },
    ]);
  });
});
