import { describe, expect, test } from 'vitest';
import { valuesIn } from '../../../src/dialogue/words/figures.ts';
import type { FigureFormat } from '../../../src/scenario/rounded.ts';
import { spoken } from '../../../src/scenario/spoken.ts';

const zh = (value: number, format?: FigureFormat, noun?: string, share = false) => spoken('zh', { value, share }, format, noun);
const en = (value: number, format?: FigureFormat, noun?: string, share = false) => spoken('en', { value, share }, format, noun);

describe('a figure as a Chinese key-account manager says it', () => {
  test.each([
    [2, '次', '两次'],
    [12, '次', '十二次'],
    [20, '家', '二十家'],
    [22, '批', '二十二批'],
    [105, '件', '一百零五件'],
    [112, '件', '一百一十二件'],
    [200, '个', '二百个'],
    [220, '个', '二百二十个'],
    [2000, '块', '两千块'],
    [2600, '块', '两千六百块'],
    [1005, '件', '一千零五件'],
    [20_000, '块', '两万块'],
    [26_000, '块', '两万六千块'],
    [30_050, '件', '三万零五十件'],
    [120_000, '', '十二万'],
    [568_000, '', '五十六万八千'],
    [2_600_000, '', '二百六十万'],
    [20_000_000, '', '两千万'],
    [120_000_000, '', '一亿两千万'],
    [200_000_000, '', '两亿'],
    [1_000_500_000, '', '十亿零五十万'],
  ])('%d%s: %s', (value, noun, said) => {
    expect(zh(value, 'say', noun)).toBe(said);
  });

  test.each([
    [1.5, '个小时', '一个半小时'],
    [2.5, '个小时', '两个半小时'],
    [0.5, '个小时', '半个小时'],
    [1.5, '天', '一天半'],
    [0.5, '天', '半天'],
  ])('halves go with the measure word: %d %s is %s', (value, noun, said) => {
    expect(zh(value, 'say', noun)).toBe(said);
  });

  test('in short, the last unit goes without saying, unless a place is left out', () => {
    expect([380, 220, 4200, 18_000, 26_000, 305, 2_600_000].map((value) => zh(value, 'short'))).toEqual([
      '三百八',
      '二百二',
      '四千二',
      '一万八',
      '两万六',
      '三百零五',
      '二百六十万',
    ]);
  });

  test('in digits 万 and 亿 are kept, and small figures stay bare', () => {
    expect([14, 1100, 26_000, 568_000, 2_600_000, 120_000_000].map((value) => zh(value, 'digits'))).toEqual([
      '14',
      '1100',
      '2.6 万',
      '56.8 万',
      '260 万',
      '1.2 亿',
    ]);
  });

  test('a share is said in tenths, below a tenth in hundredths, and rounded to what has a name', () => {
    expect([28, 30, 50, 5].map((value) => zh(value, undefined, undefined, true))).toEqual(['两成八', '三成', '五成', '百分之五']);
    expect([25, 26, 28, 48, 32].map((value) => zh(value, 'about', undefined, true))).toEqual([
      '四分之一',
      '差不多四分之一',
      '差不多四分之一',
      '差不多一半',
      '差不多三分之一',
    ]);
    expect(zh(28, 'percent', undefined, true)).toBe('百分之二十八');
  });

  test('an amount in passing has two figures and leans to the right side', () => {
    expect([384_000, 377_000, 380_000, 124].map((value) => zh(value, 'about'))).toEqual([
      '三十八万出头',
      '将近三十八万',
      '三十八万',
      '一百二十出头',
    ]);
  });
});

describe('a figure as it is said in English', () => {
  test.each([
    [1, 'stop/stops', 'one stop'],
    [14, 'stop/stops', 'fourteen stops'],
    [0, 'batch/batches', 'zero batches'],
    [1, 'batch/batches', 'one batch'],
    [2, 'batch/batches', 'two batches'],
    [0.5, 'hour/hours', 'half an hour'],
    [1.5, 'day/days', 'one and a half days'],
    [126, 'stop/stops', 'a hundred and twenty-six stops'],
    [1, 'sheep', 'one sheep'],
    [3, 'sheep', 'three sheep'],
  ])('%d of %s: %s', (value, noun, said) => {
    expect(en(value, 'say', noun)).toBe(said);
  });

  test('amounts are words up to the thousands, and millions with a point', () => {
    expect([38_000, 280_000, 4200, 1_000_000, 2_000_000, 2_600_000, 1_500_000_000].map((value) => en(value))).toEqual([
      'thirty-eight thousand',
      'two hundred and eighty thousand',
      '4,200',
      'a million',
      'two million',
      '2.6 million',
      '1.5 billion',
    ]);
    expect([14, 4200, 280_000, 2_600_000].map((value) => en(value, 'digits'))).toEqual(['14', '4,200', '280,000', '2.6 million']);
  });

  test('a share is per cent, or a part that has a name', () => {
    expect([28, 30].map((value) => en(value, undefined, undefined, true))).toEqual(['twenty-eight per cent', 'thirty per cent']);
    expect([25, 28, 48, 34].map((value) => en(value, 'about', undefined, true))).toEqual([
      'a quarter',
      'about a quarter',
      'about half',
      'about a third',
    ]);
    expect(en(28, 'percent', undefined, true)).toBe('28 per cent');
    expect([384_000, 377_000].map((value) => en(value, 'about'))).toEqual([
      'just over three hundred and eighty thousand',
      'nearly three hundred and eighty thousand',
    ]);
  });
});

test('whatever is said of a whole figure, in either language and in words or digits, is read back as that figure', () => {
  const wrong: string[] = [];
  for (let nth = 1; nth < 4000; nth++) {
    const value = nth < 1200 ? nth : (nth - 1100) * 10 ** (1 + (nth % 5));
    for (const format of ['say', 'short', 'digits'] as const)
      for (const said of [zh(value, format), en(value, format)])
        if (!valuesIn(said).has(value * 1000)) wrong.push(`${value} ${format} ${said}`);
  }
  expect(wrong).toEqual([]);
});
