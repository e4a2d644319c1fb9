import { describe, expect, test } from 'vitest';
import { parseFormula, reckon } from '../../../src/scenario/formula.ts';

const figures: Readonly<Record<string, number>> = { stops: 14, hours: 19, cost: 1540 };
const comesTo = (formula: string) => {
  const parsed = parseFormula(formula);
  return parsed.ok ? reckon(parsed.value, (name) => figures[name] ?? Number.NaN) : `stops at ${parsed.at}`;
};

describe('a formula of figures', () => {
  test.each([
    ['stops', 14],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 2', 3],
    ['-stops + 20', 6],
    ['2 * -3 + 10', 4],
    ['stops * hours * cost', 409_640],
    ['stops×hours÷2 − 3', 130],
    ['0.3 * 30000', 9000],
  ])('%s comes to %d: products before sums, from left to right', (formula, value) => {
    expect(comesTo(formula)).toBeCloseTo(value, 9);
  });

  test.each([
    ['', 1],
    ['stops *', 8],
    ['stops * * 2', 9],
    ['12 * 26,000', 8],
    ['(stops + 1', 11],
    ['stops + 1)', 10],
    ['stops 12', 7],
    ['Stops', 1],
    ['stops ** 2', 8],
    ['process.exit(1)', 8],
    ['2 ^ 3', 3],
  ])('%s makes no sense from character %d on', (formula, at) => {
    expect(comesTo(formula)).toBe(`stops at ${at}`);
  });

  test('brackets upon brackets are refused and not followed to the bottom', () => {
    expect(comesTo(`${'('.repeat(40)}1${')'.repeat(40)}`)).toBe('stops at 17');
  });

  test('what divides by nothing comes to no number', () => {
    expect(comesTo('stops / (14 - stops)')).toBe(Number.POSITIVE_INFINITY);
  });
});
