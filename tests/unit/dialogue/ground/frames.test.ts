import { describe, expect, test } from 'vitest';
import { columnOf, columns, type Frames, frames, hear, heard, readFrames, rowsOf } from '../../../../src/dialogue/ground/frames.ts';
import { grams } from '../../../../src/dialogue/ground/grams.ts';
import { namesOf } from '../../../../src/dialogue/ground/names.ts';
import { type Lang, langs } from '../../../../src/dialogue/words/stage.ts';
import { plain } from '../../../kit/core.ts';

type Column = (typeof columns)[number];

function listen(table: Frames, bag: ReadonlyMap<string, number>): Float64Array {
  const sums = new Float64Array(columns.length);
  for (const row of rowsOf(table, namesOf(bag.keys()))) if (row >= 0) hear(table, row, sums);
  return heard(table, sums, bag.size);
}

const put = (lang: Lang, text: string): Readonly<Record<Column, number>> => {
  const by = listen(frames[lang], grams(plain(text), lang));
  return Object.fromEntries(columns.map((column, i) => [column, by[i] as number])) as Record<Column, number>;
};

const kinds = ['what', 'why', 'who', 'when', 'where', 'how', 'how_much'] as const;
const likeliest = (lang: Lang, text: string): string => {
  const by = put(lang, text);
  return kinds.reduce((best, kind) => (by[kind] > by[best] ? kind : best));
};

/** Of no account's world: only how the question is put can tell. */
const details: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = {
  zh: [
    ['这种事多半出在哪个位置？', 'where'],
    ['什么时候最容易冒出来？', 'when'],
    ['是谁撞上的？', 'who'],
    ['为什么老是治不好，根子在哪？', 'why'],
    ['一年下来一共多少钱？', 'how_much'],
  ],
  en: [
    ['At which spots does it turn up?', 'where'],
    ['In which months is it worst?', 'when'],
    ['Who runs into it most?', 'who'],
    ['Why does it keep coming back?', 'why'],
    ['How much does it add up to in a year?', 'how_much'],
  ],
};

const payoffs: Readonly<Record<Lang, readonly (readonly [string, Column])[]>> = {
  zh: [
    ['这事您有几成把握？', 'confidence'],
    ['落地的话，要费多大劲？', 'ease'],
  ],
  en: [
    ['How sure are you that it would work out?', 'confidence'],
    ['How easily could that be put into practice?', 'ease'],
  ],
};

describe.each(langs)('how a question is put, in %s', (lang) => {
  test.each(details[lang])('“%s” speaks for %s', (text, kind) => {
    expect(likeliest(lang, text)).toBe(kind);
  });

  test.each(payoffs[lang])('“%s” speaks for %s', (text, kind) => {
    const by = put(lang, text);
    expect(by[kind]).toBe(Math.max(by.impact, by.confidence, by.ease));
  });

  test('what it speaks for keeps its likeness, the rest loses no more than its reach', () => {
    const every = [...details[lang], ...payoffs[lang]].map(([text]) => put(lang, text));
    for (const by of every) {
      expect(Math.max(...kinds.map((kind) => by[kind]))).toBe(1);
      for (const column of columns) {
        expect(by[column]).toBeGreaterThan(0.4);
        expect(by[column]).toBeLessThanOrEqual(1);
      }
    }
  });
});

test('a question without a word that is known leaves the kinds of detail as they come', () => {
  const none = readFrames(`* ${columns.map(() => 0).join(' ')}`);
  const by = listen(none, grams('zyx', 'en'));
  expect([...by].slice(0, -1).map((one) => one.toFixed(9))).toEqual(columns.slice(0, -1).map(() => '1.000000000'));
});

test('a table is read gram by gram, each with its tenths', () => {
  const width = columns.length;
  const two = readFrames(`* ${Array(width).fill(1).join(' ')} 哪里 ${Array(width).fill(-7).join(' ')}\n`);
  expect([...two.places]).toEqual([
    ['*', 0],
    ['哪里', width],
  ]);
  expect([...two.tenths]).toEqual([...Array(width).fill(1), ...Array(width).fill(-7)]);
});

test('a detail is heard by its kind, a problem by whether a detail is asked for, a fact by nothing', () => {
  expect([columnOf('facet', 'where'), columnOf('payoff', 'ease'), columnOf('problem', null), columnOf('fact', null)]).toEqual([
    columns.indexOf('where'),
    columns.indexOf('ease'),
    columns.indexOf('detail'),
    null,
  ]);
});
