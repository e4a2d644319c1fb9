import type { EndReason } from '../words/event.ts';
import type { CallKind, Closed } from '../words/journey.ts';
import type { OutcomeKind } from '../words/ledger.ts';
import type { Stage } from '../words/stage.ts';

/** A stage of a journey, as far as its course goes: days after the call before, and after one of its own calls that agreed nothing. */
export type Step = Readonly<{ id: string; stage: Stage; after: number; again: number }>;

/** A call that has ended: which stage it was, how it came about and how it went. */
export type PastCall = Readonly<{ stage: number; kind: CallKind; outcome: OutcomeKind; why: EndReason }>;

/** The call that comes next, and the days until then. `nth` counts the calls of its stage from 1. */
export type NextCall = Readonly<{ stage: number; kind: CallKind; nth: number; days: number }>;

/** Where an account stands: a call to come, all six stages done, or closed. */
export type Course = Readonly<{ state: 'open'; next: NextCall }> | Readonly<{ state: 'done' }> | Readonly<{ state: 'closed'; why: Closed }>;

/** Calls that one stage bears, a recovery apart: whoever has agreed nothing in three is not called again. */
const callsOfStage = 3;
/** Days in which an account that said no hears nothing. */
const recoveryDays = 56;

/**
 * What comes after these calls (decision 0031). An advance opens the next stage; a continuation repeats the stage under worse conditions; a no starts a recovery, once, and
 * closes the account the second time; an offence closes it at once. What is not signed cannot be performed: from contract signing on only the signature leads.
 */
export function course(steps: readonly Step[], calls: readonly PastCall[]): Course {
  const last = calls.at(-1);
  if (!last) return { state: 'open', next: { stage: 0, kind: 'first', nth: 1, days: 0 } };
  if (last.why === 'inducement' || last.why === 'secret') return { state: 'closed', why: 'offence' };
  const here = steps[last.stage];
  const nth = calls.filter(({ stage }) => stage === last.stage).length + 1;
  switch (last.outcome) {
    case 'no_sale':
      return calls.some(({ kind }) => kind === 'recovery')
        ? { state: 'closed', why: 'second_no' }
        : { state: 'open', next: { stage: last.stage, kind: 'recovery', nth, days: recoveryDays } };
    case 'advance':
    case 'order': {
      if (here?.stage === 'contract_signing' && last.outcome === 'advance') return again(calls, last.stage, here.again, nth);
      const next = steps[last.stage + 1];
      return next ? { state: 'open', next: { stage: last.stage + 1, kind: 'first', nth: 1, days: next.after } } : { state: 'done' };
    }
    case 'continuation':
      return again(calls, last.stage, here?.again ?? 0, nth);
  }
}

function again(calls: readonly PastCall[], stage: number, days: number, nth: number): Course {
  const held = calls.filter((call) => call.stage === stage && call.kind !== 'recovery').length;
  return held >= callsOfStage ? { state: 'closed', why: 'no_progress' } : { state: 'open', next: { stage, kind: 'again', nth, days } };
}
