import { expect, test } from 'vitest';
import { allowance } from '../../../../src/transport/ws/allowance.ts';

test('a burst is let through, then one has to wait, and waiting helps', () => {
  const spend = allowance(3, 1);
  expect([0, 0, 0].map(() => spend(1_000))).toEqual([0, 0, 0]);
  expect(spend(1_000)).toBe(1);
  expect(spend(2_000)).toBe(0);
  expect(spend(2_000)).toBe(1);
});

test('a long rest gives no more than a full bucket', () => {
  const spend = allowance(2, 10);
  spend(0);
  expect([0, 0, 0].map(() => spend(3_600_000))).toEqual([0, 0, 1]);
});

test('the wait is told in whole seconds', () => {
  const spend = allowance(1, 0.25);
  expect(spend(0)).toBe(0);
  expect(spend(0)).toBe(4);
});
