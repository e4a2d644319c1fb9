import { describe, expect, test } from 'vitest';
import * as moments from '../../../../src/phrases/moments.ts';
import * as outcomes from '../../../../src/phrases/outcomes.ts';
import * as pages from '../../../../src/phrases/pages.ts';
import * as promises from '../../../../src/phrases/promises.ts';
import * as report from '../../../../src/phrases/report.ts';
import * as bargain from '../../../../src/phrases/report-bargain.ts';
import * as table from '../../../../src/phrases/report-table.ts';
import * as rules from '../../../../src/phrases/rules.ts';
import * as why from '../../../../src/phrases/why.ts';

type Both = Readonly<{ zh: string; en: string }>;
const tables = { ...moments, ...outcomes, ...pages, ...report, ...bargain, ...promises, ...table, ...rules, ...why } as Readonly<
  Record<string, Readonly<Record<string, Both>>>
>;
const phrases = Object.entries(tables).flatMap(([table, entries]) =>
  Object.entries(entries).map(([name, both]) => ({ name: `${table}.${name}`, ...both })),
);
const blanks = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map((found) => String(found[1])).sort();
const faulty = (fault: (phrase: Both) => boolean): readonly string[] => phrases.filter(fault).map((phrase) => phrase.name);

describe('what the pages say', () => {
  test('is there in both languages, with the same blanks', () => {
    expect(phrases.length).toBeGreaterThan(200);
    expect(faulty(({ zh, en }) => zh === '' || en === '')).toEqual([]);
    expect(faulty(({ zh, en }) => new Set([...blanks(zh), ...blanks(en)]).size !== new Set(blanks(zh)).size)).toEqual([]);
  });

  test('praises nobody, shouts at nobody and says 您', () => {
    expect(faulty(({ zh, en }) => /[!！]/.test(zh + en))).toEqual([]);
    expect(faulty(({ zh, en }) => /\bAI\b|人工智能|great|awesome|太棒|真棒|优秀|excellent/i.test(zh + en))).toEqual([]);
    expect(faulty(({ zh }) => /[你]/.test(zh))).toEqual([]);
  });

  test('uses full-width marks in Chinese and no straight quotes', () => {
    expect(faulty(({ zh }) => /[\u4e00-\u9fff][,;:?]/.test(zh))).toEqual([]);
    expect(faulty(({ zh, en }) => /["']/.test(zh + en))).toEqual([]);
  });
});
