import { expect, test } from 'vitest';
import { found } from '../../../../src/dialogue/letter/parts.ts';
import type { Move } from '../../../../src/dialogue/words/letter.ts';
import { hours, letterOf } from '../../../kit/letters.ts';

const quotes = (lang: 'zh' | 'en', moves: readonly Move[], sentences: readonly string[]) => {
  const { text, parts } = found(letterOf(lang, moves), sentences);
  return parts.map(({ id, start, end }) => [id, text.slice(start, end)]);
};

test('what is disclosed is quoted by the sentence that holds its key words', () => {
  expect(quotes('zh', [hours.zh], ['唉，慢。', '结果齐了还得等 6 小时。', '谁受得了。'])).toEqual([
    ['release_how_much', '结果齐了还得等 6 小时。'],
  ]);
  expect(quotes('en', [hours.en], ['Slow.', 'It waits six hours.', 'Every day.'])).toEqual([['release_how_much', 'It waits six hours.']]);
});

test('key words that are spread over sentences are quoted from the first to the last', () => {
  const load: Move = { kind: 'disclose', id: 'f_load', text: 'Seventy per cent now, full in July.', key: ['seventy|70', 'July'] };
  expect(quotes('en', [load], ['Well.', 'About 70 per cent.', 'More each month.', 'July is full.', 'So there.'])).toEqual([
    ['f_load', 'About 70 per cent. More each month. July is full.'],
  ]);
});

test('without key words the likest sentence is quoted, and the whole reply where none is like it', () => {
  const trucks: Move = { kind: 'concern', id: 'c', text: '晚班车赶不上，超市就拒收。', key: [] };
  expect(quotes('zh', [trucks], ['您想想。', '赶不上晚班车，人家超市就拒收了。'])).toEqual([['c', '赶不上晚班车，人家超市就拒收了。']]);
  expect(quotes('zh', [trucks], ['嗯。', '好。'])).toEqual([['c', '嗯。好。']]);
});

test('moves that say nothing of their own have no part', () => {
  expect(quotes('en', [{ kind: 'dodge' }, hours.en], ['Oh well.', 'Six hours.'])).toEqual([['release_how_much', 'Six hours.']]);
});
