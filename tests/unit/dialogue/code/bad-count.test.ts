import { describe, expect, test } from 'vitest';
import { code } from '../../../../src/dialogue/code/code.ts';
import { countsWhatIsBad } from '../../../../src/dialogue/code/patterns.ts';
import type { Act } from '../../../../src/dialogue/words/act.ts';
import type { Buyer } from '../../../../src/dialogue/words/buyer.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';
import { admits, at, type Deed, given, plain, prepared } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const scenario = smallScenario();
const en = at(prepared(scenario, 'en'));
const talks: Readonly<Record<Lang, typeof en>> = { zh: { given }, en };
const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };

const settle = (buyer: Buyer, text: string, guessed: Act = 'implication') => {
  const { probabilities, engine } = labelled('', guessed);
  return code(scenario, buyer, [
    { text, plain: plain(text), guess: { probabilities, flags: ['open'], engine }, candidates: { asked: [], told: [] } },
  ])[0];
};

const counts = [
  ['zh', '您一个月接到多少客户投诉？'],
  ['zh', '林师傅，上个季度退了几批货？'],
  ['zh', '去年的报废率是多少？'],
  ['en', 'How many customer complaints do you get in a month?'],
  ['en', 'Mr Lin, how often do you have breakdowns?'],
  ['en', "What's your reject rate?"],
] as const;

describe('rule 15: a count of what is bad in itself', () => {
  test.each(counts)('asked before any difficulty is on the table it asks for one (%s: %s)', (lang, text) => {
    expect(settle(talks[lang].given(told).buyer, text)).toMatchObject({
      act: 'problem',
      guessed: 'implication',
      rule: '15',
      flags: ['open', '5w2h:how_much'],
    });
  });

  test.each(counts)('with one on the table the engine is believed: it may be an effect (%s: %s)', (lang, text) => {
    expect(settle(talks[lang].given(admits('p_warm'), told).buyer, text)).toMatchObject({ act: 'implication' });
  });

  test.each([
    ['zh', '冷链断了，会带来多少投诉？'],
    ['zh', '召回一次您科里要返工多少包？'],
    ['zh', '停机一年要赔多少钱？'],
    ['en', 'How many complaints does that bring?'],
    ['en', 'How many complaints come in over stopped escalators?'],
    ['en', 'While repairs drag on, how many complaints do you take?'],
  ] as const)('what is asked as the effect of something is no count by itself (%s: %s)', (lang, text) => {
    expect(settle(talks[lang].given(told).buyer, text)).toMatchObject({ act: 'implication' });
  });

  test.each([
    ['zh', '园区里几家企业平时交流泄漏检测的经验吗？'],
    ['zh', '一个月接多少订单？'],
    ['en', 'How many stop valves are fitted along the line?'],
    ['en', 'How often do you run a mock recall?'],
  ] as const)('a neutral count is none (%s: %s)', (lang, text) => {
    expect(countsWhatIsBad(lang, text)).toBe(false);
  });

  test('what the engine takes for a fact stays one: no rule overrides it where nothing looks back', () => {
    expect(settle(given(told).buyer, '上个季度退了几批货？', 'situation')).toMatchObject({ act: 'situation' });
  });
});
