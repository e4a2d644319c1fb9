import { describe, expect, test } from 'vitest';
import { bestThreshold } from '../../../../src/cli/eval/thresholds.ts';

const scored = (coded: readonly number[], not: readonly number[]) => [
  ...coded.map((score) => ({ score, coded: true })),
  ...not.map((score) => ({ score, coded: false })),
];

describe('the score from which a flag stands', () => {
  test('lies halfway where the scores part', () => {
    expect(bestThreshold(scored([3, 2], [0, -4]))).toBe(1);
  });

  test('lets a false one in where that finds two more', () => {
    expect(bestThreshold(scored([5, 1, 0], [2, -3]))).toBe(-1.5);
  });

  test('does not part what scores the same', () => {
    expect(bestThreshold(scored([4, 1], [1, -1]))).toBe(0);
  });

  test('for open and closed it weighs both: finding the rare closed one is worth as much', () => {
    const cases = scored([4, 3, 2, 1, -2], [-1, -3]);
    expect([bestThreshold(cases), bestThreshold(cases, true)]).toEqual([-2.5, 0]);
  });

  test('of a flag that nobody coded is out of reach', () => {
    expect(bestThreshold(scored([], [1, 2]))).toBe(Number.POSITIVE_INFINITY);
  });
});
