import { describe, expect, test } from 'vitest';
import { priceParts } from '../../../../src/dialogue/decide/commitment.ts';
import { admits, at, type Deed, type Segment, trusts, warmWanted, warmWeighed } from '../../../kit/core.ts';
import { compares, keeps, ranks, reshapes, states } from '../../../kit/criteria.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const small = smallScenario().account;
const table = compares();

/** Zhao, who ranks above Lin, has spoken: nobody waits for anybody. */
const by: Segment = { act: 'situation', flags: ['open', 'decision_process'], text: '您挑供应商，按什么来选？' };
const most: Segment = { act: 'situation', flags: ['open'], text: '这几条里哪一条最要紧？' };
const whyCold: Segment = { act: 'need_payoff', text: '温度这一条为什么这么要紧？', near: { k_cold: 'criterion' } };
const tie = (criterion: string, near: Segment['near'] = { warm_gain: 'payoff' }, act: Segment['act'] = 'need_payoff'): Segment => ({
  act,
  text: '您刚才说看重这一条，要是夜里不回温了，这一条您会怎么看？',
  about: 'warm_gain',
  near: { [criterion]: 'criterion', ...near },
});

describe('what they judge by is stated when it is asked for', () => {
  test('the person asked states theirs, two at a time, in authored order', () => {
    at(table).given().asked(by).happens(states('k_cold'), states('k_hands'));
  });

  test('a question that surely asks for a consequence and says nothing of choosing is about that, however near a criterion its words lie', () => {
    const cost: Segment = { act: 'implication', text: '返工一个月要搭进去多少？', about: 'warm_nights', near: { k_cold: 'criterion' } };
    const { events } = at(table).given(admits('p_warm')).says('lin', cost);
    expect(events.map(({ type }) => type)).not.toContain('criterion_stated');
    expect(events.map(({ type }) => type)).toContain('felt');
  });

  test('the other person has others', () => {
    at(table)
      .given()
      .asked({ ...by, person: 'zhao' })
      .happens(states('k_price', 'zhao'));
  });

  test('the sheet that all of them fill in comes before the first of them', () => {
    at(table)
      .given()
      .asked({ ...by, text: '评分办法是怎么定的？', near: { f_sheet: 'fact' } })
      .happens({ type: 'told', person: 'lin', item: 'f_sheet', as: 'decision' }, states('k_cold'));
  });

  test('one that is named is stated alone; whoever is asked for somebody else’s names them', () => {
    const named: Segment = { ...by, text: '按什么标准算人手够不够？', near: { k_hands: 'criterion' } };
    at(table).given().asked(named).happens(states('k_hands'));
    at(table)
      .given()
      .asked({ ...named, person: 'zhao' })
      .happens({ type: 'referred', person: 'zhao', to: 'lin' });
  });

  test('asked again, who has said all of theirs names who has more to say, and nothing is earned twice', () => {
    const all = at(table).given([states('k_cold'), states('k_hands')]);
    all.asked(by).happens({ type: 'referred', person: 'lin', to: 'zhao' });
    at(table)
      .given([states('k_cold'), states('k_hands')], states('k_price', 'zhao'))
      .asked(by)
      .happens({ type: 'repeated', person: 'lin', item: 'k_hands' });
  });

  test('a subordinate keeps theirs back until the senior has spoken, and with no trust nobody speaks of it', () => {
    const waiting = { guardCriteria: 3 };
    at(table, waiting).given().asked(by).happens(keeps('k_cold', 'reserved'));
    at(table, waiting).given(trusts(1)).asked(by).happens(states('k_cold'), states('k_hands'));
    at(table, waiting)
      .given()
      .asked({ ...by, person: 'zhao' })
      .happens(states('k_price', 'zhao'));
    expect(at(table, waiting).given(keeps('k_cold', 'reserved')).buyer.criteria).toEqual({});
  });

  test('it uses up a question for the decision process, once a turn; beyond the free ones it costs patience', () => {
    const asked = at(table).given([states('k_cold'), states('k_hands')]).buyer;
    expect(asked.decisionAsked).toBe(1);
    at(table, { freeDecision: 0 })
      .given()
      .asked({ ...by, person: 'zhao' })
      .happens(states('k_price', 'zhao'), { type: 'patience_moved', rule: 'situation_beyond_free', by: -1 });
  });

  test('what lies near to a matter of its own is about that, whatever words of choosing it holds', () => {
    const events = at(table)
      .given()
      .asked({ ...by, about: 'f_shifts', near: { f_shifts: 'fact' } }).events;
    expect(events).toEqual([expect.objectContaining({ type: 'told', item: 'f_shifts' })]);
  });

  test('where the stage has no criteria such a question is about what it was about before', () => {
    const types = at(compares('zh', { criteria: [] }))
      .given()
      .asked({ ...by, about: 'f_sheet', near: { f_sheet: 'fact' } })
      .events.map(({ type }) => type);
    expect(types).toEqual(['told']);
  });

  test('nobody speaks for somebody who is away', () => {
    const away = compares('zh', { people: small.people.map((p) => (p.id === 'zhao' ? { ...p, present: false } : p)) });
    at(away)
      .given([states('k_cold'), states('k_hands')])
      .asked(by)
      .happens({ type: 'repeated', person: 'lin', item: 'k_hands' });
  });
});

