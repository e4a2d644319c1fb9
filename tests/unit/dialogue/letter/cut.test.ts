import { describe, expect, test } from 'vitest';
import { cut, withoutLabel } from '../../../../src/dialogue/letter/cut.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';

/** What comes out of a text that arrives piece by piece, as a reply does. */
function streamed(text: string, lang: Lang, size: number): readonly string[] {
  let rest = '';
  const all: string[] = [];
  for (let at = 0; at < text.length; at += size) {
    const now = cut(rest + text.slice(at, at + size), lang, false);
    all.push(...now.sentences);
    rest = now.rest;
  }
  return [...all, ...cut(rest, lang, true).sentences];
}

describe('a stream is cut into sentences', () => {
  test.each([
    ['zh', '放行慢。一压六个小时！您说呢？', ['放行慢。', '一压六个小时！', '您说呢？']],
    ['zh', '他说：“不行。”我也没法子……再看吧。', ['他说：“不行。”', '我也没法子……', '再看吧。']],
    ['zh', '先这样\n回头再说', ['先这样', '回头再说']],
    ['en', 'It is slow. Six hours! What do you say?', ['It is slow.', 'Six hours!', 'What do you say?']],
    ['en', 'Ask Mr. Wu. He starts at 7.30 every day.', ['Ask Mr. Wu.', 'He starts at 7.30 every day.']],
    ['en', 'He said "no." I left it at that.', ['He said "no."', 'I left it at that.']],
    ['en', 'About 1.3 million, i.e. too much. Leave it.', ['About 1.3 million, i.e. too much.', 'Leave it.']],
  ] as const)('%s: %s', (lang, text, expected) => {
    for (const size of [1, 2, 3, 7, 200]) expect(streamed(text, lang, size), `in pieces of ${size}`).toEqual(expected);
  });

  test('a sentence is not passed on before its end is certain', () => {
    expect(cut('It starts at 7.', 'en', false)).toEqual({ sentences: [], rest: 'It starts at 7.' });
    expect(cut('不行。', 'zh', false)).toEqual({ sentences: [], rest: '不行。' });
  });
});

test('the speaker’s own name in front is taken off, another’s is left for the guard', () => {
  expect(withoutLabel('周经理：放行慢。', ['周敏', '周经理'])).toBe('放行慢。');
  expect(withoutLabel('Ms Zhou: it is slow.', ['Zhou Min', 'Ms Zhou'])).toBe('it is slow.');
  expect(withoutLabel('销售：您好。', ['周敏', '周经理'])).toBe('销售：您好。');
  expect(withoutLabel('这么说吧：慢。', ['周敏', '周经理'])).toBe('这么说吧：慢。');
});
