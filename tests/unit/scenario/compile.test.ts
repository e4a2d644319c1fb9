import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/scenario/parse.ts';
import { smallScenario } from '../../kit/scenario.ts';
import { smallFiles } from '../../kit/scenario-files.ts';

const without = (): undefined => undefined;

describe('compiling a folder', () => {
  test('what the author wrote is what the buyer plays', () => {
    expect(compile(smallFiles())).toEqual({ ok: true, value: smallScenario(), variants: [] });
  });

  test('one language is enough to run', () => {
    const { zh } = smallScenario().account.words;
    const compiled = compile(smallFiles({ 'en.yaml': without }));
    expect(compiled.ok && compiled.value.account.words).toEqual({ zh });
  });

  test('an offer may speak a language more than the account', () => {
    const compiled = compile(smallFiles({ 'en.yaml': without }));
    expect(compiled.ok && Object.keys(compiled.value.offer.words)).toEqual(['zh', 'en']);
  });

  test('what is left out has its default', () => {
    const lean = (text: string) =>
      text.replace(/^ {4}(sensitive|in_brief|starts|answers): \S+\n/gm, '').replace(/^(difficulty|sale|numbers): \S+\n/gm, '');
    const compiled = compile(smallFiles({ 'account.yaml': lean }));
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusals));
    const { difficulty, sale, numbers, people, problems } = compiled.value.account;
    expect({ difficulty, sale, numbers }).toEqual({ difficulty: 'normal', sale: true, numbers: {} });
    expect(people.map(({ answers }) => answers)).toEqual(['last', 'last', 'last']);
    expect(problems.map(({ sensitive, inBrief, starts }) => ({ sensitive, inBrief, starts }))).toEqual([
      { sensitive: false, inBrief: false, starts: 'hidden' },
      { sensitive: false, inBrief: false, starts: 'hidden' },
    ]);
  });

  test('a number of the preset can be overridden, a later preset cannot', () => {
    const own = (text: string) => text.replace('numbers: {}', 'numbers: { trustAtStart: 5 }');
    const compiled = compile(smallFiles({ 'account.yaml': own }));
    expect(compiled.ok && compiled.value.account.numbers).toEqual({ trustAtStart: 5 });
  });

  test('in files of words a figure needs no quotes and stays as it was written', () => {
    const figure = (text: string) => text.replace('      - 十四\n', '      - 14.50\n');
    const compiled = compile(smallFiles({ 'zh.yaml': figure }));
    expect(compiled.ok && compiled.value.account.words.zh?.items['labels_how_much']?.key).toEqual(['14.50']);
  });

  test('call files are not part of what is played', () => {
    expect(compile(smallFiles({ 'calls/good.zh.call.yaml': () => 'lang: [' })).ok).toBe(true);
  });

  test('files without folders compile under any id', () => {
    const bare = smallFiles().map(({ name, text }) => ({ name: name.split('/').at(-1) ?? name, text }));
    expect(compile(bare).ok).toBe(true);
  });

  test('a Windows editor’s line ends and byte order mark change nothing', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(compile(smallFiles({ 'account.yaml': windows, 'zh.yaml': windows }))).toEqual({
      ok: true,
      value: smallScenario(),
      variants: [],
    });
  });
});
