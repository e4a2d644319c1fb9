import { describe, expect, test } from 'vitest';
import type { PromiseWords } from '../../../../src/dialogue/words/promise.ts';
import type { Words } from '../../../../src/dialogue/words/scenario.ts';
import { at, type Deed, prepared, type Segment } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const account = smallScenario().account;
const words: Readonly<Record<'zh' | 'en', Readonly<Record<string, PromiseWords>>>> = {
  zh: {
    pr_probe: { topic: '探头', due: '去年十月', key: ['探头'], say: ['说好十月装探头，十二月才来。'], ask: ['探头的承诺兑现了吗？'] },
    pr_log: { topic: '温度记录', due: '一月底', key: ['温度记录'], say: ['温度记录一份没见着。'], ask: ['温度记录我们答应过，给了吗？'] },
    pr_shift: { topic: '值班', due: '春节', key: ['值班'], say: ['值班的人一个没少。'], ask: ['值班的约定做到了吗？'] },
  },
  en: {
    pr_probe: {
      topic: 'the probes',
      due: 'last October',
      key: ['probe'],
      say: ['October was the word, December the fact.'],
      ask: ['Did we keep our promise about the probes?'],
    },
    pr_log: {
      topic: 'the temperature log',
      due: 'the end of January',
      key: ['temperature log'],
      say: ['I have never seen a log.'],
      ask: ['What became of the temperature log we promised?'],
    },
    pr_shift: {
      topic: 'the stand-by',
      due: 'the New Year',
      key: ['stand-by'],
      say: ['Nobody was missing on stand-by.'],
      ask: ['How was the stand-by that we agreed on kept?'],
    },
  },
};
const worded = (lang: 'zh' | 'en') => ({ ...(account.words[lang] as Words), promises: words[lang] });
/** Zhao was promised probes (late, and the complaint the call begins with) and a log (never came), Lin a stand-by that was kept. */
const keeps = (lang: 'zh' | 'en' = 'zh') =>
  prepared(
    smallScenario({
      account: {
        stage: 'performance_tracking',
        concerns: account.concerns.map((concern) => (concern.id === 'c_price' ? { ...concern, cause: 'complaint' as const } : concern)),
        promises: [
          { id: 'pr_probe', by: 'seller', to: 'zhao', state: 'late', knows: [], touches: 'c_price' },
          { id: 'pr_log', by: 'seller', to: 'zhao', state: 'broken', knows: [], touches: 'p_warm' },
          { id: 'pr_shift', by: 'seller', to: 'lin', state: 'kept', knows: ['zhao'], touches: null },
        ],
        words: { zh: worded('zh'), en: worded('en') },
      },
    }),
    lang,
  );
const table = keeps();
const english = keeps('en');

const says = (text: string, more: Partial<Segment> = {}): Segment => ({ act: 'other', text, ...more });
const asks = (text: string, promise: string): Segment => ({ act: 'problem', text, how: 'nothing', near: { [promise]: 'promise' } });
const ofPromises = (events: readonly Readonly<{ type: string }>[]) =>
  events.filter((e) => e.type.startsWith('promise_') || ('rule' in e && String(e.rule).startsWith('promise_')) || e.type === 'challenged');
const made = (over: Partial<Extract<Deed, { type: 'promise_made' }>>): Deed => ({
  type: 'promise_made',
  person: 'zhao',
  text: '',
  said: 1,
  who: null,
  due: null,
  about: null,
  ...over,
});
const toldLog: Deed = { type: 'promise_told', person: 'zhao', promise: 'pr_log' };

