import { describe, expect, test } from 'vitest';
import type { Behaviour, Practice } from '../../../src/dialogue/words/behaviour.ts';
import type { Report } from '../../../src/dialogue/words/report.ts';
import { shareOf } from '../../../src/practice/interval.ts';
import { doneBy, type PastCall, planNext, retestsCalledFor, standings } from '../../../src/practice/progress.ts';
import { counted, tallyOf } from '../../../src/practice/tally.ts';
import { admits, feels, weighs } from '../../kit/core.ts';
import { labelled } from '../../kit/events.ts';
import { scored, type Turned } from '../../kit/scored.ts';

const day = 86_400_000;
const asksProblem = labelled('装车顺不顺？', 'problem', { flags: ['open'] });
const asksAfter = labelled('升温以后呢？', 'implication', { flags: ['open'] });
const admitted: Turned = { labels: [asksProblem], about: 'p_warm', did: [admits('p_warm')] };
const felt: Turned = { labels: [asksAfter], about: 'warm_nights', did: [feels('p_warm', 'warm_nights', 4), weighs('p_warm')] };
const nothing: Turned = { labels: [asksAfter] };
const bridged = scored([admitted, felt]);
const missed = scored([admitted, nothing]);

const call = (nth: number, report: Report, more: Readonly<{ practice?: Practice; hints?: Report['hints'] }> = {}): PastCall => ({
  session: `s${nth}`,
  scenario: 'small',
  at: nth * day,
  report: { ...report, ...more } as Report,
});
const hintAfter = (turn: number): NonNullable<Report['hints']> => [{ turn, rung: 1, act: 'implication', behaviour: 'bridging' }];
const of = (calls: readonly PastCall[], behaviour: Behaviour) => standings(calls).find((one) => one.behaviour === behaviour);

describe('what a call says of a behaviour', () => {
  test('a question that brought out what it asked for came off; one that moved nothing is a try', () => {
    expect(counted(tallyOf(bridged).bridging)).toEqual({ tries: 1, ok: 1 });
    expect(counted(tallyOf(missed).bridging)).toEqual({ tries: 1, ok: 0 });
    expect(counted(tallyOf(bridged).surfacing)).toEqual({ tries: 1, ok: 1 });
  });
  test('doing without a mistake is one try a call', () => {
    expect(counted(tallyOf(bridged).no_pressing)).toEqual({ tries: 1, ok: 1 });
  });
  test('what was done right after a hint about it is counted apart, and a hint about something else changes nothing', () => {
    const calls = [call(1, bridged, { hints: hintAfter(1) }), call(2, bridged, { hints: hintAfter(0) })];
    expect(of(calls, 'bridging')).toMatchObject({ assisted: { tries: 1, ok: 1 }, unaided: { tries: 1, ok: 1 } });
    expect(of(calls, 'surfacing')).toMatchObject({ assisted: { tries: 0 }, unaided: { tries: 2 } });
  });
});

test('few tries leave a wide range and many a narrow one, around what was seen', () => {
  const [few, many] = [shareOf({ tries: 4, ok: 3 }), shareOf({ tries: 80, ok: 60 })];
  expect(few.from).toBeCloseTo(0.343, 2); // Beta(4, 2) at 5 %
  expect(few.to).toBeCloseTo(0.924, 2); // and at 95 %
  expect(many.to - many.from).toBeLessThan((few.to - few.from) / 3);
  expect(shareOf({ tries: 0, ok: 0 }).mean).toBe(0.5);
});

describe('tests without help', () => {
  const learned = [1, 2, 3].map((nth) => call(nth, bridged));
  test('are due 7 and 30 days after the call in which it came off the third time', () => {
    expect(retestsCalledFor(learned).filter(({ behaviour }) => behaviour === 'bridging')).toEqual([
      { behaviour: 'bridging', days: 7, due: 10 * day },
      { behaviour: 'bridging', days: 30, due: 33 * day },
    ]);
    expect(retestsCalledFor(learned.slice(0, 2)).filter(({ behaviour }) => behaviour === 'bridging')).toEqual([]);
  });
  test('are done by a call that was opened as one and ended after the day, and by no other', () => {
    const due = { behaviour: 'bridging', days: 7, due: 10 * day } as const;
    const retest = { practice: { behaviour: 'bridging', as: 'retest' } } as const;
    expect(doneBy([...learned, call(9, bridged, retest), call(12, bridged)], due)).toBeNull();
    expect(doneBy([...learned, call(12, bridged, retest)], due)).toBe('s12');
  });
});

describe('what is next', () => {
  test('a test that is due comes first, and points to turns in which it came off', () => {
    const calls = [1, 2, 3].map((nth) => call(nth, bridged));
    const plan = planNext(calls, [{ behaviour: 'bridging', days: 7, due: 10 * day, done: null }], 11 * day);
    expect(plan).toMatchObject({ behaviour: 'bridging', why: 'retest_due', as: 'retest' });
    expect(plan?.turns.map(({ session, turn }) => [session, turn])).toEqual([
      ['s3', 2],
      ['s2', 2],
    ]);
  });
  test('then a focus that is not through, with the tries that are left', () => {
    const practice = { behaviour: 'worth', as: 'focus', nth: 2 } as const;
    expect(planNext([call(1, missed, { practice })], [], day)).toMatchObject({ behaviour: 'worth', why: 'focus_running', left: 1 });
  });
  test('else what comes off least, named by the turns where it did not', () => {
    const plan = planNext([call(1, bridged), call(2, missed), call(3, missed)], [], 4 * day);
    expect(plan).toMatchObject({ behaviour: 'bridging', why: 'comes_off_least', as: 'focus', left: 3 });
    expect(plan?.turns[0]).toMatchObject({ session: 's3', turn: 2 });
  });
  test('before the first call there is no plan', () => {
    expect(planNext([], [], 0)).toBeNull();
  });
});
