import { describe, expect, test } from 'vitest';
import { datesIn, means } from '../../../src/practice/days.ts';

/** A Friday. */
const call = Date.UTC(2026, 10, 27, 9);
const spans = (lang: 'zh' | 'en', text: string, bare = false) => datesIn(lang, text, call, bare).map(({ from, to }) => [from, to]);

describe('a date, as people write it, is so many days after the call', () => {
  test.each([
    ['两周内约顾总', [[14, 14]]],
    ['三天之内给您', [[3, 3]]],
    ['五个工作日内', [[5, 9]]],
    ['12月5日前', [[8, 8]]],
    ['十二月十一号', [[14, 14]]],
    ['3号以前', [[6, 6]]],
    ['周五前', [[7, 7]]],
    ['下周三', [[5, 5]]],
    ['下下周一', [[10, 10]]],
    ['月底前', [[1, 3]]],
    ['后天', [[2, 2]]],
    ['大后天', [[3, 3]]],
    ['1月8日', [[42, 42]]],
  ] as const)('%s', (text, days) => expect(spans('zh', text)).toEqual(days));

  test.each([
    ['within two weeks', [[14, 14]]],
    ['in 10 days', [[10, 10]]],
    ['by 5 December', [[8, 8]]],
    ['by December 11th', [[14, 14]]],
    ['by Wednesday', [[5, 5]]],
    ['next Friday', [[7, 7]]],
    ['by the end of the month', [[1, 3]]],
    ['tomorrow', [[1, 1]]],
    ['within a fortnight', [[14, 14]]],
    ['on the 3rd', [[6, 6]]],
    ['8 January', [[42, 42]]],
  ] as const)('%s', (text, days) => expect(spans('en', text)).toEqual(expect.arrayContaining([...days].map((each) => [...each]))));

  test('how long a thing lasts is no date, unless a date was asked for', () => {
    expect(spans('zh', '试用两周')).toEqual([]);
    expect(spans('en', 'a trial of two weeks')).toEqual([]);
    expect([spans('zh', '两周', true), spans('en', 'two weeks', true)]).toEqual([[[14, 14]], [[14, 14]]]);
  });

  test('every other week, a machine and a floor are none', () => {
    expect([spans('zh', '3号机'), spans('zh', '一周两次'), spans('zh', '第3号')]).toEqual([[], [], []]);
  });

  test('a day either way is nobody’s mistake', () => {
    const [date] = datesIn('zh', '两周内', call);
    expect([12, 13, 14, 15, 16].map((days) => date && means(date, days))).toEqual([false, true, true, true, false]);
  });
});
