import { expect, test } from 'vitest';
import type { Report } from '../../../src/dialogue/words/report.ts';
import { inOurOrder, reasonsOf, tau } from '../../../src/practice/ranking.ts';

const reported = (total: number, craft: number, needs: number, turn: number) => {
  const dimension = (points: number, weight: number, rule: string) => ({ points, weight, evidence: [{ rule, points, turns: [turn] }] });
  return {
    total,
    dimensions: {
      needs: dimension(needs, 45, 'stands_wanted'),
      outcome: { points: null, weight: 0, evidence: [] },
      conduct: dimension(100, 15, 'spotless'),
      listening: dimension(50, 10, 'spotless'),
      craft: dimension(craft, 10, 'stacked'),
    },
  } as unknown as Report;
};

test('orders that agree, half agree and oppose', () => {
  expect(tau(['A', 'B', 'C'], ['A', 'B', 'C'])).toBe(1);
  expect(tau(['B', 'A', 'C'], ['A', 'B', 'C'])).toBeCloseTo(1 / 3);
  expect(tau(['C', 'B', 'A'], ['A', 'B', 'C'])).toBe(-1);
});

test('the better total stands first, and what parts two is the dimension that weighed most, with its turns', () => {
  const ours = inOurOrder([
    { letter: 'A', report: reported(40, 90, 20, 3) },
    { letter: 'B', report: reported(80, 80, 100, 7) },
    { letter: 'C', report: reported(38, 20, 20, 9) },
  ]);
  expect(ours.map(({ letter }) => letter)).toEqual(['B', 'A', 'C']);
  expect(reasonsOf(ours)).toEqual([
    {
      above: 'B',
      below: 'A',
      dimension: 'needs',
      points: [45, 9],
      evidence: [[{ rule: 'stands_wanted', points: 100, turns: [7] }], [{ rule: 'stands_wanted', points: 20, turns: [3] }]],
    },
    {
      above: 'A',
      below: 'C',
      dimension: 'craft',
      points: [9, 2],
      evidence: [[{ rule: 'stacked', points: 90, turns: [3] }], [{ rule: 'stacked', points: 20, turns: [9] }]],
    },
  ]);
});
