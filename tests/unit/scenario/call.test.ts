import { describe, expect, test } from 'vitest';
import { parseCall } from '../../../src/scenario/call.ts';
import { smallScenario } from '../../kit/scenario.ts';

const name = 'scenarios/small/calls/good.zh.call.yaml';
const good = `lang: zh
seed: 7
about: 先把升温问透
turns:
  - { say: 林师傅好，装车的时候有什么不顺的？, to: lin }
  - { say: 一个月有多少车超温？ }
expect:
  outcome: advance
  total: { at_least: 70 }
  ledger: { p_warm: wanted }
`;
const read = (text: string, scenario = smallScenario(), file = name) => parseCall({ name: file, text }, scenario);
const refused = (...asked: Parameters<typeof read>) => {
  const call = read(...asked);
  return call.ok ? [] : call.refusals.map(({ code, at, facts }) => ({ code, path: at?.path, facts }));
};

describe('a call file', () => {
  test('says what is said to whom and what must come of it', () => {
    expect(read(good)).toEqual({
      ok: true,
      value: {
        file: name,
        lang: 'zh',
        variant: null,
        difficulty: 'normal',
        seed: 7,
        about: '先把升温问透',
        turns: [
          { say: '林师傅好，装车的时候有什么不顺的？', to: 'lin' },
          { say: '一个月有多少车超温？', to: null },
        ],
        expect: { outcome: 'advance', total: { atLeast: 70, atMost: 100 }, ledger: { p_warm: 'wanted' }, criteria: {} },
      },
    });
  });

  test('takes the account’s difficulty unless it has its own', () => {
    const hard = read(good.replace('seed: 7', 'seed: 7\ndifficulty: hard'));
    expect(hard.ok && hard.value.difficulty).toBe('hard');
    const easy = read(good, smallScenario({ account: { difficulty: 'easy' } }));
    expect(easy.ok && easy.value.difficulty).toBe('easy');
  });

  test('cannot speak to somebody who is away', () => {
    expect(refused(good.replace('to: lin', 'to: gu'))).toEqual([
      { code: 'scenario.unknown_person', path: 'turns.0.to', facts: { person: 'gu', nearest: 'lin' } },
    ]);
  });

  test('cannot expect anything of a problem that is not there', () => {
    expect(refused(good.replace('p_warm: wanted', 'p_worm: wanted'))).toEqual([
      { code: 'scenario.unknown_problem', path: 'expect.ledger.p_worm', facts: { problem: 'p_worm', nearest: 'p_warm' } },
    ]);
  });

  test('nor of a criterion that is not there', () => {
    const judged = good.replace('ledger: { p_warm: wanted }', 'criteria: { k_cold: ranked }');
    expect(refused(judged).map(({ code, path }) => `${path} ${code}`)).toEqual(['expect.criteria.k_cold scenario.unknown_criterion']);
  });

  test('carries its language in its name', () => {
    expect(refused(good, smallScenario(), 'calls/good.en.call.yaml')).toEqual([
      { code: 'scenario.call_name', path: 'lang', facts: { lang: 'zh' } },
    ]);
  });

  test('needs a language that the scenario speaks', () => {
    const { en } = smallScenario().account.words;
    const english = smallScenario({ account: { words: en ? { en } : {} } });
    expect(refused(good, english)).toEqual([{ code: 'scenario.call_without_words', path: 'lang', facts: { lang: 'zh' } }]);
  });

  test('is refused for all its faults at once, in the order of lines', () => {
    const text = good.replace('lang: zh', 'lang: de').replace('advance', 'won').replace('at_least: 70', 'at_least: 170');
    expect(refused(text).map(({ code, path }) => `${path} ${code}`)).toEqual([
      'lang scenario.not_one_of',
      'expect.outcome scenario.not_one_of',
      'expect.total.at_least scenario.too_high',
    ]);
  });
});
