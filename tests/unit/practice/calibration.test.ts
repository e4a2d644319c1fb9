import { expect, test } from 'vitest';
import { calibration } from '../../../src/practice/calibration.ts';

test('of the calls that were called an advance, it counts how many were, and those that were one unseen', () => {
  const calls = [
    { said: 'advance', was: 'advance' },
    { said: 'advance', was: 'continuation' },
    { said: 'order', was: 'advance' },
    { said: 'continuation', was: 'advance' },
    { said: 'no_sale', was: 'no_sale' },
  ] as const;
  expect(calibration(calls)).toEqual({ calls: 5, right: 2, called: 3, were: 2, missed: 1 });
  expect(calibration([...calls].reverse())).toEqual(calibration(calls));
  expect(calibration([])).toEqual({ calls: 0, right: 0, called: 0, were: 0, missed: 0 });
});
