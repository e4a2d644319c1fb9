import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/scenario/lint.ts';
import { tooLong } from '../../../src/scenario/lint-length.ts';
import { read } from '../../../src/scenario/source.ts';
import { smallFiles } from '../../kit/scenario-files.ts';

const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The small scenario has no “${from}”.`);
  return text.replace(from, to);
};
/** What is found in the small scenario when one line is another. */
const found = (change: Parameters<typeof smallFiles>[0]) =>
  lint(smallFiles(change))
    .filter(({ code }) => code.startsWith('lint.long_'))
    .map(({ code, at, facts }) => `${at?.file.split('/').at(-1)} ${at?.path} ${code} ${JSON.stringify(facts)}`);

const { source } = read({ name: 'words.yaml', text: '{}' }, true);
const han = (count: number) => '字'.repeat(count);
const word = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const judged = (lang: 'zh' | 'en', words: unknown) =>
  tooLong(source, lang, words).map(({ code, facts }) => `${code} ${facts?.['count']}/${facts?.['most']}`);

describe('the lint of lines that nobody could take in', () => {
  test('a sentence that is said takes ten seconds at most, in Chinese and in English', () => {
    expect(judged('zh', { opening: [`${han(40)}。`, `${han(41)}。`] })).toEqual(['lint.long_sentence 41/40']);
    expect(judged('en', { opening: [`${word(25)}.`, `${word(26)}.`] })).toEqual(['lint.long_sentence 26/25']);
  });

  test('several short sentences may still be too much to listen to', () => {
    expect(judged('zh', { say: [`${han(30)}。${han(30)}。`, `${han(30)}。${han(31)}。`] })).toEqual(['lint.long_line 61/60']);
    expect(judged('en', { say: [`${word(22)}. ${word(23)}.`, `${word(23)}. ${word(23)}.`] })).toEqual(['lint.long_line 46/45']);
  });

  test('what is read may be longer than what is said', () => {
    expect(judged('zh', { summary: `${han(50)}。${han(40)}。`, price: `${han(51)}。`, proof: `${han(46)}。${han(45)}。` })).toEqual([
      'lint.long_sentence 51/50',
      'lint.long_line 91/90',
    ]);
    expect(judged('en', { brief: [{ label: 'a', text: `${word(30)}. ${word(31)}.` }] })).toEqual(['lint.long_sentence 31/30']);
  });

  test('a semicolon lets one breathe, the full stop of a title or a decimal does not', () => {
    expect(judged('zh', { say: [`${han(25)}；${han(25)}。`] })).toEqual([]);
    expect(judged('en', { say: [`${word(20)} Dr. Weber 2.5 ${word(5)}.`] })).toEqual(['lint.long_sentence 28/25']);
  });

  test('marks and dashes are no words, and a figure that is put in later counts as four characters', () => {
    expect(judged('en', { say: [`${word(12)} – ${word(13)}.`] })).toEqual([]);
    expect(judged('zh', { say: [`${han(36)}{rejects:per_month}。`, `${han(37)}{rejects:per_month}。`] })).toEqual([
      'lint.long_sentence 41/40',
    ]);
  });

  test('questions that are only listened for are not measured', () => {
    expect(judged('zh', { items: { f_a: { topic: han(99), key: [han(99)], ask: [han(99)] } } })).toEqual([]);
  });

  test('it names file, field and both numbers, in the account, its variants and the offer', () => {
    const long = `${word(26)} six.`;
    expect(found({ 'en.yaml': swap('- We have six docks, four out and two in.', `- ${long}`) })).toEqual([
      'en.yaml items.f_docks.say.0 lint.long_sentence {"count":27,"most":25}',
    ]);
    expect(found({ 'offer.yaml': swap('- 我们不做门的改造', `- ${han(70)}`) })).toEqual([
      'offer.yaml words.zh.limits.lim_doors.say.1 lint.long_sentence {"count":70,"most":40}',
    ]);
    expect(judged('en', { variants: { v: { say: { p_warm: [long] } } } })).toEqual(['lint.long_sentence 27/25']);
    expect(found({})).toEqual([]);
  });
});
