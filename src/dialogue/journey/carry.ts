import type { Buyer } from '../words/buyer.ts';
import type { SessionEvent } from '../words/event.ts';
import type { Carried, CarriedPromise } from '../words/journey.ts';
import type { Numbers } from '../words/numbers.ts';
import type { NextCall } from './course.ts';

/** Which journey a call belongs to, and which call it is. */
export type Into = Readonly<{ journey: string; stage: string; next: NextCall; numbers: Numbers }>;

/** What the first call of a journey begins with: nothing but the journey itself. */
export const nothingCarried = ({ journey, stage, next, numbers }: Into): Carried => ({
  journey,
  stage,
  kind: next.kind,
  days: next.days,
  trust: numbers.trustAtStart,
  patience: numbers.patienceAtStart,
  standing: {},
  halves: {},
  felt: {},
  said: [],
  concerns: {},
  answered: [],
  criteria: {},
  fears: {},
  promises: [],
  conceded: [],
});

/**
 * What the next call begins with (decision 0031), from the buyer as the call before left them. What was said stays said; where needs stand, criteria, fears, and what was answered
 * stay; trust goes back towards where strangers begin, a point for each `trustDays`; what was promised or left open waits. A stage that is called again, and a recovery, begin lower.
 */
export function carry(before: Buyer, events: readonly SessionEvent[], into: Into): Carried {
  const { numbers, next } = into;
  const earlier = before.carried;
  return {
    ...nothingCarried(into),
    trust: trustAfter(before.trust, numbers, next),
    patience: patienceAfter(numbers, next),
    standing: { ...earlier?.standing, ...before.standing },
    halves: { ...earlier?.halves, ...mapped(before.halves, (halves) => weightAfter(halves, numbers, next)) },
    felt: { ...earlier?.felt, ...before.felt },
    said: Object.keys(before.said),
    concerns: {
      ...earlier?.concerns,
      ...mapped(before.concerns, ({ state }) => (state === 'answered' ? 'answered' : 'open')),
    },
    answered: [...new Set([...(earlier?.answered ?? []), ...Object.keys(before.own).filter((id) => before.own[id]?.state === 'answered')])],
    criteria: { ...earlier?.criteria, ...mapped(before.criteria, ({ standing }) => standing) },
    fears: { ...earlier?.fears, ...mapped(before.fears, ({ state }) => (state === 'hidden' ? undefined : state)) },
    promises: [...stillOwed(before), ...madeIn(events)],
    conceded: [
      ...new Set([...(earlier?.conceded ?? []), ...before.given.flatMap(({ concession }) => (concession === null ? [] : [concession]))]),
    ],
  };
}

/** Entries of a record, each as something else; those that come to nothing are left out. */
function mapped<From, To>(all: Readonly<Record<string, From>>, to: (from: From) => To | undefined): Record<string, To> {
  const made: Record<string, To> = {};
  for (const [id, each] of Object.entries(all)) {
    const value = to(each);
    if (value !== undefined) made[id] = value;
  }
  return made;
}

/** Trust fades towards where strangers begin, from above and from below alike: warmth cools, and so does anger. */
export function trustAfter(trust: number, numbers: Numbers, { days, kind }: Pick<NextCall, 'days' | 'kind'>): number {
  const faded = numbers.trustDays > 0 ? Math.floor(days / numbers.trustDays) : 0;
  const { trustAtStart: strangers } = numbers;
  const cooled = trust > strangers ? Math.max(strangers, trust - faded) : Math.min(strangers, trust + faded);
  if (kind === 'recovery') return Math.min(cooled, numbers.recoveryTrust);
  return Math.max(1, kind === 'again' ? cooled - numbers.repeatTrust : cooled);
}

/** What was felt fades as well, a half unit at a time, and never below what makes a problem weighed: where a need stands, it stands. */
export const weightAfter = (halves: number, { trustDays, halvesWeighed }: Numbers, { days }: Pick<NextCall, 'days'>): number =>
  Math.max(Math.min(halves, halvesWeighed), halves - (trustDays > 0 ? Math.floor(days / trustDays) : 0));

/** Each further call of a stage finds less patience; a recovery finds little. */
export function patienceAfter(
  { patienceAtStart, repeatPatience, recoveryPatience }: Numbers,
  { kind, nth }: Pick<NextCall, 'kind' | 'nth'>,
): number {
  const less = (kind === 'again' ? repeatPatience * (nth - 1) : 0) + (kind === 'recovery' ? recoveryPatience : 0);
  return Math.max(4, patienceAtStart - less);
}

/** Promises of earlier calls that were neither brought nor made good; one that the buyer had to bring up counts that. */
const stillOwed = ({ carried, owing }: Buyer): readonly CarriedPromise[] =>
  (carried?.promises ?? []).flatMap((promise): readonly CarriedPromise[] => {
    const state = owing[promise.id]?.state ?? 'waiting';
    if (state === 'brought' || state === 'made_good') return [];
    return [state === 'missed' ? { ...promise, missed: promise.missed + 1 } : promise];
  });

/** Promises that were made in a call, numbered by the call's stage and turn so that no two are called alike. */
function madeIn(events: readonly SessionEvent[]): readonly CarriedPromise[] {
  const opened = events.find((event) => event.type === 'opened');
  const call = opened && 'stage' in opened.carried ? `${opened.carried.stage}_${opened.carried.kind}` : 'call';
  const made = events.filter((event) => event.type === 'promise_made');
  return made.map(({ turn, person, text, who, due }, i) => ({ id: `${call}_${turn}_${i}`, person, text, who, due, missed: 0 }));
}
