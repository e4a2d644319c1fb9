import { describe, expect, test } from 'vitest';
import { bars, missed } from '../../../../src/cli/simulate/judge.ts';
import { offMapOf } from '../../../../src/cli/simulate/off-map.ts';
import type { Simulated } from '../../../../src/cli/simulate/simulate.ts';

const asked = (turn: number, say: string) => ({ turn, say });

describe('questions that an able seller asks in vain', () => {
  test('are listed for the author, those that failed most often first', () => {
    const runs = [
      { seed: 1, inVain: [asked(3, 'How do you count?'), asked(9, 'And at night?')] },
      { seed: 2, inVain: [asked(5, 'And at night?')] },
    ];
    expect(offMapOf(runs)).toEqual({
      said: [
        { say: 'And at night?', times: 2 },
        { say: 'How do you count?', times: 1 },
      ],
      in_a_row: [],
    });
  });

  test('are told where two in a row were: there somebody felt not understood', () => {
    const runs = [{ seed: 7, inVain: [asked(3, 'a'), asked(4, 'b'), asked(8, 'c')] }];
    expect(offMapOf(runs).in_a_row).toEqual([{ seed: 7, turn: 4 }]);
  });

  test.each([
    [bars.offMap, []],
    [bars.offMap + 0.01, ['off_map']],
  ])('miss a bar where more than fifteen in a hundred are: %d', (off_map, expected) => {
    const shares = [0.4, 1].map((best_moves) => ({ best_moves, off_map, total: { mean: best_moves * 100 } }));
    const simulated = { lang: 'en', shares, spearman: 1, characters: [], never_reached: [], dead_ends: [] } as unknown as Simulated;
    expect(missed(simulated, 'en').map(({ bar }) => bar)).toEqual(expected);
  });
});
