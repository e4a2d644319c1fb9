import { describe, expect, test } from 'vitest';
import { langs } from '../../../../src/dialogue/words/stage.ts';
import { admits, at, type Deed, feels, prepared, type Segment } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const table = prepared();
/** With the number of a new session: once in three turns. Following up is no matter here. */
const here = (which = table, interruptEvery = 3) => at(which, { interruptEvery, followUpsRewarded: 0 });

const returns: Segment = { act: 'implication', text: '退货呢？', about: 'warm_returns' };
const half: Deed = feels('p_warm', 'warm_returns', 1);
const names: Deed = { type: 'referred', person: 'lin', to: 'zhao' };
const breaksIn: Deed = { type: 'interrupted', person: 'zhao', why: 'bears', item: 'warm_returns' };

describe('who bears what was asked of somebody else', () => {
  test('breaks in after the answer, without telling anything', () => {
    here().given([], admits('p_warm')).asked(returns).happens(half, names, breaksIn);
  });

  test('at most once in three turns', () => {
    const types = (turnsAgo: number): readonly string[] => {
      const between = Array.from({ length: turnsAgo - 1 }, () => []);
      return here()
        .given([admits('p_warm'), breaksIn], ...between)
        .asked(returns)
        .events.map(({ type }) => type);
    };
    expect([1, 2, 3].map((turnsAgo) => types(turnsAgo).includes('interrupted'))).toEqual([false, false, true]);
  });

  test('does not break in on an answer of their own', () => {
    here()
      .given([], admits('p_warm'))
      .asked({ ...returns, person: 'zhao' })
      .happens(feels('p_warm', 'warm_returns', 2, 'zhao'));
  });

  test('cannot where they are away', () => {
    here()
      .given([], admits('p_labels', 'zhao'))
      .asked({ person: 'zhao', act: 'implication', about: 'labels_contract' })
      .happens(feels('p_labels', 'labels_contract', 2, 'zhao'), { type: 'referred', person: 'zhao', to: 'gu' });
  });

  test('does not take the floor: whoever was answering is asked on', () => {
    const reply = (index: number, person: string) => ({
      type: 'replied' as const,
      reply: index,
      person,
      text: '…',
      parts: [],
      voice: { name: 'test', hash: 'e'.repeat(64) },
      instead: null,
    });
    const turn: readonly Deed[] = [half, names, breaksIn];
    const { buyer } = here().given([], [admits('p_warm'), ...turn, reply(0, 'lin') as never, reply(1, 'zhao') as never]);
    expect([buyer.committee.floor, buyer.lastSpeaker]).toEqual(['lin', 'zhao']);
  });
});

describe('who holds a concern back', () => {
  const pitch = (kind: 'concern' | 'capability'): Segment => ({
    act: 'pitch',
    flags: ['feature'],
    text: '夜里停库改造',
    near: { cap_probe: 'capability', ...(kind === 'concern' ? { c_halt: 'concern' } : {}) },
  });
  /** Nobody objects to the price, so that there is room. */
  const quiet = prepared(
    smallScenario({ account: { concerns: smallScenario().account.concerns.filter(({ cause }) => cause === 'held') } }),
  );
  const raised: readonly Deed[] = [
    { type: 'interrupted', person: 'zhao', why: 'concern', item: 'c_halt' },
    { type: 'concern_raised', person: 'zhao', concern: 'c_halt', cause: 'touched' },
  ];
  const heard: readonly Deed[] = [
    { type: 'heard_pitch', person: 'lin', kind: 'feature', asked: false, capability: 'cap_probe', segments: 1 },
    { type: 'patience_moved', rule: 'unasked_pitch', by: -1 },
  ];

  test('comes out with it when a pitch touches it, though nobody asked them', () => {
    here(quiet)
      .given([], [], [])
      .says('lin', pitch('concern'))
      .happens(...heard, ...raised);
  });

  test('keeps it to themselves where the pitch is about something else', () => {
    here(quiet)
      .given([], [], [])
      .says('lin', pitch('capability'))
      .happens(...heard);
  });

  test('keeps it to themselves while somebody introduces themselves', () => {
    const { events } = here(quiet).given([]).says('lin', pitch('concern'));
    expect(events.map(({ type }) => type)).not.toContain('interrupted');
  });

  test('has nothing to ask where the pitch meets it', () => {
    const answer = quiet.words.concerns['c_halt']?.answer.slice(0, 2).map((key) => key.split('|')[0]) ?? [];
    const meets: Segment = { ...pitch('concern'), text: answer.join('，') };
    const { events } = here(quiet).given([], [], []).says('lin', meets);
    expect(answer).toHaveLength(2);
    expect(events.map(({ type }) => type)).not.toContain('interrupted');
  });

  test('leaves it where a price concern has just come up: one thing at a time', () => {
    const { events } = here().given([], [], []).says('lin', pitch('concern'));
    expect(events.filter(({ type }) => type === 'concern_raised')).toMatchObject([{ concern: 'c_price' }]);
  });
});

test.each(langs)('a session that was opened before the rule came plays on without it: %s', (lang) => {
  here(prepared(smallScenario(), lang), 0).given([], admits('p_warm')).asked(returns).happens(half, names);
});