describe('promises from before the call', () => {
  test('asking how one was kept brings out how the buyer sees it', () => {
    at(table).given().says('zhao', asks('温度记录我们答应过，后来给了吗？', 'pr_log')).happens(toldLog);
  });

  test('somebody who knows nothing of it names who does', () => {
    at(table)
      .given()
      .says('lin', asks('温度记录我们答应过，后来给了吗？', 'pr_log'))
      .happens({ type: 'referred', person: 'lin', to: 'zhao' });
  });

  test('asked twice it is only said again', () => {
    expect(at(table).given(toldLog).says('zhao', asks('温度记录我们答应过，后来给了吗？', 'pr_log')).events).toContainEqual(
      expect.objectContaining({ type: 'repeated', item: 'pr_log' }),
    );
  });

  test('a question that speaks of no promise brings none out, however near its words are', () => {
    const { events } = at(table).given().says('zhao', asks('温度记录是谁在做？', 'pr_log'));
    expect(ofPromises(events)).toEqual([]);
  });

  test('owning up before they say it earns trust, once in a call', () => {
    const first = at(table).given().says('zhao', says('一月底答应的温度记录，我们没给您，是我们的错。'));
    expect(ofPromises(first.events)).toEqual([
      { type: 'promise_owned', v: 1, turn: 1, person: 'zhao', promise: 'pr_log' },
      { type: 'trust_moved', v: 1, turn: 1, rule: 'promise_owned', by: 1 },
    ]);
    const again = at(table).given({ type: 'promise_owned', person: 'zhao', promise: 'pr_log' });
    expect(ofPromises(again.says('zhao', says('温度记录没给，真是抱歉。')).events)).toEqual([]);
  });

  test('what the buyer has told, or began the call with, is owned up to too late', () => {
    expect(ofPromises(at(table).given(toldLog).says('zhao', says('温度记录没给您，是我们的错。')).events)).toEqual([]);
    expect(ofPromises(at(table).given().says('zhao', says('探头晚了两个月，是我们的错。')).events)).toEqual([]);
  });

  test('in English as well', () => {
    const { events } = at(english).given().says('zhao', says('The temperature log never came, and that was our fault.'));
    expect(ofPromises(events)).toEqual([
      { type: 'promise_owned', v: 1, turn: 1, person: 'zhao', promise: 'pr_log' },
      { type: 'trust_moved', v: 1, turn: 1, rule: 'promise_owned', by: 1 },
    ]);
  });

  test('asking after the promise behind the complaint is no ignoring of it', () => {
    const { events } = at(table).given([]).says('zhao', asks('探头我们答应几月装，后来呢？', 'pr_probe'));
    expect(events.map(({ type }) => type)).toEqual(['promise_told']);
  });
});

