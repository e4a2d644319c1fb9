import { describe, expect, test } from 'vitest';
import type { MarketTestWords } from '../../../../src/dialogue/words/market.ts';
import type { Words } from '../../../../src/dialogue/words/scenario.ts';
import { at, type Deed, prepared, type Segment } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const account = smallScenario().account;
const words: Readonly<Record<'zh' | 'en', MarketTestWords>> = {
  zh: {
    topic: '冷库电价',
    say: ['冷库的电价今年怎么走？', '电价您清楚吗？', '您说说电价？'],
    honest: ['没打听过电价'],
    right: ['要涨|上调'],
    wrong: ['会降|便宜了', '不变|持平', '免费'],
    about: ['电价|电费'],
    corrects: ['这跟供电所讲的不一样。', '不是这样。', '您这消息不准。'],
  },
  en: {
    topic: 'the price of power',
    say: ['Which way is power going?', 'Do you know the price of power?', 'What about power?'],
    honest: ["haven't asked the utility"],
    right: ['go up|rise'],
    wrong: ['come down|cheaper', 'stay the same|flat', 'free'],
    about: ['power'],
    corrects: ["That isn't what the utility told us.", 'Not so.', "You're misinformed."],
  },
};
const power = {
  zh: { topic: '电价', key: ['八毛四|0.84'], say: ['电价明年涨到一年 84 万。'], ask: ['电价多少？'] },
  en: { topic: 'power', key: ['840,000'], say: ['Power goes to 840,000 a year.'], ask: ['What is power?'] },
};
const worded = (lang: 'zh' | 'en') => {
  const mine = account.words[lang] as Words;
  return { ...mine, items: { ...mine.items, f_market_power: power[lang] }, marketTest: words[lang] };
};
/** Zhao knows what power will cost, and asks from the third turn on. */
const tests = (lang: 'zh' | 'en' = 'zh') =>
  prepared(
    smallScenario({
      account: {
        facts: [...account.facts, { id: 'f_market_power', knows: ['zhao'], decision: false, inBrief: false, common: false }],
        marketTest: { id: 'm_power', fact: 'f_market_power', person: 'zhao', from: 3, trust: 0 },
        words: { zh: worded('zh'), en: worded('en') },
      },
    }),
    lang,
  );
const table = tests();
const english = tests('en');

const shifts: Segment & Readonly<{ person: string }> = { act: 'situation', flags: ['open'], about: 'f_shifts', person: 'lin' };
const put: Deed = { type: 'market_asked', person: 'zhao', test: 'm_power' };
const says = (text: string, act: Segment['act'] = 'other'): Segment => ({ act, text });
const ofMarket = (events: readonly Readonly<{ type: string }>[]) =>
  events.filter((e) => e.type.startsWith('market_') || e.type === 'told' || ('rule' in e && String(e.rule).startsWith('market_')));
const met = (how: 'honest' | 'right', turn = 2) => [
  { type: 'market_met', v: 1, turn, person: 'zhao', fact: 'f_market_power', how },
  { type: 'trust_moved', v: 1, turn, rule: 'market_test_met', by: 1 },
];
const refuted = (claim: string, asked: boolean, turn: number) => [
  { type: 'market_refuted', v: 1, turn, person: 'zhao', fact: 'f_market_power', claim, asked },
  { type: 'trust_moved', v: 1, turn, rule: 'market_claim_wrong', by: -2 },
];

