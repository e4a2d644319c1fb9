import { describe, expect, test } from 'vitest';
import { acts } from '../../../../src/dialogue/words/act.ts';
import { ruleOf } from '../../../../src/web/report/manual-rule.ts';
import { sides, stretches } from '../../../../src/web/report/weights.ts';
import type { WhyView } from '../../../../src/wire/why-view.ts';

type Word = WhyView['segments'][number]['words'][number];
const text = 'how many complaints do you get?';

/** A word of the sentence with its weight. */
const word = (part: string, weight: number): Word => {
  const start = text.indexOf(part);
  return { where: 'segment', start, end: start + part.length, text: part, weight };
};

describe('the words that weighed most', () => {
  const weighed = sides([word('how many', 400), word('complaints', 3_000), word('you', 450), word('get', -1_500), word('do', -120)]);

  test('stand on their sides, heaviest first; what hardly weighed is left out', () => {
    expect(weighed.act.map((one) => one.text)).toEqual(['complaints']);
    expect(weighed.rival.map((one) => one.text)).toEqual(['get']);
    expect([...weighed.act, ...weighed.rival].map(({ strength }) => strength)).toEqual([3, 2]);
  });

  test('cut the sentence where they stand, and nothing of it is lost', () => {
    const cut = stretches(text, weighed);
    expect(cut.map((one) => one.text)).toEqual(['how many ', 'complaints', ' do you ', 'get', '?']);
    expect(cut.map((one) => one.word?.weight ?? 0)).toEqual([0, 3_000, 0, -1_500, 0]);
  });

  test('of the buyer’s turn leave the sentence whole', () => {
    const cut = stretches(text, sides([{ ...word('how', 900), where: 'before' }]));
    expect(cut.map((one) => one.text)).toEqual([text]);
  });

  test('may be none: a sentence without any stays as it is', () => {
    expect(sides([])).toEqual({ act: [], rival: [] });
    expect(sides([word('how many', 99), word('do', -99)])).toEqual({ act: [], rival: [] });
    expect(stretches(text, sides([])).map((one) => one.text)).toEqual([text]);
  });
});

describe('the manual’s rule for a label', () => {
  test('is the one that settled it, whatever the acts', () => {
    expect(ruleOf('implication', 'problem', 'rule 22')).toMatchObject({ n: '22', sentence: { en: expect.stringMatching(/bad count/) } });
  });

  test('else the one that tells the act from its rival, either way round', () => {
    expect(ruleOf('problem', 'situation', undefined)?.n).toBe('3');
    expect(ruleOf('situation', 'problem', undefined)?.n).toBe('3');
  });

  test('has a sentence wherever it has a number that a call or two acts lead to', () => {
    const led = acts.flatMap((act) => acts.flatMap((rival) => ruleOf(act, rival, undefined) ?? []));
    const settled = ['11', '12', '17', '22', '30'].map((rule) => ruleOf('problem', 'other', rule));
    expect([...led, ...settled].filter((rule) => rule?.sentence === undefined)).toEqual([]);
  });

  test('is missing where only the act’s definition speaks', () => {
    expect(ruleOf('rapport', 'other', undefined)).toBeUndefined();
  });
});
