import { describe, expect, test } from 'vitest';
import { earned, priceParts, priceWeight } from '../../../../src/dialogue/decide/commitment.ts';
import type { BuyerEvent } from '../../../../src/dialogue/words/event.ts';
import { presets } from '../../../../src/dialogue/words/numbers.ts';
import { bargaining, hides, surfaces } from '../../../kit/bargaining.ts';
import { at, type Deed, type Segment, trusts, warmWanted } from '../../../kit/core.ts';

const table = bargaining();
const worry: Segment = { act: 'problem', text: '签这份合同，您最担心什么？', near: { fear_thaw: 'fear' } };
const check: Segment = { act: 'listening', text: '还有什么顾虑？', flags: ['concern_check'] };
const says = (text: string): Segment => ({ act: 'pitch', text, flags: ['feature'] });
const ofFears = (events: readonly BuyerEvent[]) => events.filter(({ type }) => /fear|hid_behind/.test(type));
const trusted = (by = 1): readonly Deed[] => [trusts(by)];

describe('a fear is spoken when it is asked for', () => {
  test('with trust, by a question after what worries them', () => {
    at(table).given(trusted()).says('zhao', worry).happens(surfaces());
  });

  test('without trust the price is spoken of again', () => {
    at(table).given([]).says('zhao', worry).happens(hides());
  });

  test('asking what is still open brings it out as well, once no concern is left to say', () => {
    at(table).given(trusted()).says('zhao', check).happens(surfaces());
    at(table).given([]).says('zhao', check).happens(hides());
    at(table)
      .given(trusted(), surfaces(), surfaces('fear_blame', 'lin'))
      .says('zhao', check)
      .happens({ type: 'no_concern', person: 'zhao' });
  });

  test('whoever is asked speaks of their own', () => {
    at(table).given(trusted()).says('lin', check).happens(surfaces('fear_blame', 'lin'));
  });

  test('a question after something else is answered as what it is, however near it comes', () => {
    const asks: Segment = {
      act: 'problem',
      text: '装车的时候，您担心的是什么？',
      about: 'p_warm',
      how: 'sure',
      near: { fear_thaw: 'fear' },
    };
    expect(ofFears(at(table).given(trusted()).says('lin', asks).events)).toEqual([]);
  });

  test('asked what a solution would be worth they speak of that, and of themselves where a worry is in it', () => {
    const bright: Segment = { act: 'need_payoff', text: '温度稳住了，对您有什么好处？', about: 'warm_gain', near: { fear_blame: 'fear' } };
    expect(ofFears(at(table).given(trusted()).says('lin', bright).events)).toEqual([]);
    const dark: Segment = { ...bright, text: '万一没做成，对您意味着什么？' };
    expect(ofFears(at(table).given(trusted()).says('lin', dark).events)).toMatchObject([surfaces('fear_blame', 'lin')]);
  });

  test('“what is behind that?” right after the price was spoken of is about the one that hid there', () => {
    const behind: Segment = { act: 'situation', text: '这背后是什么？' };
    at(table).given(trusted(), [hides()]).says('zhao', behind).happens(surfaces());
  });

  test('other stages have none', () => {
    expect(ofFears(at(bargaining('zh', 'need_recognition')).given(trusted()).says('zhao', worry).events)).toEqual([]);
  });
});

describe('before that, the price is spoken of', () => {
  const facts: Segment = { act: 'situation', about: 'f_shifts' };
  test('unasked from the third turn on, once, by whoever was spoken to', () => {
    expect(ofFears(at(table).given([]).says('lin', facts).events)).toEqual([]);
    expect(ofFears(at(table).given([], []).says('lin', facts).events)).toMatchObject([hides('fear_blame', 'lin')]);
    expect(ofFears(at(table).given([], [], hides('fear_blame', 'lin')).says('lin', facts).events)).toEqual([]);
  });

  test('and by the others two turns later', () => {
    expect(ofFears(at(table).given([], hides('fear_blame', 'lin'), [], []).says('lin', facts).events)).toMatchObject([hides()]);
  });

  test('who is told about the price then has asked for it', () => {
    const price = says('一套三十万到九十万，看门的多少。');
    const heard = (past: readonly Deed[]) =>
      at(table)
        .given([], [], past)
        .says('zhao', price)
        .events.find((e) => e.type === 'heard_pitch');
    expect(heard([hides()])).toMatchObject({ asked: true });
    expect(heard([])).toMatchObject({ asked: false });
  });
});

