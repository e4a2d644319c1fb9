import { expect, test } from 'vitest';
import { foldsOf } from '../../../../src/cli/eval/folds.ts';
import { row } from './rows.ts';

const batch = (name: string, count: number, over = {}) => Array.from({ length: count }, () => row({ source_batch: name, ...over }));

test('a batch is never split between what is learned and what is held out', () => {
  const rows = [...batch('a', 4), ...batch('b', 3), ...batch('c', 2), ...batch('d', 1)];
  const folds = foldsOf(rows, 'batch', 2);
  expect(folds).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 0]);
});

test('batches that share a minimal pair are held out together', () => {
  const rows = [
    ...batch('a', 3),
    row({ source_batch: 'a', pair: 'p1' }),
    row({ source_batch: 'b', pair: 'p1' }),
    ...batch('c', 3),
    ...batch('d', 2),
  ];
  const folds = foldsOf(rows, 'batch', 3);
  expect(new Set(folds.slice(0, 5)).size).toBe(1);
  expect(new Set(folds).size).toBe(3);
});

test('held out by industry, an industry stays together over its batches', () => {
  const rows = [...batch('a', 2, { industry: 'port' }), ...batch('b', 2, { industry: 'port' }), ...batch('c', 2, { industry: 'bank' })];
  expect(foldsOf(rows, 'industry', 2)).toEqual([0, 0, 0, 0, 1, 1]);
});
