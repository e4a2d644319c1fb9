import { expect, test } from 'vitest';
import { bootstrap, bootstrapDifference, bootstrapGap, bootstrapPairs } from '../../../../src/cli/eval/bootstrap.ts';
import { type Pair, recalls, scores } from '../../../../src/cli/eval/measures.ts';

const right: Pair = { truth: 'problem', guess: 'problem' };
const wrong: Pair = { truth: 'problem', guess: 'situation' };
const eight = [...new Array<Pair>(80).fill(right), ...new Array<Pair>(20).fill(wrong)];
const alone = (pairs: readonly Pair[]) => pairs.map((pair) => [pair]);

test('the interval of a share is about as wide as the normal approximation says', () => {
  const { value, low, high } = bootstrapPairs(alone(eight), scores).accuracy;
  expect(value).toBe(0.8);
  expect(low).toBeCloseTo(0.8 - 1.96 * 0.04, 1);
  expect(high).toBeCloseTo(0.8 + 1.96 * 0.04, 1);
});

test('the same rows give the same interval', () => {
  expect(bootstrapPairs(alone(eight), scores)).toEqual(bootstrapPairs(alone(eight), scores));
});

test('pairs and rows are resampled alike', () => {
  const { share } = bootstrap(eight, (rows) => ({ share: rows.filter((row) => row === right).length / rows.length }));
  expect(share).toEqual(bootstrapPairs(alone(eight), scores).accuracy);
});

test('segments of one row stand or fall together, so few rows with many segments say less than many rows', () => {
  const rows = Array.from({ length: 20 }, (_, i) => new Array<Pair>(5).fill(i < 16 ? right : wrong));
  const together = bootstrapPairs(rows, scores).accuracy;
  const apart = bootstrapPairs(alone(eight), scores).accuracy;
  expect(together.value).toBe(apart.value);
  expect(together.high - together.low).toBeGreaterThan(1.5 * (apart.high - apart.low));
});

test('a difference on the same rows is narrower than the two figures’ own intervals', () => {
  const worse = eight.map((pair, i) => (i < 5 ? wrong : pair));
  const { accuracy } = bootstrapDifference(eight, worse, scores);
  expect(accuracy.value).toBeCloseTo(0.05, 10);
  expect(accuracy.low).toBeGreaterThan(0);
  expect(bootstrapDifference(eight, eight, scores).accuracy).toEqual({ value: 0, low: 0, high: 0 });
});

test('a gap between two sets has an interval on both sides', () => {
  const { value, low, high } = bootstrapGap(eight, eight.slice(0, 90), (matrix) => scores(matrix).accuracy);
  expect(value).toBeCloseTo(0.8 - 8 / 9, 10);
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
});

test('an act that does not occur has no figure', () => {
  expect(bootstrapPairs(alone(eight), recalls).closing).toEqual({ value: Number.NaN, low: Number.NaN, high: Number.NaN });
});
