import { describe, expect, test } from 'vitest';
import { spearman } from '../../../../src/cli/simulate/figures.ts';

describe('the rank correlation of good moves and total', () => {
  test.each([
    [
      'is 1 where more always earns more, however much',
      [
        [0, 1],
        [20, 2],
        [40, 50],
      ],
      1,
    ],
    [
      'is −1 where more earns less',
      [
        [0, 9],
        [20, 5],
        [40, 1],
      ],
      -1,
    ],
    [
      'is 0 where every total is the same',
      [
        [0, 7],
        [20, 7],
        [40, 7],
      ],
      0,
    ],
    [
      'gives equal totals the mean of their ranks',
      [
        [0, 1],
        [0, 1],
        [20, 1],
        [20, 2],
      ],
      0.577,
    ],
  ] as const)('%s', (_, pairs, expected) => {
    expect(spearman(pairs)).toBe(expected);
  });
});
