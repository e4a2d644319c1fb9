import { describe, expect, test } from 'vitest';
import { course, type PastCall } from '../../../../src/dialogue/journey/course.ts';
import type { CallKind } from '../../../../src/dialogue/words/journey.ts';
import type { OutcomeKind } from '../../../../src/dialogue/words/ledger.ts';
import { stages } from '../../../../src/dialogue/words/stage.ts';

const steps = stages.map((stage) => ({ id: stage, stage, after: 21, again: 14 }));
const call = (stage: number, outcome: OutcomeKind, kind: CallKind = 'first', why: PastCall['why'] = 'left'): PastCall => ({
  stage,
  kind,
  outcome,
  why,
});
const followed = (...calls: readonly PastCall[]) => course(steps, calls);
const open = (stage: number, kind: CallKind, nth: number, days: number) => ({ state: 'open', next: { stage, kind, nth, days } });

describe('which call comes next', () => {
  test('a journey begins with its first stage', () => {
    expect(followed()).toEqual(open(0, 'first', 1, 0));
  });

  test('an advance opens the next stage', () => {
    expect(followed(call(0, 'advance'))).toEqual(open(1, 'first', 1, 21));
  });

  test('a continuation repeats the stage, sooner and as its second call', () => {
    expect(followed(call(0, 'advance'), call(1, 'continuation'))).toEqual(open(1, 'again', 2, 14));
  });

  test('three calls of one stage that agree nothing close the account', () => {
    const polite = [call(0, 'continuation'), call(0, 'continuation', 'again'), call(0, 'continuation', 'again')];
    expect(followed(...polite.slice(0, 2))).toEqual(open(0, 'again', 3, 14));
    expect(followed(...polite)).toEqual({ state: 'closed', why: 'no_progress' });
  });

  test('a no starts a recovery, two months later', () => {
    expect(followed(call(0, 'advance'), call(1, 'no_sale'))).toEqual(open(1, 'recovery', 2, 56));
  });

  test('a recovery that agrees on something leads on', () => {
    expect(followed(call(1, 'no_sale'), call(1, 'advance', 'recovery'))).toEqual(open(2, 'first', 1, 21));
  });

  test('a second no closes the account, in whichever stage', () => {
    expect(followed(call(1, 'no_sale'), call(1, 'advance', 'recovery'), call(2, 'no_sale'))).toEqual({ state: 'closed', why: 'second_no' });
  });

  test('an offence closes it at once', () => {
    expect(followed(call(3, 'no_sale', 'first', 'inducement'))).toEqual({ state: 'closed', why: 'offence' });
    expect(followed(call(3, 'no_sale', 'first', 'secret'))).toEqual({ state: 'closed', why: 'offence' });
  });

  test('what is not signed cannot be performed: a small step at the signing calls for another signing', () => {
    expect(followed(call(4, 'advance'))).toEqual(open(4, 'again', 2, 14));
    expect(followed(call(4, 'order'))).toEqual(open(5, 'first', 1, 21));
  });

  test('after the last stage the journey is done', () => {
    expect(followed(call(5, 'advance'))).toEqual({ state: 'done' });
    expect(followed(call(5, 'order'))).toEqual({ state: 'done' });
  });
});
