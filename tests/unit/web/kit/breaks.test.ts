import { expect, test } from 'vitest';
import { breaks } from '../../../../src/web/kit/breaks.ts';

test('Chinese may break between words and nowhere else', () => {
  const pieces = breaks('王总，要是提前两周就知道，停机怎么办？', 'zh');
  expect(pieces.join('')).toBe('王总，要是提前两周就知道，停机怎么办？');
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces).toContain('提前');
});

test('no line begins with a closing mark or ends with an opening one', () => {
  const pieces = breaks('他说：“写进合同吗？”（第 7 轮）', 'zh');
  expect(pieces.filter((piece) => /^[，。；：？！”）]/.test(piece))).toEqual([]);
  expect(pieces.filter((piece) => /[“（]$/.test(piece))).toEqual([]);
});

test('English breaks at its spaces by itself', () => {
  expect(breaks('Ask well.', 'en')).toEqual(['Ask well.']);
});
