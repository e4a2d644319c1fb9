import { expect, test } from 'vitest';
import { withLook } from '../../../../src/cli/eval/looks.ts';

const look = { day: '2026-05-04', models: `${'a'.repeat(12)}ffff`, gold: `${'b'.repeat(12)}ffff`, fourActs: { zh: 0.9123, en: 0.9 } };
const line = '| 2026-05-04 | aaaaaaaaaaaa | bbbbbbbbbbbb | 91.2 % | 90.0 % |\n';

test('a look is a line with the day, both hashes and the share right in each language', () => {
  expect(withLook('head\n', look)).toBe(`head\n${line}`);
});

test('the same models on the same set are logged once, on whichever day', () => {
  const once = withLook('head\n', look);
  expect(withLook(once, { ...look, day: '2026-05-05' })).toBe(once);
});

test('other models, or another state of the set, are another look', () => {
  const once = withLook('', look);
  expect(withLook(once, { ...look, models: 'c'.repeat(20) })).toBe(
    `${line}| 2026-05-04 | cccccccccccc | bbbbbbbbbbbb | 91.2 % | 90.0 % |\n`,
  );
  expect(withLook(once, { ...look, gold: 'c'.repeat(20) })).toBe(`${line}| 2026-05-04 | aaaaaaaaaaaa | cccccccccccc | 91.2 % | 90.0 % |\n`);
});

test('a language that was not looked at before is logged, one that was is not', () => {
  const zh = withLook('', { ...look, fourActs: { zh: 0.9123 } });
  expect(zh).toBe('| 2026-05-04 | aaaaaaaaaaaa | bbbbbbbbbbbb | 91.2 % | – |\n');
  expect(withLook(zh, { ...look, fourActs: { zh: 0.9123 } })).toBe(zh);
  expect(withLook(zh, { ...look, fourActs: { en: 0.9 } })).toBe(`${zh}| 2026-05-04 | aaaaaaaaaaaa | bbbbbbbbbbbb | – | 90.0 % |\n`);
});