describe('the buyer tests the seller with one fact of the market', () => {
  test('from its turn on, once', () => {
    expect(ofMarket(at(table).given([]).asked(shifts).events).map((e) => e.type)).toEqual(['told']);
    expect(ofMarket(at(table).given([], []).asked(shifts).events).map((e) => e.type)).toEqual(['told', 'market_asked']);
    expect(ofMarket(at(table).given([], put).asked(shifts).events).map((e) => e.type)).toEqual(['told']);
  });

  test('not where the trainee has already heard it', () => {
    const heard: Deed = { type: 'told', person: 'zhao', item: 'f_market_power', as: 'asked' };
    expect(ofMarket(at(table).given([], heard).asked(shifts).events).map((e) => e.type)).toEqual(['told']);
  });

  test.each(['这个我不清楚。', '说不准，没打听过。', '电价我不敢乱讲。'])('an honest answer is respected: %s', (text) => {
    expect(ofMarket(at(table).given(put).says('zhao', says(text)).events)).toEqual(met('honest'));
  });

  test.each(["I honestly don't know.", "We haven't looked into that.", "I'd be guessing."])('an honest answer is respected: %s', (text) => {
    expect(ofMarket(at(english).given(put).says('zhao', says(text)).events)).toEqual(met('honest'));
  });

  test('asked back in the same breath, they say what they know, and it uses up no question', () => {
    const { events } = at(table).given(put).says('zhao', says('这个我不清楚。'), { act: 'situation', text: '您这边了解到的是什么情况？' });
    expect(ofMarket(events)).toEqual([
      ...met('honest'),
      { type: 'told', v: 1, turn: 2, person: 'zhao', item: 'f_market_power', as: 'common' },
    ]);
  });

  test('a right answer as well, in words or with the figure', () => {
    expect(ofMarket(at(table).given(put).says('zhao', says('电价要涨。')).events)).toEqual(met('right'));
    expect(ofMarket(at(table).given(put).says('zhao', says('一年得 84 万吧。')).events)).toEqual(met('right'));
    expect(ofMarket(at(english).given(put).says('zhao', says('It will rise.')).events)).toEqual(met('right'));
  });

  test('a wrong one costs trust and is put right, by its words or by its figure', () => {
    expect(ofMarket(at(table).given(put).says('zhao', says('电价会降的。')).events)).toEqual(refuted('会降', true, 2));
    expect(ofMarket(at(table).given(put).says('zhao', says('一年也就 37 万。', 'pitch')).events)).toEqual(refuted('37 万', true, 2));
    expect(ofMarket(at(english).given(put).says('zhao', says('It will come down.')).events)).toEqual(refuted('come down', true, 2));
  });

  test('what says nothing of it is let pass', () => {
    expect(ofMarket(at(table).given(put).asked(shifts).events).map((e) => e.type)).toEqual(['told']);
  });

  test('a figure of the offer is no claim about the market', () => {
    expect(ofMarket(at(table).given(put).says('zhao', says('这个没数，我们的方案 90 万。')).events)).toEqual(met('honest'));
  });
});

describe('claims that nobody asked for', () => {
  test('are put right where they name the matter', () => {
    expect(ofMarket(at(table).given().says('zhao', says('现在电价便宜了，正好上设备。', 'pitch')).events)).toEqual(
      refuted('便宜了', false, 1),
    );
    expect(ofMarket(at(table).given().says('zhao', says('电费一年才 37 万。', 'pitch')).events)).toEqual(refuted('37 万', false, 1));
  });

  test('by whoever knows it, even where somebody else was spoken to', () => {
    expect(ofMarket(at(table).given().says('lin', says('电价会降。')).events)).toEqual(refuted('会降', false, 1));
  });

  test('and are not challenged as well, nor is the pitch around them paid for twice', () => {
    const { events } = at(table).given([], []).says('zhao', says('电费一年才 37 万。', 'pitch'));
    expect(events.filter((e) => e.type === 'challenged')).toEqual([]);
  });

  test('near misses cost nothing', () => {
    for (const text of ['我们的服务费便宜了。', '电价是会降吗？', '电价不是会降，是要涨。', '电价一年 84 万。'])
      expect(ofMarket(at(table).given().says('zhao', says(text)).events).map((e) => e.type)).toEqual([]);
    for (const text of [
      'Our service got cheaper.',
      'Is power going to come down?',
      "Power isn't going to get cheaper.",
      'Power is 840,000 a year.',
    ])
      expect(ofMarket(at(english).given().says('zhao', says(text)).events).map((e) => e.type)).toEqual([]);
  });

  test('where the account tests nobody, nothing is weighed', () => {
    expect(ofMarket(at(prepared()).given().says('zhao', says('电价会降。')).events)).toEqual([]);
  });
});
