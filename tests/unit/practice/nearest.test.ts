import { describe, expect, test } from 'vitest';
import { actionOf, consequenceOf, problemOf } from '../../../src/practice/nearest.ts';
import { prepared } from '../../kit/core.ts';
import { smallScenario } from '../../kit/scenario.ts';

const tables = { zh: prepared(), en: prepared(smallScenario(), 'en') } as const;

describe.each(['zh', 'en'] as const)('what somebody writes in %s is matched with the account', (lang) => {
  const { words, scenario } = tables[lang];
  const topic = (id: string): string => words.items[id]?.topic ?? '';

  test('a difficulty, whatever of it is written, is that difficulty', () => {
    for (const { id, facets } of scenario.account.problems)
      for (const part of [id, ...facets.map((facet) => facet.id)]) expect(problemOf(tables[lang], topic(part))?.id, part).toBe(id);
  });

  test('a consequence is found beside the difficulty it is written under, or without one', () => {
    expect(consequenceOf(tables[lang], topic('warm_returns'), 'p_warm')?.id).toBe('warm_returns');
    expect(consequenceOf(tables[lang], topic('labels_contract'), null)?.id).toBe('labels_contract');
  });

  test('an action is the one whose words it has', () => {
    for (const { id } of scenario.account.rungs) expect(actionOf(tables[lang], words.rungs[id]?.label ?? '')?.id, id).toBe(id);
  });
});

test.each([
  ['zh', '今天天气不错'],
  ['zh', '员工宿舍太小'],
  ['zh', ''],
  ['en', 'the weather is fine today'],
  ['en', 'the car park is too small'],
] as const)('in %s “%s” is nothing of theirs', (lang, text) => {
  expect([problemOf(tables[lang], text), consequenceOf(tables[lang], text, null), actionOf(tables[lang], text)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('the words that speak for a match are shown as they were written', () => {
  expect(problemOf(tables.en, 'Goods warming up while we load')?.words.join(' ').toLowerCase()).toContain('goods warming');
});
