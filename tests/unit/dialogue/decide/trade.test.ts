import { describe, expect, test } from 'vitest';
import { concededIn, tiesToAReturn } from '../../../../src/dialogue/decide/trade-marks.ts';
import type { BuyerEvent } from '../../../../src/dialogue/words/event.ts';
import { bargaining, surfaces } from '../../../kit/bargaining.ts';
import { at, type Deed, type Segment, trusts } from '../../../kit/core.ts';

const table = bargaining();
const pitch = (text: string): Segment => ({ act: 'pitch', text, flags: ['feature'] });
const asks = (text: string): Segment => ({ act: 'closing', text });
const ofTrades = (events: readonly BuyerEvent[]) => events.filter(({ type }) => /conceded|traded|gave_away/.test(type));

const discount: Deed = { type: 'conceded', person: 'zhao', kind: 'discount', concession: null, returned: false };

describe('what is a concession', () => {
  test.each([
    ['价格上我们可以再让三个点', 'discount'],
    ['总价我们给您打九五折', 'discount'],
    ['安全员培训免费', 'free'],
    ['第一年服务不收费', 'free'],
    ['质保我们延到三年', 'terms'],
    ['货款可以分三次付', 'terms'],
    ['We could take another three per cent off.', 'discount'],
    ['If we meet you on price, could you commit to the three-site volume by June?', 'discount'],
    ["We'll throw in the training.", 'free'],
    ['The survey is free of charge.', 'free'],
    ['We can extend the warranty to three years.', 'terms'],
    ['You may pay in three instalments.', 'terms'],
  ] as const)('%s: %s', (text, kind) => {
    expect(concededIn(text)).toBe(kind);
  });

  test.each([
    '价格我们真的不能再让三个点了',
    '一台改造十二万四，不用整梯拆。',
    '修过的叶片我们出三年质保，再坏了免费返修，责任在我们。',
    'There is a three-year warranty on every blade, and whatever breaks again is repaired free of charge.',
    '您希望价格降到多少？',
    '让您久等了，我们接着谈。',
    "We can't take three per cent off that.",
    'A lift takes nine days.',
    'What would the price have to be?',
  ])('no concession: %s', (text) => {
    expect(concededIn(text)).toBeUndefined();
  });

  test('a return is asked for in words that tie it to the concession', () => {
    expect(tiesToAReturn('If we meet you on price, could you commit to the three-site volume by June?')).toBe(true);
    expect(tiesToAReturn('In return we would ask for a decision by Friday.')).toBe(true);
    expect(tiesToAReturn('相应地，您这边能不能把付款提前到验收当天？')).toBe(true);
    expect(tiesToAReturn('如果我们让三个点，您能不能三个库一起签？')).toBe(true);
    expect(tiesToAReturn('首批要是这个月能定，尾款我们可以等验收再收。')).toBe(true);
    expect(tiesToAReturn('价格上我们可以再让三个点。')).toBe(false);
    expect(tiesToAReturn('We could take another three per cent off.')).toBe(false);
  });
});

describe('the trade ledger', () => {
  test('a concession that asks for nothing is pocketed, and the buyer asks for more a turn later', () => {
    at(table)
      .given([])
      .says('zhao', pitch('价格上我们可以再让三个点。'))
      .happens({ type: 'acknowledged', person: 'zhao', what: 'statement' }, discount);
    expect(ofTrades(at(table).given([], discount).says('zhao', pitch('探头每十秒读一次。')).events)).toMatchObject([
      { type: 'gave_away', person: 'zhao', given: 2 },
    ]);
  });

  test('with a return in the same turn it is a trade, which is considered and not put off', () => {
    at(table)
      .given([trusts(1)])
      .says('zhao', asks('价格上我们可以再让三个点；相应地，您这边能不能三个库一起签？'))
      .happens({ ...discount, returned: true } as Deed, { type: 'traded', person: 'zhao', given: 2, answer: 'taken' });
  });

  test('a return in the next turn still counts, one later does not', () => {
    const back = asks('既然价格让了，作为交换，您这边能不能月底前定？');
    expect(
      ofTrades(
        at(table)
          .given([trusts(1)], discount)
          .says('zhao', back).events,
      ),
    ).toMatchObject([{ type: 'traded', given: 2, answer: 'taken' }]);
    const late = at(table)
      .given([trusts(1)], discount, { type: 'gave_away', person: 'zhao', given: 2 })
      .says('zhao', back);
    expect(ofTrades(late.events)).toEqual([]);
  });

  test('a proposal of an action beside it is a return, pressing is none', () => {
    const propose: readonly Segment[] = [pitch('价格上我们可以再让三个点。'), { act: 'closing', text: '请顾总来签吧', about: 'r_board' }];
    expect(
      ofTrades(
        at(table)
          .given([])
          .says('zhao', ...propose).events,
      ),
    ).toMatchObject([
      { type: 'conceded', returned: true },
      { type: 'traded', answer: 'by_action' },
    ]);
    const pushed = at(table).given([], { type: 'put_off', person: 'zhao', rung: 'r_board', step: 3, nth: 1, push: false });
    expect(ofTrades(pushed.says('zhao', ...propose).events)).toMatchObject([{ type: 'conceded', returned: false }]);
  });

  test('with little trust a trade is thought over, and whoever has just said what they fear wants that seen to first', () => {
    const offered = asks('价格上我们可以再让三个点；相应地，您这边能不能三个库一起签？');
    expect(ofTrades(at(table).given([]).says('zhao', offered).events)).toMatchObject([{}, { answer: 'thought_over' }]);
    expect(
      ofTrades(
        at(table)
          .given([trusts(1)], surfaces())
          .says('zhao', offered).events,
      ),
    ).toMatchObject([{}, { answer: 'fear_first' }]);
  });

  test('a concession that sounds like a proposal is pocketed and not put off', () => {
    expect(ofTrades(at(table).given([]).says('zhao', asks('价格上我们可以再让三个点。')).events)).toMatchObject([
      { type: 'conceded', returned: false },
    ]);
    expect(
      at(table)
        .given([])
        .says('zhao', asks('价格上我们可以再让三个点。'))
        .events.some(({ type }) => type === 'put_off'),
    ).toBe(false);
  });

  test('what is on the offer’s own list is known by its words, and is given once', () => {
    const trial = pitch('试装两周，免费。');
    expect(ofTrades(at(table).given([]).says('zhao', trial).events)).toMatchObject([{ kind: 'listed', concession: 'con_trial' }]);
    const before: Deed = { type: 'conceded', person: 'zhao', kind: 'listed', concession: 'con_trial', returned: true };
    const traded: Deed = { type: 'traded', person: 'zhao', given: 2, answer: 'taken' };
    expect(ofTrades(at(table).given([], [before, traded]).says('zhao', trial).events)).toEqual([]);
  });

  test('conceding is no pitching and its figure no claim', () => {
    const { events } = at(table).given([], [], []).says('zhao', pitch('价格上我们可以再让三个点。'));
    expect(events.filter(({ type }) => type === 'heard_pitch' || type === 'challenged' || type === 'patience_moved')).toEqual([]);
  });

  test('other stages keep none, and so do calls that were opened before there was one', () => {
    const given = pitch('价格上我们可以再让三个点。');
    expect(ofTrades(at(bargaining('zh', 'need_recognition')).given([]).says('zhao', given).events)).toEqual([]);
    expect(ofTrades(at(table, { tradeTurns: 0 }).given([]).says('zhao', given).events)).toEqual([]);
  });
});
