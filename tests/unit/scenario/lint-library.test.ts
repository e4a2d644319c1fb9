import { describe, expect, test } from 'vitest';
import { stages } from '../../../src/dialogue/words/stage.ts';
import { lintLibrary } from '../../../src/scenario/lint-library.ts';
import { smallFiles } from '../../kit/scenario-files.ts';

type Files = ReturnType<typeof smallFiles>;
const set = (field: string, value: string) => (text: string) => {
  const line = new RegExp(`^${field}: .*$`, 'm');
  if (!line.test(text)) throw new Error(`The small account has no “${field}”.`);
  return text.replace(line, `${field}: ${value}`);
};
const all =
  (...changes: readonly ((text: string) => string)[]) =>
  (text: string) =>
    changes.reduce((sum, change) => change(sum), text);
const account = (...changes: readonly ((text: string) => string)[]): Files => smallFiles({ 'account.yaml': all(...changes) });

/** What is said of the library as a whole. */
const ofTheWhole = (shelf: readonly Files[]) =>
  lintLibrary('scenarios', shelf)
    .filter(({ code }) => code !== 'lint.library_thin' && code !== 'lint.library_topic')
    .map(({ code, at, facts }) => `${at?.file} ${code.replace('lint.library_', '')} ${JSON.stringify(facts ?? {})}`);

const present = (text: string) => text.replaceAll('present: false', 'present: true');
const favour = (text: string) =>
  text.replace(/^concerns:\n/m, 'concerns:\n  - { id: c_favour, person: lin, blocking: false, cause: held }\n');
const tender = (text: string) => `${text}tender:\n  now: consultation\n  secrets:\n    - { kind: rivals, until: opened, fact: f_docks }\n`;
const trap = { 'zh.yaml': (text: string) => text.replace(/^opening:\n/m, 'opening:\n  - 请坐，你们先介绍一下吧。\n') };

/** Twelve accounts that hold between them all that a library must. */
const whole: readonly Files[] = Array.from({ length: 12 }, (_, at) => {
  const stage = stages[at % stages.length] ?? 'need_recognition';
  const deal = at === 0 ? '300000' : at === 1 ? '300000000' : '2600000';
  return smallFiles({
    ...(at < 3 ? trap : {}),
    'account.yaml': all(
      set('industry', `trade_${'abcdefghij'[at % 10]}`),
      set('stage', stage),
      set('deal', deal),
      ...(at < 4 ? [present] : []),
      ...(at < 2 ? [set('sale', 'false'), tender, favour] : []),
      ...(at === 0 ? [(text: string) => text.replace(/signs: \d+/, 'signs: 300000')] : []),
    ),
  });
});

describe('the library as a whole', () => {
  test('one small account is told of all that a library must hold', () => {
    expect(ofTheWhole([smallFiles()])).toEqual([
      'scenarios accounts {"count":1,"least":12}',
      'scenarios industries {"count":1,"least":10}',
      'scenarios committees {"count":0,"least":4}',
      'scenarios no_sale {"count":0,"least":2}',
      'scenarios tenders {"count":0,"least":2}',
      'scenarios favours {"count":0,"least":2}',
      'scenarios openings {"count":0,"least":3}',
      ...stages.filter((stage) => stage !== 'need_recognition').map((stage) => `scenarios stage {"stage":"${stage}"}`),
      expect.stringMatching(/^scenarios deals /),
      'scenarios small {}',
    ]);
  });

  test('with all of it nothing is said of the whole', () => {
    expect(ofTheWhole(whole)).toEqual([]);
  });

  test.each([
    ['an account less is one too few', whole.slice(0, 11), 'scenarios accounts {"count":11,"least":12}'],
    ['an opening that asks for no pitch is no trap', [account(), ...whole.slice(1)], 'scenarios openings {"count":2,"least":3}'],
    ['a hint at a favour less', [account(), ...whole.slice(1)], 'scenarios favours {"count":1,"least":2}'],
    [
      'no deal as large as a metro line',
      [...whole.slice(0, 1), account(), ...whole.slice(2)],
      expect.stringMatching(/^scenarios deals .*"high":2600000/),
    ],
  ])('%s', (_, shelf, said) => {
    expect(ofTheWhole(shelf)).toContainEqual(said);
  });

  test('an account that cannot be read counts for nothing here', () => {
    expect(ofTheWhole([...whole.slice(0, 11), smallFiles({ 'account.yaml': () => 'id: [' })])).toContain(
      'scenarios accounts {"count":11,"least":12}',
    );
  });
});

describe('the full measure of an account of the library', () => {
  const found = (files: Files) =>
    lintLibrary('scenarios', [files])
      .filter(({ code }) => code === 'lint.library_thin')
      .map(({ at, facts }) => `${at?.file.split('/').at(-1)} ${facts?.['id']} ${facts?.['field']} ${facts?.['count']}/${facts?.['least']}`);

  test('every count that falls short is told, of the account and of each item and language', () => {
    const told = found(smallFiles());
    expect(told).toEqual(
      expect.arrayContaining([
        'account.yaml small facts 3/15',
        'account.yaml small market_facts 0/3',
        'account.yaml small implications 3/10',
        'account.yaml small variants 0/3',
        'zh.yaml small calls 0/3',
        'en.yaml small calls 0/3',
        'zh.yaml p_warm ask 3/12',
        'en.yaml p_warm asks_heldout 0/2',
      ]),
    );
  });

  test('wordings that are kept out of the index count where they stand', () => {
    const kept = smallFiles({ 'heldout.en.yaml': () => 'asks_heldout:\n  p_warm: [Is the cold a worry?, Does the cold hold?]\n' });
    expect(found(kept)).not.toContain('en.yaml p_warm asks_heldout 0/2');
    expect(found(kept)).toContain('zh.yaml p_warm asks_heldout 0/2');
  });
});
