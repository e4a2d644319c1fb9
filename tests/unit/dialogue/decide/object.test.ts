import { describe, expect, test } from 'vitest';
import { openConcerns, priceWeight } from '../../../../src/dialogue/decide/commitment.ts';
import type { Words } from '../../../../src/dialogue/words/scenario.ts';
import { type Lang, langs } from '../../../../src/dialogue/words/stage.ts';
import { admits, at, type Deed, details, feels, prepared, type Segment, trusts } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const { account } = smallScenario();
const disputes = {
  zh: {
    d_warm: {
      topic: '温度',
      say: ['没那么严重吧？', '也就夏天。', '我看还行。'],
      settle: ['我是说不是天天这样。', '要看哪个门。', '有是有。'],
    },
  },
  en: {
    d_warm: {
      topic: 'the temperature',
      say: ["It isn't that bad.", 'Only in summer.', 'It looks all right to me.'],
      settle: ["I mean it isn't every day.", 'It depends on the dock.', "It's there, I admit."],
    },
  },
} as const;
const worded = (lang: Lang): Words => ({ ...(account.words[lang] as Words), disputes: disputes[lang] });
/** Lin admits that goods get warm; Zhao, who answers for the operation, sees it otherwise, and bears the returns. */
const scenario = smallScenario({
  account: {
    disputes: [{ id: 'd_warm', about: 'p_warm', by: 'zhao', brings: 'warm_returns' }],
    words: { zh: worded('zh'), en: worded('en') },
  },
});
const table = { zh: prepared(scenario, 'zh'), en: prepared(scenario, 'en') };

const objects: Deed = { type: 'objected', person: 'zhao', to: 'lin', dispute: 'd_warm' };
const settles: Deed = { type: 'dispute_settled', person: 'zhao', dispute: 'd_warm' };
const heardOut: Deed = { type: 'trust_moved', rule: 'objection_heard', by: 1 };
const warm: Segment = { act: 'problem', flags: ['closed'], about: 'p_warm' };
const returns = (halves: number): Deed => feels('p_warm', 'warm_returns', halves, 'zhao');
const asksView = (text: string): Segment => ({ act: 'listening', text });

describe('somebody with another interest', () => {
  test('objects to what a colleague has just admitted, after the answer', () => {
    at(table.zh).given([]).asked(warm).happens(admits('p_warm'), objects);
  });

  test('does not object to their own words', () => {
    at(table.zh)
      .given(trusts(3))
      .asked({ ...warm, person: 'zhao' })
      .happens(admits('p_warm', 'zhao'));
  });

  test('objects once, however often it is said', () => {
    at(table.zh)
      .given([admits('p_warm'), objects])
      .asked(warm)
      .happens({ type: 'repeated', person: 'lin', item: 'p_warm', problem: 'p_warm' });
  });

  test('cannot object where they are away', () => {
    const away = prepared(
      smallScenario({ account: { disputes: scenario.account.disputes.map((d) => ({ ...d, by: 'gu' })), words: scenario.account.words } }),
    );
    at(away).given([]).asked(warm).happens(admits('p_warm'));
  });
});

describe('the one who objected', () => {
  const objected = (lang: Lang) => at(table[lang]).given([admits('p_warm'), objects]);

  test.each<readonly [Lang, string]>([
    ['zh', '赵总，您怎么看？'],
    ['zh', '您好像不太同意，是怎么个情况？'],
    ['zh', '赵经理，您觉得呢？'],
    ['en', 'how do you see it?'],
    ['en', 'you seem to see that differently.'],
    ['en', "what's your view?"],
  ])('%s: asked how they see it, says so and owns up to what falls on them: %s', (lang, text) => {
    objected(lang).says('zhao', asksView(text)).happens(settles, heardOut, returns(2));
  });

  test('asked about that very matter, answers that as well', () => {
    objected('zh')
      .says('zhao', { act: 'problem', flags: ['closed'], text: '在哪儿最明显？', about: 'warm_where' })
      .happens(settles, heardOut, details('p_warm', 'warm_where', 'zhao'));
  });

  test('asked about something else has not been heard', () => {
    const { events } = objected('zh').says('zhao', { act: 'situation', flags: ['open'], text: '有几个月台？', about: 'f_docks' });
    expect(events.map(({ type }) => type)).toEqual(['told', 'patience_moved']);
  });

  test('is not asked where a colleague is', () => {
    const { events } = objected('zh').says('lin', { act: 'problem', flags: ['closed'], text: '林师傅，您怎么看？', about: 'warm_where' });
    expect(events).toMatchObject([details('p_warm', 'warm_where')]);
  });

  test('is heard once', () => {
    const { events } = at(table.zh)
      .given([admits('p_warm'), objects], [settles, heardOut])
      .says('zhao', asksView('赵总，您怎么看？'));
    expect(events.map(({ type }) => type)).not.toContain('dispute_settled');
  });
});

test('an objection that nobody follows up stays an open concern, and is none once they were asked', () => {
  const before = at(table.zh).given([admits('p_warm')]).buyer;
  const open = at(table.zh).given([admits('p_warm'), objects], [], []).buyer;
  const heard = at(table.zh).given([admits('p_warm'), objects], [settles]).buyer;
  expect([before, open, heard].map((buyer) => openConcerns(scenario, buyer))).toEqual([['c_halt'], ['c_halt', 'd_warm'], ['c_halt']]);
  expect(priceWeight(scenario, open) - priceWeight(scenario, before)).toBe(2);
});

test.each(langs)('what they say of it stands in the account’s words: %s', (lang) => {
  expect(table[lang].words.disputes['d_warm']).toEqual(disputes[lang].d_warm);
});
