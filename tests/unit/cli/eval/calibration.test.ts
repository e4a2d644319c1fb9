import { expect, test } from 'vitest';
import { bestFactor, bins, type Claimed, calibrationError } from '../../../../src/cli/eval/calibration.ts';
import type { Act, Probabilities } from '../../../../src/dialogue/words/act.ts';

const nothing: Probabilities = {
  situation: 0,
  problem: 0,
  implication: 0,
  need_payoff: 0,
  pitch: 0,
  benefit: 0,
  closing: 0,
  rapport: 0,
  listening: 0,
  other: 0,
};
/** `count` labels that claim to be a problem with this probability, the rest being situation. */
const claims = (count: number, problem: number, truth: Act): readonly Claimed[] =>
  new Array<Claimed>(count).fill({ truth, probabilities: { ...nothing, problem, situation: 10_000 - problem } });

test('who claims eight in ten and is right eight times in ten has no error', () => {
  expect(calibrationError([...claims(8, 8_000, 'problem'), ...claims(2, 8_000, 'situation')]).value).toBeCloseTo(0, 3);
});

test('who claims nine in ten and is right five times in ten is four tenths off', () => {
  expect(calibrationError([...claims(5, 9_000, 'problem'), ...claims(5, 9_000, 'situation')]).value).toBeCloseTo(0.4, 3);
});

test('bins weigh by how often they are claimed', () => {
  const cases = [...claims(9, 9_500, 'problem'), ...claims(1, 6_500, 'situation')];
  expect(bins(cases).map(({ from, count, right }) => ({ from, count, right }))).toEqual([
    { from: 0.6, count: 1, right: 0 },
    { from: 0.9, count: 9, right: 1 },
  ]);
  expect(calibrationError(cases).value).toBeCloseTo(0.9 * 0.05 + 0.1 * 0.65, 3);
});

test('who claims too much is told to raise the temperature, who claims too little to lower it', () => {
  expect(bestFactor([...claims(6, 9_500, 'problem'), ...claims(4, 9_500, 'situation')])).toBeGreaterThan(1.5);
  expect(bestFactor([...claims(95, 7_000, 'problem'), ...claims(5, 7_000, 'situation')])).toBeLessThan(0.7);
});