describe('a criterion is ranked', () => {
  test('by asking why it matters', () => {
    at(table).given(states('k_cold')).asked(whyCold).happens(ranks('k_cold'));
  });

  test('by asking which counts most: of those stated, the one that really does', () => {
    at(table)
      .given([states('k_cold'), states('k_hands')])
      .asked(most)
      .happens(ranks('k_hands'));
    expect(
      at(table)
        .given([states('k_cold'), states('k_hands')], ranks('k_hands'))
        .asked(most).events,
    ).toEqual([expect.objectContaining({ type: 'repeated', item: 'k_hands' })]);
  });

  test('by a bare follow-up right after it was stated, and not later', () => {
    const bare: Segment = { act: 'problem', text: '为什么呢？', how: 'follow_up' };
    at(table)
      .given([states('k_cold'), states('k_hands')])
      .asked(bare)
      .happens(ranks('k_hands'));
    const later = at(table).given(states('k_cold'), { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' }).asked(bare).events;
    expect(later.filter(({ type }) => type === 'criterion_ranked')).toEqual([]);
  });

  test('asked which counts most before any was stated, they name theirs first', () => {
    at(table).given().asked(most).happens(states('k_cold'), states('k_hands'));
  });
});

describe('a criterion is seen anew', () => {
  const known = [states('k_cold'), states('k_hands')];

  test('where a question ties it to a need that they want', () => {
    at(table).given(known, warmWanted).asked(tie('k_cold')).happens(reshapes('k_cold', 'p_warm'));
    at(table)
      .given(known, warmWanted)
      .asked(tie('k_hands', { warm_gain: 'payoff' }, 'situation'))
      .happens(reshapes('k_hands', 'p_warm'));
  });

  test('once: the same again is a question about the need', () => {
    const again = at(table).given(known, warmWanted, reshapes('k_cold', 'p_warm')).asked(tie('k_cold')).events;
    expect(again.some(({ type }) => type.startsWith('criterion'))).toBe(false);
  });

  test('not before the need weighs anything: they say so, at no cost', () => {
    at(table).given(known, admits('p_warm')).asked(tie('k_cold')).happens(keeps('k_cold', 'nothing_wanted'));
  });

  test('on a need that weighs it is the need-payoff question first', () => {
    at(table)
      .given(known, warmWeighed)
      .asked(tie('k_cold'))
      .happens(
        { type: 'wanted', person: 'lin', problem: 'p_warm', item: 'warm_gain' },
        { type: 'trust_moved', rule: 'follow_up_that_moved', by: 1 },
      );
  });

  test('not one that was never stated, nor one that the need has nothing to do with', () => {
    const types = (segment: Segment) =>
      at(table)
        .given(states('k_hands'), states('k_price', 'zhao'), warmWanted)
        .asked(segment)
        .events.filter(({ type }) => type === 'criterion_reshaped');
    expect(types(tie('k_cold'))).toEqual([]);
    expect(types(tie('k_price'))).toEqual([]);
  });

  test('a need that was wanted before the call has to be enlarged first', () => {
    const wantedBefore = compares('zh', { problems: small.problems.map((p) => (p.id === 'p_warm' ? { ...p, starts: 'wanted' } : p)) });
    const reshaped = (...past: readonly (Deed | readonly Deed[])[]) =>
      at(wantedBefore)
        .given(...past)
        .asked(tie('k_cold'))
        .events.filter(({ type }) => type === 'criterion_reshaped').length;
    expect(reshaped(known)).toBe(0);
    expect(reshaped(known, { type: 'felt', person: 'lin', problem: 'p_warm', item: 'warm_nights', halves: 2 })).toBe(1);
  });

  test('a benefit lifts what speaks for the offer; what speaks against it has to be asked', () => {
    const benefit = (criterion: string): Segment => ({
      act: 'benefit',
      text: '您刚才说看重这一条，我们夜里每一扇门都看着，正好帮您把这一条做好。',
      near: { [criterion]: 'criterion', warm_gain: 'payoff' },
    });
    const reshaped = (criterion: string) =>
      at(table)
        .given(known, warmWanted)
        .says('lin', benefit(criterion))
        .events.filter(({ type }) => type === 'criterion_reshaped');
    expect(reshaped('k_cold')).toEqual([expect.objectContaining({ criterion: 'k_cold', problem: 'p_warm' })]);
    expect(reshaped('k_hands')).toEqual([]);
  });
});

describe('what their criteria do to the balance', () => {
  const parts = (...past: readonly (Deed | readonly Deed[])[]) =>
    priceParts(table.scenario, at(table).given(...past).buyer).filter(({ what }) => what === 'unranked' || what === 'criterion');

  test('while none is ranked the price weighs one more, asked for or not', () => {
    const unranked = { what: 'unranked', id: 'unranked', weight: 2 };
    expect(parts()).toEqual([unranked]);
    expect(parts([states('k_cold'), states('k_hands')])).toEqual([unranked]);
    expect(parts(states('k_cold'), ranks('k_cold'))).toEqual([]);
  });

  test('each that was seen anew takes one off, at most two', () => {
    const all = [reshapes('k_cold', 'p_warm'), reshapes('k_hands', 'p_warm'), reshapes('k_price', 'p_labels', 'zhao')];
    expect(parts(all.slice(0, 1))).toEqual([{ what: 'criterion', id: 'k_cold', weight: -2 }]);
    expect(parts(all)).toEqual([
      { what: 'criterion', id: 'k_cold', weight: -2 },
      { what: 'criterion', id: 'k_hands', weight: -2 },
    ]);
  });

  test('a table without criteria has no such part', () => {
    const without = compares('zh', { criteria: [] });
    expect(priceParts(without.scenario, at(without).given().buyer).map(({ what }) => what)).toEqual(['deal', 'concern']);
  });
});

describe('words of choosing in Chinese', () => {
  test.each(['几家放在一起，您看重哪几条？', '选供应商，你们有什么标准？', '这三家您怎么比？', '什么样的方案您才放心？'])(
    'asked for: %s',
    (text) => {
      at(table)
        .given()
        .asked({ ...by, text })
        .happens(states('k_cold'), states('k_hands'));
    },
  );

  test.each(['为什么这一条这么要紧？', '这几样您怎么排个先后？', '温度和人手，哪头占的分量大？'])('ranked: %s', (text) => {
    at(table)
      .given([states('k_cold'), states('k_hands')])
      .asked({ ...most, text })
      .happens(ranks('k_hands'));
  });

  test.each(['温度是怎么衡量的？', '您平时看什么报表？', '这事归谁签字？'])('no word of it: %s', (text) => {
    const events = at(table)
      .given()
      .asked({ ...most, text, flags: [] }).events;
    expect(events.some(({ type }) => type.startsWith('criterion'))).toBe(false);
  });
});

describe('words of choosing in English', () => {
  const english = compares('en');
  test.each([
    'What will you judge us by?',
    'By what criteria are you comparing the suppliers?',
    'How will you choose between the three of us?',
    'What do you look for in a supplier?',
  ])('asked for: %s', (text) => {
    at(english)
      .given()
      .asked({ ...by, text })
      .happens(states('k_cold'), states('k_hands'));
  });

  test.each(['Which of these counts most with you?', 'Why does that matter so much to you?', 'In what order would you put those?'])(
    'ranked: %s',
    (text) => {
      at(english)
        .given([states('k_cold'), states('k_hands')])
        .asked({ ...most, text })
        .happens(ranks('k_hands'));
    },
  );

  test.each(['How do you measure the temperature?', 'How many docks do you count?', 'Who signs for this?'])('no word of it: %s', (text) => {
    const events = at(english)
      .given()
      .asked({ ...most, text, flags: [] }).events;
    expect(events.some(({ type }) => type.startsWith('criterion'))).toBe(false);
  });
});
