import { describe, expect, test } from 'vitest';
import { anew, whereToTry } from '../../../../src/web/report/where-to-try.ts';

const left = { ending: { by: 'trainee', why: 'left', turn: 12 }, turns: 12 } as const;
const shownOut = { ending: { by: 'buyer', why: 'pressing', turn: 12 }, turns: 12 } as const;
const mine = (turn: number) => ({ turn, who: null, text: '…' });
const moment = (kind: string, turn: number, good = false, quotes = [mine(turn)]) => ({ kind, turn, good, quotes });

describe('from where a moment can be lived otherwise', () => {
  test('what went wrong: that turn is said anew', () => {
    expect(whereToTry(left, moment('pressed', 7))).toEqual({ turn: 7, from: 'before' });
    expect(whereToTry(left, moment('concern_ignored', 12))).toEqual({ turn: 12, from: 'before' });
  });

  test('what went well: one goes on from there', () => {
    expect(whereToTry(left, moment('problem_surfaced', 4, true))).toEqual({ turn: 4, from: 'after' });
    expect(whereToTry(left, moment('advance_won', 12, true))).toEqual({ turn: 12, from: 'after' });
  });

  test('somebody was named and never asked, or something never asked at all: after that turn it can be', () => {
    expect(whereToTry(left, moment('referral_not_followed', 5))).toEqual({ turn: 5, from: 'after' });
    expect(whereToTry(left, moment('never_asked_for_worth', 12))).toEqual({ turn: 12, from: 'after' });
  });

  test('where the buyer ended the call nothing follows, and its last turn is said anew', () => {
    expect(whereToTry(shownOut, moment('never_asked_for_worth', 12))).toEqual({ turn: 12, from: 'before' });
    expect(whereToTry(shownOut, moment('problem_surfaced', 4, true))).toEqual({ turn: 4, from: 'after' });
  });

  test('what was given away is gone back to, not the turn in which they came back for more', () => {
    expect(whereToTry(left, moment('gave_away', 9, false, [mine(6)]))).toEqual({ turn: 6, from: 'before' });
  });

  test('a turn that two tries have apart is come to from the one before it, which both have', () => {
    expect([anew(5), anew(1)]).toEqual([
      { turn: 4, from: 'after' },
      { turn: 1, from: 'before' },
    ]);
  });

  test('of the opening the first turn can be said anew; a call without a word leads nowhere', () => {
    expect(whereToTry(left, moment('problem_surfaced', 0, true))).toEqual({ turn: 1, from: 'before' });
    expect(whereToTry({ ...left, turns: 0 }, moment('never_asked_for_problems', 0))).toBeNull();
  });
});
