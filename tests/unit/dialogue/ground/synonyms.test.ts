import { describe, expect, test } from 'vitest';
import { grams } from '../../../../src/dialogue/ground/grams.ts';
import { retrieve } from '../../../../src/dialogue/ground/retrieve.ts';
import { stem } from '../../../../src/dialogue/ground/stem.ts';
import { longest } from '../../../../src/dialogue/ground/synonyms.ts';
import { english } from '../../../../src/dialogue/ground/synonyms-en.ts';
import { chinese } from '../../../../src/dialogue/ground/synonyms-zh.ts';
import { plain, prepared } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const meant = (text: string): readonly string[] => [...grams(text, 'zh').keys()].filter((gram) => gram.startsWith('='));

describe('what words mean in business', () => {
  test('has the same meanings in both languages', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
  });

  test('names each word once under a meaning, Chinese ones short enough to be found', () => {
    for (const words of [...Object.values(english), ...Object.values(chinese)].map((list) => list.split(' ')))
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    const long = Object.values(chinese).flatMap((list) =>
      list.split(' ').filter((word) => /\p{Script=Han}/u.test(word) && word.length > longest),
    );
    expect(long).toEqual([]);
  });

  test('is found in plain inflections, in two words together, and in either language', () => {
    expect(meant('Which vendors were overdue?')).toEqual(expect.arrayContaining(['=suppliers', '=delay']));
    expect(meant('Who has the final say?')).toContain('=deciding');
    expect(meant('最后谁拍板')).toContain('=deciding');
    expect(meant('你们 downtime 多不多')).toContain('=stops');
  });

  test('leads from the words of a trainee to those of the author, where no word is alike', () => {
    const first = (lang: 'zh' | 'en', text: string) => retrieve(prepared(smallScenario(), lang).index, plain(text)).asked[0]?.id;
    expect(first('en', 'Rosters round the clock?')).toBe('f_shifts');
    expect(first('zh', '周末也排班吗')).toBe('f_shifts');
  });
});

describe('a stem', () => {
  test.each([
    ['stops', 'stopped', 'stopping', 'stoppage', 'stoppages'],
    ['decide', 'decided', 'deciding', 'decides'],
    ['supply', 'supplies', 'supplied'],
    ['invoice', 'invoices', 'invoiced', 'invoicing'],
  ])('is one for %s, %s, %s …', (...words) => {
    expect([...new Set(words.map(stem))]).toHaveLength(1);
  });

  test('leaves short words and those that only look inflected apart', () => {
    expect(['bus', 'gas', 'loss', 'use'].map(stem)).toEqual(['bus', 'gas', 'loss', 'use']);
  });
});