describe('promises made in the call', () => {
  test.each([
    ['周五前给您答复。', { due: '周五前', who: null }],
    ['下周一我们派一个人过来驻场。', { due: '下周一', who: null }],
    ['三天之内我把方案发给您。', { due: '三天之内', who: '我' }],
    ['我让刘工三月十五号之前过来一趟。', { due: '三月十五号之前', who: '刘工' }],
  ])('%s is noted with who and by when', (text, { due, who }) => {
    expect(ofPromises(at(table).given().says('zhao', says(text)).events)).toEqual([{ ...made({ text, due, who }), v: 1, turn: 1 }]);
  });

  test.each([
    ["I'll send you the protocol by Friday.", { due: 'by Friday', who: 'I' }],
    ['I’ll send you the protocol by Friday.', { due: 'by Friday', who: 'I' }],
    ["We'll have a man here on Monday.", { due: 'on Monday', who: null }],
    ['Our engineer Chen will be here within three days.', { due: 'within three days', who: 'Chen' }],
    ["You'll have our answer by the end of the week.", { due: 'by the end of the week', who: null }],
  ])('%s is noted with who and by when', (text, { due, who }) => {
    expect(ofPromises(at(english).given().says('zhao', says(text)).events)).toEqual([{ ...made({ text, due, who }), v: 1, turn: 1 }]);
  });

  test.each([
    '您周五前能把记录发给我们吗？',
    '如果您下周签了，我们周一就派人来。',
    '去年十月我们派过人来。',
    '我们的探头每个月测一轮。',
    '今天我想先听您说。',
    '价格的事后面再给您细说。',
  ])('no promise: %s', (text) => {
    expect(ofPromises(at(table).given().says('zhao', says(text)).events)).toEqual([]);
  });

  test.each([
    'Could you send us the log by Friday?',
    "If you sign this week we'll have a man here on Monday.",
    'We had a man here last year.',
    'Our probes are checked every month.',
    "I'd like to hear it from you today.",
    "We'll sort out the figures another time.",
  ])('no promise: %s', (text) => {
    expect(ofPromises(at(english).given().says('zhao', says(text)).events)).toEqual([]);
  });

  test('a promise is no pitch: over the open complaint it costs nothing', () => {
    const { events } = at(table)
      .given()
      .says('zhao', says('我周五前把记录发给您。', { act: 'pitch', flags: ['feature'] }));
    expect(events).toEqual([{ ...made({ text: '我周五前把记录发给您。', due: '周五前', who: '我' }), v: 1, turn: 1 }]);
  });

  test('nor a proposal, unless it is one of the steps that the buyer can take', () => {
    const promise: Segment = { act: 'closing', text: '下周一我派人过来。' };
    expect(ofPromises(at(table).given().says('zhao', promise).events)).toHaveLength(1);
    const step: Segment = { act: 'closing', text: '下周一我派人过来。', about: 'r_logs', near: { r_logs: 'rung' } };
    expect(ofPromises(at(table).given().says('zhao', step).events)).toEqual([]);
  });

  test('where the account keeps no promises nobody notes any', () => {
    expect(ofPromises(at(prepared()).given().says('zhao', says('周五前给您答复。')).events)).toEqual([]);
  });

  test('one without a date is asked back, and a date settles it', () => {
    const first = at(table).given().says('zhao', says('我们尽快给您答复。'));
    expect(ofPromises(first.events)).toEqual([
      { type: 'promise_undated', v: 1, turn: 1, person: 'zhao', segment: 0, text: '我们尽快给您答复。', who: null, about: null },
    ]);
    const open: Deed = { type: 'promise_undated', person: 'zhao', segment: 0, text: '我们尽快给您答复。', who: null, about: null };
    expect(ofPromises(at(table).given(open).says('zhao', says('下周三。')).events)).toEqual([
      { ...made({ text: '我们尽快给您答复。', due: '下周三' }), v: 1, turn: 2 },
    ]);
  });

  test('insisted on, it is noted as vague and not asked back again', () => {
    const open: Deed = { type: 'promise_undated', person: 'zhao', segment: 0, text: '我们尽快给您答复。', who: null, about: null };
    expect(ofPromises(at(table).given(open).says('zhao', says('反正我们尽快安排。')).events)).toEqual([
      { ...made({ text: '我们尽快给您答复。' }), v: 1, turn: 2 },
    ]);
  });

  test('a name and a date ease a promise that was not kept, with trust once', () => {
    const eased = at(table).given(toldLog).says('zhao', says('温度记录我本人整理，周五前交给您。'));
    expect(ofPromises(eased.events)).toEqual([
      { ...made({ text: '温度记录我本人整理，周五前交给您。', said: 2, due: '周五前', who: '我', about: 'pr_log' }), v: 1, turn: 2 },
      { type: 'promise_renewed', v: 1, turn: 2, person: 'zhao', promise: 'pr_log' },
      { type: 'trust_moved', v: 1, turn: 2, rule: 'promise_renewed', by: 1 },
    ]);
    const second = at(table)
      .given([toldLog, { type: 'promise_renewed', person: 'zhao', promise: 'pr_log' }])
      .says('zhao', says('探头我亲自盯，下周一派人来。'));
    expect(ofPromises(second.events).map((e) => e.type)).toEqual(['promise_made', 'promise_renewed']);
  });

  test('owning up and promising in one breath are both heard', () => {
    const { events } = at(table).given().says('zhao', says('一月底答应的温度记录没给您，对不起，周五前我本人给您送来。'));
    expect(ofPromises(events).map((e) => e.type)).toEqual([
      'promise_owned',
      'trust_moved',
      'promise_made',
      'promise_renewed',
      'trust_moved',
    ]);
    expect(events).toContainEqual(expect.objectContaining({ type: 'promise_made', due: '周五前', who: '我', about: 'pr_log' }));
  });

  test('a date without a name eases nothing', () => {
    const { events } = at(table).given(toldLog).says('zhao', says('温度记录周五前交给您。'));
    expect(ofPromises(events).map((e) => e.type)).toEqual(['promise_made']);
  });

  test('what the offer cannot keep is challenged, and insisting costs trust', () => {
    const text = '下周一我们派 87 个人过来。';
    expect(ofPromises(at(table).given().says('zhao', says(text)).events)).toEqual([
      { type: 'challenged', v: 1, turn: 1, person: 'zhao', claim: '87', again: false },
    ]);
    expect(
      at(table).given({ type: 'challenged', person: 'zhao', claim: '87', again: false }).says('zhao', says(text)).events,
    ).toContainEqual({
      type: 'trust_moved',
      v: 1,
      turn: 2,
      rule: 'unsupported_insisted',
      by: -3,
    });
  });

  test('a day of the month is a date and no claim', () => {
    expect(ofPromises(at(table).given().says('zhao', says('12号之前我给您送过来。')).events).map((e) => e.type)).toEqual(['promise_made']);
  });
});
