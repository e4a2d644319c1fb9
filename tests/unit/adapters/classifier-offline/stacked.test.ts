import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../../../src/adapters/classifier-offline/classifier.ts';
import type { Model } from '../../../../src/adapters/classifier-offline/model.ts';
import { stacked } from '../../../../src/adapters/classifier-offline/stacked.ts';
import type { Act } from '../../../../src/dialogue/words/act.ts';
import type { Candidate } from '../../../../src/dialogue/words/candidate.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';

const models: Readonly<Record<Lang, Model>> = {
  en: modelOf('en', readFileSync('models/en.bin')),
  zh: modelOf('zh', readFileSync('models/zh.bin')),
};

type Asked = readonly [act: Act, text: string, candidates?: readonly Candidate[]];
const marks = (lang: Lang, ...turn: readonly Asked[]): readonly boolean[] =>
  stacked(
    models[lang].flags,
    turn.map(([act, text, candidates = []]) => ({ act, text, candidates })),
    lang,
  );

describe('questions about different items in one turn are stacked', () => {
  test('two facts that have nothing to do with each other', () => {
    expect(marks('en', ['situation', 'how many pumps do you run?'], ['situation', 'and which bank holds the lease?'])).toEqual([
      true,
      true,
    ]);
    expect(marks('zh', ['situation', '水泵一共几台？'], ['situation', '租约是跟哪家银行签的？'])).toEqual([true, true]);
  });

  test('a fact and a difficulty, whichever comes first; what is no question bears no mark', () => {
    expect(
      marks('en', ['rapport', 'morning.'], ['problem', 'what annoys the night crew?'], ['situation', 'and who owns the forklift fleet?']),
    ).toEqual([false, true, true]);
  });
});

describe('not stacked', () => {
  const asked: readonly (readonly [why: string, lang: Lang, turn: readonly Asked[]])[] = [
    ['one question', 'en', [['situation', 'how many pumps do you run?']]],
    [
      'a question and a summary',
      'en',
      [
        ['listening', 'so two pumps.'],
        ['situation', 'which bank holds the lease?'],
      ],
    ],
    [
      'two facets of one problem',
      'en',
      [
        ['problem', 'how often does the pump stall?'],
        ['problem', 'and on which night shifts mostly?'],
      ],
    ],
    [
      'a question that only goes on',
      'en',
      [
        ['situation', 'what pumps are in there?'],
        ['situation', 'and how old?'],
      ],
    ],
    [
      'an effect of the difficulty',
      'zh',
      [
        ['problem', '一个月堵几次？'],
        ['implication', '堵一次车间要赔进去多少工时？'],
      ],
    ],
    [
      'a Chinese question that only goes on',
      'zh',
      [
        ['situation', '一共多少平方？'],
        ['situation', '几号开工？'],
      ],
    ],
  ];

  test.each(asked)('%s', (_, lang, turn) => {
    expect(marks(lang, ...turn)).toEqual(turn.map(() => false));
  });

  test('by words, where the scenario knows what both are about', () => {
    const near: readonly Candidate[] = [{ id: 'f_pumps', kind: 'fact', score: 5_000 }];
    const far: readonly Candidate[] = [{ id: 'f_pumps', kind: 'fact', score: 200 }];
    const turn = (candidates: readonly Candidate[]) =>
      marks('en', ['situation', 'how many pumps do you run?', near], ['situation', 'and which bank holds the lease?', candidates]);
    expect(turn(near)).toEqual([false, false]);
    expect(turn(far)).toEqual([true, true]);
  });

  // What the manual asks for and the model does not tell yet. One that passes belongs above.
  const notYet: readonly (readonly [why: string, lang: Lang, turn: readonly Asked[]])[] = [
    [
      'a count, and how many “of them” are bad',
      'en',
      [
        ['situation', 'how many pumps do you run?'],
        ['problem', 'how many of them leak badly?'],
      ],
    ],
    [
      'a Chinese question that points back with 其中',
      'zh',
      [
        ['situation', '水泵一共几台？'],
        ['problem', '其中经常漏水的是哪几台？'],
      ],
    ],
  ];

  test.fails.each(notYet)('though the model still says so: %s', (_, lang, turn) => {
    expect(marks(lang, ...turn)).toEqual(turn.map(() => false));
  });
});
