import { type Behaviour, behaviours, triesWithoutTotal } from '../dialogue/words/behaviour.ts';
import type { Report } from '../dialogue/words/report.ts';
import { type Share, shareOf } from './interval.ts';
import { type Count, counted, type Tally, type Try, tallyOf } from './tally.ts';

/** A finished call as progress reads it, the oldest first in a list. */
export type PastCall = Readonly<{ session: string; scenario: string; at: number; report: Report }>;

/** One call's tries at a behaviour, with a hint right before and without. */
export type InCall = Readonly<{ session: string; at: number; unaided: Count; assisted: Count }>;
export type Standing = Readonly<{
  behaviour: Behaviour;
  unaided: Count & Share;
  assisted: Count & Share;
  calls: readonly InCall[];
}>;

/** A try of an earlier call that the plan points to. */
export type Pointed = Readonly<{ session: string; scenario: string; at: number; turn: number; text: string }>;
/** Why something is next: a test is due, a focus is not through, nothing was tried, or it comes off least often. */
export type PlanWhy = 'retest_due' | 'focus_running' | 'never_tried' | 'comes_off_least';
export type Plan = Readonly<{ behaviour: Behaviour; why: PlanWhy; as: 'focus' | 'retest'; left: number; turns: readonly Pointed[] }>;

/** A test without help: due so many days after the call in which it had come off three times; `done` by which call. */
export type Retest = Readonly<{ behaviour: Behaviour; days: number; due: number; done: string | null }>;

const day = 86_400_000;
/** Days after which what was learned is looked for again. */
export const retestDays = [7, 30] as const;
/** So often it has to have come off before there is something that could fade. */
const learned = 3;

type Tallied = PastCall & Readonly<{ tally: Tally }>;
const tallied = (calls: readonly PastCall[]): readonly Tallied[] => calls.map((call) => ({ ...call, tally: tallyOf(call.report) }));

/** Where each behaviour stands: with and without hints apart, all calls together and call by call. */
export function standings(calls: readonly PastCall[]): readonly Standing[] {
  const all = tallied(calls);
  return behaviours.map((behaviour) => {
    const own = all.map(({ session, at, tally }) => ({ session, at, ...parted(tally[behaviour]) }));
    const tries = all.flatMap(({ tally }) => tally[behaviour]);
    const { unaided, assisted } = parted(tries);
    return {
      behaviour,
      unaided: { ...unaided, ...shareOf(unaided) },
      assisted: { ...assisted, ...shareOf(assisted) },
      calls: own.filter((call) => call.unaided.tries + call.assisted.tries > 0),
    };
  });
}

const parted = (tries: readonly Try[]): Readonly<{ unaided: Count; assisted: Count }> => ({
  unaided: counted(tries.filter(({ assisted }) => !assisted)),
  assisted: counted(tries.filter(({ assisted }) => assisted)),
});

/** Tests that these calls call for: two for each behaviour that has come off three times, counted from the call of the third. */
export function retestsCalledFor(calls: readonly PastCall[]): readonly Omit<Retest, 'done'>[] {
  const all = tallied(calls);
  return behaviours.flatMap((behaviour) => {
    let came = 0;
    const third = all.find(({ tally }) => {
      came += tally[behaviour].filter(({ ok }) => ok).length;
      return came >= learned;
    });
    return third === undefined ? [] : retestDays.map((days) => ({ behaviour, days, due: third.at + days * day }));
  });
}

/** The call by which a test was done: one that was opened as a test of that behaviour and ended after it was due. */
export const doneBy = (calls: readonly PastCall[], { behaviour, due }: Omit<Retest, 'done'>): string | null =>
  calls.find(({ at, report: { practice } }) => at >= due && practice?.as === 'retest' && practice.behaviour === behaviour)?.session ?? null;

/** The focus that was taken up last and is not through yet, and how many tries are left. */
export function runningFocus(calls: readonly PastCall[]): Readonly<{ behaviour: Behaviour; left: number }> | null {
  const last = calls.flatMap(({ report: { practice } }) => (practice?.as === 'focus' ? [practice] : [])).at(-1);
  return last !== undefined && last.nth < triesWithoutTotal ? { behaviour: last.behaviour, left: triesWithoutTotal - last.nth } : null;
}

/** As many calls back as a plan looks: what somebody does nowadays. */
const recent = 8;

/** What to practise next and why: a test that is due, a focus that is not through, else what comes off least of what was tried lately. Null before the first call. */
export function planNext(calls: readonly PastCall[], retests: readonly Retest[], now: number): Plan | null {
  if (calls.length === 0) return null;
  const late = calls.slice(-recent);
  const due = retests.find((retest) => retest.done === null && retest.due <= now);
  if (due) return { behaviour: due.behaviour, why: 'retest_due', as: 'retest', left: 1, turns: turnsOf(late, due.behaviour, true) };
  const focus = runningFocus(calls);
  const focused = focus && turnsOf(late, focus.behaviour, false);
  if (focus) return { behaviour: focus.behaviour, why: 'focus_running', as: 'focus', left: focus.left, turns: focused ?? [] };
  const weakest = standings(late)
    .filter(({ unaided }) => unaided.tries > unaided.ok)
    .toSorted((a, b) => a.unaided.mean - b.unaided.mean)[0];
  if (weakest) {
    const { behaviour } = weakest;
    return { behaviour, why: 'comes_off_least', as: 'focus', left: triesWithoutTotal, turns: turnsOf(late, behaviour, false) };
  }
  const untried = standings(late).find(({ calls: own }) => own.length === 0);
  return untried ? { behaviour: untried.behaviour, why: 'never_tried', as: 'focus', left: triesWithoutTotal, turns: [] } : null;
}

/** The last two turns in which it came off, or didn't, in the trainee's own words, the newest first. */
function turnsOf(calls: readonly PastCall[], behaviour: Behaviour, ok: boolean): readonly Pointed[] {
  return tallied(calls)
    .toReversed()
    .flatMap(({ session, scenario, at, report, tally }) =>
      tally[behaviour]
        .filter((each) => each.ok === ok)
        .toReversed()
        .map(({ turn }) => ({ session, scenario, at, turn, text: report.questions.find((each) => each.turn === turn)?.text ?? '' })),
    )
    .slice(0, 2);
}