describe('a fear that was spoken', () => {
  const spoken = at(table).given(trusted(), surfaces());

  test('is eased by an arrangement that the author named', () => {
    spoken
      .says('zhao', says('这样，先装一个门试一周，再往下装。'))
      .happens(
        { type: 'heard_pitch', person: 'zhao', kind: 'feature', asked: true, capability: null, segments: 1 },
        { type: 'fear_eased', person: 'zhao', fear: 'fear_thaw', with: 'trial' },
        { type: 'trust_moved', rule: 'fear_eased', by: 1 },
      );
    expect(ofFears(spoken.says('zhao', says('超时一天，违约金您从货款里扣。')).events)).toMatchObject([
      { type: 'fear_eased', with: 'penalty' },
    ]);
  });

  test('is eased by what the offer can prove, with a word of the answer', () => {
    const proof: Segment = { ...says('探头分段装，货不用动。'), near: { cap_probe: 'capability' } };
    expect(ofFears(spoken.says('zhao', proof).events)).toMatchObject([{ type: 'fear_eased', with: 'cap_probe' }]);
  });

  test('is eased by a question that offers it, which then has its answer', () => {
    const offers: Segment = { act: 'need_payoff', text: '要不要我们先装一个门试一周？', about: 'warm_gain' };
    expect(spoken.says('zhao', offers).events.map(({ type }) => type)).toEqual(['fear_eased', 'trust_moved']);
  });

  test('is not eased by an arrangement that has nothing to do with it, nor by a question', () => {
    expect(ofFears(spoken.says('zhao', says('尾款您压到年底。')).events)).toEqual([]);
    expect(ofFears(spoken.says('zhao', { act: 'situation', text: '违约金您想写多少？' }).events)).toEqual([]);
  });

  test('weighs more when it is talked away', () => {
    const grown: Deed = { type: 'fear_grew', person: 'zhao', fear: 'fear_thaw', rule: 'fear_minimised', by: 1 };
    expect(ofFears(spoken.says('zhao', { act: 'rapport', text: '这个您放心，不会的。' }).events)).toMatchObject([grown]);
    const en = at(bargaining('en')).given(trusted(), surfaces());
    expect(ofFears(en.says('zhao', { act: 'rapport', text: "Don't worry, nothing can go wrong." }).events)).toMatchObject([grown]);
  });

  test('does not weigh more where comfort comes with an answer, and never more than it may', () => {
    expect(ofFears(spoken.says('zhao', says('您放心，先装一个门试一周。')).events)).toMatchObject([{ type: 'fear_eased' }]);
    const most = Array.from(
      { length: presets.normal.fearCap - 2 },
      (): Deed => ({ type: 'fear_grew', person: 'zhao', fear: 'fear_thaw', rule: 'fear_minimised', by: 1 }),
    );
    expect(ofFears(at(table).given(trusted(), surfaces(), most).says('zhao', says('这个您放心，不会的。')).events)).toEqual([]);
  });

  test('weighs more when a signature is pressed for over it', () => {
    const sign: Segment = { act: 'closing', text: '请顾总来签吧', about: 'r_board' };
    expect(ofFears(spoken.says('zhao', sign).events)).toMatchObject([{ type: 'fear_grew', rule: 'pressed_over_fear' }]);
  });
});

describe('fears at commitment', () => {
  const { scenario } = table;
  const fearsOf = (...past: readonly (Deed | readonly Deed[])[]) =>
    priceParts(scenario, at(table).given(...past).buyer).filter(({ what }) => what === 'fear');

  test('weigh by their weights while they stand, spoken or not, up to what the preset allows', () => {
    expect(fearsOf([])).toEqual([{ what: 'fear', id: 'fear_thaw', weight: 4 }]);
    expect(fearsOf(surfaces())).toEqual([{ what: 'fear', id: 'fear_thaw', weight: 4 }]);
    expect(fearsOf({ type: 'fear_eased', person: 'zhao', fear: 'fear_thaw', with: null })).toEqual([
      { what: 'fear', id: 'fear_blame', weight: 2 },
    ]);
  });

  test('easing one can make the difference to a step', () => {
    const before = [...warmWanted, trusts(4)];
    const price = priceWeight(scenario, at(table).given(before).buyer);
    const eased: readonly Deed[] = [
      { type: 'fear_eased', person: 'zhao', fear: 'fear_thaw', with: 'trial' },
      { type: 'fear_eased', person: 'lin', fear: 'fear_blame', with: null },
    ];
    expect(priceWeight(scenario, at(table).given(before, eased).buyer)).toBe(price - 4);
    expect(earned(scenario, at(table).given(before).buyer, 2)).toBe(false);
    expect(earned(scenario, at(table).given(before, eased).buyer, 2)).toBe(true);
  });

  test('count for nothing in a call that was opened before there were any', () => {
    const old = at(table, { priceFearsCap: 0 }).given([]).buyer;
    expect(priceParts(scenario, old).filter(({ what }) => what === 'fear')).toEqual([]);
  });
});
