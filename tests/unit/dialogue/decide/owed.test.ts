import { describe, expect, test } from 'vitest';
import { carried, promised } from '../../../kit/carried.ts';
import { at, prepared, type Segment } from '../../../kit/core.ts';

const call = (more: Parameters<typeof carried>[0] = {}) => at(prepared(), {}, carried({ trust: 4, ...more }));
const states = (text: string): Segment => ({ act: 'other', text });
const nothing: readonly [] = [];
const heard = { type: 'acknowledged', person: 'lin', what: 'procedure' } as const;

describe('a promise of an earlier call', () => {
  const owing = { promises: [promised()] };

  test('that the seller brings without being asked earns trust', () => {
    call(owing)
      .given()
      .says('lin', states('上次答应您的温度记录分析，我带来了。'))
      .happens({ type: 'promise_brought', person: 'lin', carried: 'w1' }, { type: 'trust_moved', rule: 'promise_brought', by: 1 });
  });

  test('is understood in English as well', () => {
    const english = at(
      prepared(undefined, 'en'),
      {},
      carried({ promises: [promised({ text: "I'll send you the temperature analysis by Friday." })] }),
    );
    expect(english.given().says('lin', states('As promised, I have brought the temperature analysis.')).events[0]).toEqual({
      type: 'promise_brought',
      v: 1,
      turn: 1,
      person: 'lin',
      carried: 'w1',
    });
  });

  test('is not brought by asking about its matter, nor by something else that was done', () => {
    const asked = call(owing).given().says('lin', { act: 'situation', text: '温度记录现在谁在看？', about: 'f_docks' });
    const other = call(owing).given().says('lin', states('上次说的合同样本我带来了。'));
    expect([...asked.events, ...other.events].filter(({ type }) => type === 'promise_brought')).toEqual([]);
  });

  test('that nobody touches is brought up by the buyer in the third turn and costs trust', () => {
    const third = call(owing).given(nothing, nothing).says('lin', states('好的。'));
    expect(third.events.slice(-2)).toEqual([
      { type: 'promise_missed', v: 1, turn: 3, person: 'lin', carried: 'w1' },
      { type: 'trust_moved', v: 1, turn: 3, rule: 'promise_missed', by: -2 },
    ]);
  });

  test('is brought up once, not in every turn', () => {
    const past = { type: 'promise_missed', person: 'lin', carried: 'w1' } as const;
    expect(call(owing).given(nothing, nothing, past).says('lin', states('好的。')).events).toEqual([{ ...heard, v: 1, turn: 4 }]);
  });

  test('can be made good right after, and gives a point back', () => {
    call(owing)
      .given(nothing, nothing, { type: 'promise_missed', person: 'lin', carried: 'w1' })
      .says('lin', states('对不起，是我疏忽了，明天一早发到您邮箱。'))
      .happens(
        {
          type: 'promise_made',
          person: 'lin',
          text: '对不起，是我疏忽了，明天一早发到您邮箱。',
          said: 4,
          who: '我',
          due: '明天',
          about: null,
        },
        { type: 'promise_made_good', person: 'lin', carried: 'w1' },
        { type: 'trust_moved', rule: 'promise_made_good', by: 1 },
      );
  });

  test('in a call that stands alone nobody waits for anything', () => {
    const alone = at(prepared()).given(nothing, nothing, nothing).says('lin', states('好的。'));
    expect(alone.events).toEqual([{ ...heard, v: 1, turn: 4 }]);
  });
});

describe('what the buyer said against the offer in an earlier call', () => {
  const open = { concerns: { c_halt: 'open' } } as const;

  test('is said again where nothing has been done about it, and costs trust', () => {
    const third = call(open).given(nothing, nothing).says('lin', states('好的。'));
    expect(third.events.slice(-2)).toEqual([
      { type: 'concern_raised', v: 1, turn: 3, person: 'zhao', concern: 'c_halt', cause: 'carried' },
      { type: 'trust_moved', v: 1, turn: 3, rule: 'feedback_not_acted_on', by: -1 },
    ]);
  });

  test('that is answered before they have to say it again earns trust', () => {
    const answer = prepared().words.concerns['c_halt']?.answer.slice(0, 2).join('，') ?? '';
    expect(call(open).given().says('zhao', states(answer)).events.slice(0, 2)).toEqual([
      { type: 'concern_answered', v: 1, turn: 1, person: 'zhao', concern: 'c_halt' },
      { type: 'trust_moved', v: 1, turn: 1, rule: 'concern_answered', by: 1 },
    ]);
  });

  test('said again and left standing, it is ignored feedback two turns later', () => {
    const raised = { type: 'concern_raised', person: 'zhao', concern: 'c_halt', cause: 'carried' } as const;
    const later = call(open).given(nothing, nothing, raised, nothing).says('lin', states('好的。'));
    expect(later.events.filter(({ type }) => type === 'concern_ignored')).toEqual([
      { type: 'concern_ignored', v: 1, turn: 5, concern: 'c_halt', raised: 3 },
    ]);
  });

  test('stays answered where it was answered, and is not raised by the same feature again', () => {
    const { buyer } = call({ concerns: { c_price: 'answered' } }).given();
    expect(buyer.concerns).toEqual({ c_price: { state: 'answered', turn: 0, cause: 'carried' } });
  });
});

describe('a call of a journey begins where the ones before ended', () => {
  test('a need that was wanted is wanted, with its weight, and what was told is told', () => {
    const { buyer } = call({
      standing: { p_warm: 'wanted' },
      halves: { p_warm: 6 },
      felt: { warm_claims: 4 },
      said: ['p_warm', 'f_shifts'],
    }).given();
    expect({ standing: buyer.standing, halves: buyer.halves['p_warm'], said: Object.keys(buyer.said), trust: buyer.trust }).toEqual({
      standing: { p_warm: 'wanted', p_labels: 'hidden' },
      halves: 6,
      said: ['p_warm', 'f_shifts'],
      trust: 4,
    });
  });

  test('what was told then is told again as something that was said, and earns nothing', () => {
    const again = call({ said: ['f_shifts'] })
      .given()
      .asked({ act: 'situation', about: 'f_shifts' });
    expect(again.events.map(({ type }) => type)).toEqual(['repeated']);
  });

  test('a promise made in any stage is noted, because the next call will wait for it', () => {
    expect(call().given().says('lin', states('我周五前把温度记录的分析发给您。')).events[0]).toEqual({
      type: 'promise_made',
      v: 1,
      turn: 1,
      person: 'lin',
      text: '我周五前把温度记录的分析发给您。',
      said: 1,
      who: '我',
      due: '周五前',
      about: null,
    });
  });
});
