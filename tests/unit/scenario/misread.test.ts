import { describe, expect, test } from 'vitest';
import { hundredths, reaches, retrievals } from '../../../src/scenario/misread.ts';
import { smallFiles } from '../../kit/scenario-files.ts';

describe('how well the questions of a scenario are told apart', () => {
  test('is counted for each language, each question once', () => {
    expect(retrievals(smallFiles()).map(({ scenario, lang, heldOut }) => [scenario, lang, heldOut])).toEqual([
      ['small', 'zh', undefined],
      ['small', 'en', undefined],
    ]);
  });

  test('a question that could mean anything is named with its place, what it was taken for, and how to mend it', () => {
    const text =
      'asks_heldout:\n  f_shifts:\n    - How many shifts do you run here?\n    - What gives you trouble with warm goods?\n    - Zyx?\n';
    const en = retrievals(smallFiles({ 'heldout.en.yaml': () => text })).find(({ lang }) => lang === 'en');
    expect(en?.heldOut).toEqual({ asked: 3, first: 1, firstThree: expect.any(Number) });
    const held = en?.misread.filter(({ at }) => at?.file.endsWith('heldout.en.yaml'));
    expect(held).toMatchObject([
      { code: 'lint.found_nothing', facts: { id: 'f_shifts', ask: 'Zyx?' }, at: { line: 5, path: 'asks_heldout.f_shifts.2' } },
      { code: 'lint.misread', facts: { id: 'f_shifts', ask: 'What gives you trouble with warm goods?' }, at: { line: 4 } },
    ]);
  });

  test('a scenario that does not compile has none: what is wrong with it is said elsewhere', () => {
    expect(retrievals(smallFiles({ 'account.yaml': (text) => text.replace('stage: ', 'stagge: ') }))).toEqual([]);
  });
});

describe('the bars', () => {
  const bar = { first: 85, firstThree: 95 };
  test('are missed by a hair where they are missed', () => {
    expect(hundredths(8_499, 10_000)).toBe(84);
    expect(reaches({ asked: 10_000, first: 8_499, firstThree: 9_600 }, bar)).toBe(false);
    expect(reaches({ asked: 10_000, first: 8_500, firstThree: 9_499 }, bar)).toBe(false);
    expect(reaches({ asked: 10_000, first: 8_500, firstThree: 9_500 }, bar)).toBe(true);
  });
});
