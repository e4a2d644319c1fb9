import { expect, test } from 'vitest';
import { loadNormaliser } from '../../../src/adapters/normaliser/normaliser.ts';
import { aligned, spanIn } from '../../../src/coach/aligned.ts';
import type { Lang } from '../../../src/dialogue/words/stage.ts';

const normaliser = await loadNormaliser();

test.each<readonly [Lang, string, string, string]>([
  ['en', 'What does  EACH stop\n cost you?', 'each stop', 'EACH stop'],
  ['en', 'So it’s 3 stops a week?', "it's", 'it’s'],
  ['zh', '這條線停一次要損失多少錢？', '损失', '損失'],
  ['zh', '老舊的伺服器壞了,要損失多少錢?', '损失', '損失'],
  ['zh', '一周停 ２ 次，ＭＥＳ 怎么报的？', 'mes', 'ＭＥＳ'],
])('%s: in “%s” what reads “%s” normalised was typed “%s”', (lang, raw, word, typed) => {
  const plain = normaliser.plain(raw, lang);
  const start = plain.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = spanIn(raw, aligned(plain, raw), start, start + word.length);
  expect(raw.slice(span.start, span.end)).toBe(typed);
});

test('every place has one, in order, from the beginning to the end', () => {
  expect(aligned('', '')).toEqual([0]);
  expect(aligned('ab', 'A b')).toEqual([0, 2, 3]);
  expect(aligned('软件', '軟體')).toEqual([0, 1, 2]);
});
