import { describe, expect, test } from 'vitest';
import { at, cue, type Deed, given, prepared, tires, trusts, warmWanted, warmWeighed } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };
const costly = { act: 'situation', about: 'f_docks', flags: ['open'] } as const;
const tells: Deed = { type: 'told', person: 'lin', item: 'f_docks', as: 'asked' };
const costs: Deed = { type: 'patience_moved', rule: 'asked_what_the_brief_says', by: -1 };
const heard: Deed = { type: 'heard_pitch', person: 'lin', kind: 'feature', asked: true, capability: null, segments: 1 };
const agreed = (step: 1 | 3): Deed => ({ type: 'agreed', person: 'lin', rung: 'r_logs', step, days: 5, underAsked: false });
const ends = (why: Extract<Deed, { type: 'ended' }>['why'], outcome: Extract<Deed, { type: 'ended' }>['outcome']): Deed => ({
  type: 'ended',
  by: 'buyer',
  why,
  outcome,
});
const leaves = (why: 'left' | 'agreed', outcome: Extract<Deed, { type: 'ended' }>['outcome']): Deed => ({
  type: 'ended',
  by: 'trainee',
  why,
  outcome,
});

describe('signs of impatience', () => {
  test('at patience 6 somebody looks at the watch', () => {
    given(tires(3)).asked(costly).happens(tells, costs, cue('watch'));
  });

  test('at patience 3 there is another meeting', () => {
    given(tires(6), cue('watch')).asked(costly).happens(tells, costs, cue('meeting'));
  });

  test('nobody looks at the watch while nothing is lost', () => {
    given(tires(5)).asked({ act: 'situation', about: 'f_shifts' }).happens(told);
  });

  test('one cue a turn', () => {
    const putOff: Deed = { type: 'put_off', person: 'lin', rung: 'r_logs', step: 1, nth: 1, push: false };
    given(tires(3), putOff)
      .asked({ act: 'closing', about: 'r_logs' })
      .happens({ ...putOff, nth: 2, push: true }, cue('warning'), { type: 'patience_moved', rule: 'pressing', by: -2 });
  });
});

describe('endings', () => {
  test('patience stops at 1 until two cues were given in earlier turns', () => {
    const held = given(tires(9), cue('watch')).asked(costly);
    held.happens(tells);
    expect(held.buyer.ended).toBeNull();
  });

  test('a cue of this very turn does not count yet', () => {
    expect(given(tires(8), cue('watch')).asked(costly).buyer).toMatchObject({ patience: 1, ended: null });
  });

  test('after two cues, patience 0 ends it: a warm continuation', () => {
    given(tires(9), cue('watch'), cue('meeting')).asked(costly).happens(tells, costs, ends('patience', 'continuation'));
  });

  test('after pressing it ends without a sale', () => {
    const pressed: Deed = { type: 'put_off', person: 'lin', rung: 'r_logs', step: 1, nth: 2, push: true };
    given(tires(9), [pressed, cue('warning')], cue('meeting'))
      .asked(costly)
      .happens(tells, costs, ends('pressing', 'no_sale'));
  });

  test('at trust 0 it ends without a sale', () => {
    given([tires(9), trusts(-3)], cue('watch'), cue('meeting'))
      .asked(costly)
      .happens(tells, costs, ends('trust', 'no_sale'));
  });

  test('what was agreed stands', () => {
    given([tires(9), agreed(1)], cue('watch'), cue('meeting'))
      .asked(costly)
      .happens(tells, costs, ends('patience', 'advance'));
  });
});

describe('leaving', () => {
  test('with an agreed action is an advance', () => {
    given(warmWeighed, agreed(1)).leaves().happens(leaves('agreed', 'advance'));
  });

  test('with the signature is an order', () => {
    at(prepared(smallScenario({ account: { deal: 100_000 } })))
      .given(warmWanted, agreed(3))
      .leaves()
      .happens(leaves('agreed', 'order'));
    at(prepared(smallScenario({ account: { stage: 'contract_signing' } })))
      .given(warmWanted, agreed(3))
      .leaves()
      .happens(leaves('agreed', 'order'));
  });

  test('after a pitch or a proposal was answered is a continuation', () => {
    given(heard).leaves().happens(leaves('left', 'continuation'));
    given({ type: 'put_off', person: 'lin', rung: null, step: 1, nth: 1, push: false }).leaves().happens(leaves('left', 'continuation'));
  });

  test('before anything was offered is no sale', () => {
    given(told).leaves().happens(leaves('left', 'no_sale'));
    given().leaves().happens(leaves('left', 'no_sale'));
  });

  test('twice is nothing', () => {
    given(ends('patience', 'continuation')).leaves().happens();
  });
});
