import { describe, expect, test } from 'vitest';
import { at, type Deed, given, prepared, trusts, values, warmWanted, warmWeighed } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };
const agrees = (rung: string, step: 1 | 2 | 3, person: string, days: number, underAsked = false): Deed => ({
  type: 'agreed',
  person,
  rung,
  step,
  days,
  underAsked,
});
const putsOff = (rung: string | null, step: number, nth: number, push: boolean, person = 'lin'): Deed => ({
  type: 'put_off',
  person,
  rung,
  step,
  nth,
  push,
});
const presses = (by: number): Deed => ({ type: 'patience_moved', rule: 'pressing', by: -by });
const warns = (person: string): Deed => ({ type: 'cue_given', person, cue: 'warning' });
const noHeld = prepared(smallScenario({ account: { concerns: smallScenario().account.concerns.filter((c) => c.cause !== 'held') } }));

describe('proposals that were earned', () => {
  test('rung 1: a weighed problem and trust 4', () => {
    given(warmWeighed, trusts(1))
      .asked({ act: 'closing', about: 'r_logs' })
      .happens(agrees('r_logs', 1, 'lin', 5));
  });

  test('whoever has to do it answers', () => {
    at(noHeld)
      .given([...warmWanted, trusts(2)])
      .asked({ act: 'closing', about: 'r_trial' })
      .happens(agrees('r_trial', 2, 'zhao', 14));
  });

  test('asking for less than was earned is agreed to, and marked', () => {
    at(noHeld)
      .given([...warmWanted, trusts(2)])
      .asked({ act: 'closing', about: 'r_logs' })
      .happens(agrees('r_logs', 1, 'lin', 5, true));
  });

  test('what was agreed is not agreed to twice', () => {
    given([...warmWeighed, trusts(1)], agrees('r_logs', 1, 'lin', 5))
      .asked({ act: 'closing', about: 'r_logs' })
      .happens({ type: 'repeated', person: 'lin', item: 'r_logs' });
  });

  test('a condition that was told is ignored by proposing what it forbids: it costs 2 trust and nothing is agreed', () => {
    const raised: Deed = { type: 'concern_raised', person: 'zhao', concern: 'c_halt', cause: 'asked' };
    at(prepared(), { ignoredAfterTurns: 9 })
      .given([...warmWanted, trusts(3)], raised)
      .asked({ act: 'closing', about: 'r_refit', text: '找个晚上把库停了，一次换完？' })
      .happens(
        { type: 'concern_ignored', concern: 'c_halt', raised: 2 },
        { type: 'trust_moved', rule: 'concern_ignored', by: -2 },
        putsOff('r_refit', 2, 1, false, 'zhao'),
      );
  });
});

describe('proposals that were not earned', () => {
  test('the first is answered warmly, at no cost', () => {
    given(told)
      .asked({ act: 'closing', about: 'r_logs' })
      .happens(putsOff('r_logs', 1, 1, false));
  });

  test('the second with nothing new costs 2 patience and brings a plain warning', () => {
    given(putsOff('r_logs', 1, 1, false))
      .asked({ act: 'closing', about: 'r_logs' })
      .happens(putsOff('r_logs', 1, 2, true), warns('lin'), presses(2));
  });

  test('the third costs 4 and brings a second warning', () => {
    given(putsOff('r_logs', 1, 1, false), [putsOff('r_logs', 1, 2, true), warns('lin'), presses(2)])
      .asked({ act: 'closing', about: 'r_logs' })
      .happens(putsOff('r_logs', 1, 3, true), warns('lin'), presses(4));
  });

  test('the fourth ends it, without a sale', () => {
    given(
      putsOff('r_logs', 1, 1, false),
      [putsOff('r_logs', 1, 2, true), warns('lin'), presses(2)],
      [putsOff('r_logs', 1, 3, true), warns('lin'), presses(4)],
    )
      .asked({ act: 'closing', about: 'r_logs' })
      .happens(putsOff('r_logs', 1, 4, true), { type: 'ended', by: 'buyer', why: 'pressing', outcome: 'no_sale' });
  });

  test('what was agreed before stands when pressing for more ends it', () => {
    const asked = given(
      [...warmWeighed, trusts(1)],
      agrees('r_logs', 1, 'lin', 5),
      putsOff('r_board', 3, 1, false, 'zhao'),
      [putsOff('r_board', 3, 2, true, 'zhao'), warns('zhao')],
      [putsOff('r_board', 3, 3, true, 'zhao'), warns('zhao')],
    ).asked({ act: 'closing', about: 'r_board' });
    expect(asked.events.at(-1)).toMatchObject({ type: 'ended', why: 'pressing', outcome: 'advance' });
  });

  test('a lower rung is no push', () => {
    given(putsOff('r_board', 3, 1, false, 'zhao'))
      .asked({ act: 'closing', about: 'r_logs' })
      .happens(putsOff('r_logs', 1, 1, false));
  });

  test('nor is one after something new', () => {
    given(putsOff('r_logs', 1, 1, false), [{ type: 'admitted', person: 'lin', problem: 'p_warm' }], told)
      .asked({ act: 'closing', about: 'r_logs' })
      .happens(putsOff('r_logs', 1, 1, false));
  });

  test('an action nobody at this account could take is put off as well', () => {
    given()
      .asked({ act: 'closing', text: '今晚就签吧？' })
      .happens(putsOff(null, 1, 1, false));
  });

  test('confidence and ease, once said, lower the bar', () => {
    const sure = values('p_warm', 'warm_sure', 'confidence', 'zhao');
    const easy = values('p_warm', 'warm_easy', 'ease', 'lin');
    const bare = at(prepared()).given([...warmWanted, trusts(2)], told);
    bare.asked({ act: 'closing', about: 'r_trial' }).happens(putsOff('r_trial', 2, 1, false, 'zhao'));
    at(prepared())
      .given([...warmWanted, sure, easy, trusts(2)], told)
      .asked({ act: 'closing', about: 'r_trial' })
      .happens(agrees('r_trial', 2, 'zhao', 14));
  });
});
