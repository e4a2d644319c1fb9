import { expect, test } from 'vitest';
import { decimal, percent, points, share, table } from '../../../../src/cli/eval/markdown.ts';

const figure = { value: 0.9, low: 0.877, high: 0.92 };

test('a share stands in per cent, a difference in points with its sign, each with its interval', () => {
  expect(percent(figure)).toBe('90.0 % [87.7, 92.0]');
  expect(decimal(figure)).toBe('0.90 [0.88, 0.92]');
  expect(points({ value: -0.01, low: -0.03, high: 0.01 })).toBe('−1.0 [−3.0, +1.0]');
});

test('what cannot be told is a dash, never a nought', () => {
  const none = { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  expect([percent(none), decimal(none), points(none), share(Number.NaN)]).toEqual(['–', '–', '–', '–']);
});

test('a table sets its words to the left and its figures to the right', () => {
  expect(table(['act', 'rows'], [['pitch', '52']])).toBe('| act | rows |\n| --- | --: |\n| pitch | 52 |');
});
