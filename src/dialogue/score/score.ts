import { asCarried } from '../decide/carried.ts';
import type { SessionEvent } from '../words/event.ts';
import type { MomentKind } from '../words/moment.ts';
import { Fault } from '../words/refusal.ts';
import { type Report, scoreEngine } from '../words/report.ts';
import { bargain } from './bargain.ts';
import { coaching } from './coaching.ts';
import { corridor } from './corridor.ts';
import { criteria } from './criteria.ts';
import { disputes } from './disputes.ts';
import { helped } from './hints.ts';
import { type History, history, quoted, type Scoring } from './history.ts';
import { ledger } from './ledger.ts';
import { allMoments, moments } from './moments.ts';
import { promiseLedger } from './promises.ts';
import { questions } from './questions.ts';
import { range } from './range.ts';
import { balance, counts, course, flow, mood, talk, uncovered } from './shown.ts';
import { totalled } from './total.ts';

/**
 * The report of a finished session: folds over its events, no clock, no model, whole points; each point names its turns.
 * The same log, scenario and rubric give the same report, bit for bit. Throws a Fault where the session has not ended: there is no default score.
 */
export function score(pinned: Scoring, events: readonly SessionEvent[]): Report {
  const scoring = carriedInto(pinned, events);
  const past = history(scoring, events);
  const { ended } = past.buyer;
  if (!ended) throw new Fault('a session that has not ended cannot be scored');
  const { total, dimensions, caps, counted } = totalled(scoring, past);
  const after = corridor(scoring, past);
  return {
    engine: scoreEngine,
    rubric: scoring.rubricHash,
    outcome: ended.outcome,
    ending: { by: ended.by, why: ended.why, turn: past.buyer.turn },
    agreement: agreement(past),
    total,
    range: range(scoring, past, total),
    caps,
    dimensions,
    focus: focus(scoring, past),
    moments: moments(scoring, past),
    questions: questions(scoring, past),
    ledger: ledger(scoring, past, counted),
    ...(scoring.prepared.scenario.account.criteria.length > 0 ? { criteria: criteria(scoring, past) } : {}),
    uncovered: uncovered(scoring, past),
    ...bargain(scoring, past),
    balance: balance(scoring, past),
    ...promiseLedger(scoring, past),
    ...disputes(scoring, past),
    mood: mood(past),
    course: course(scoring, past),
    ...(after ? { corridor: after } : {}),
    coaching: coaching(scoring, past),
    flow: flow(past),
    talk: talk(scoring, past),
    counts: counts(past),
    turns: past.buyer.turn,
    ...helped(past),
  };
}

/** The account as a call of a journey began with it. */
function carriedInto(scoring: Scoring, events: readonly SessionEvent[]): Scoring {
  const opened = events[0];
  return opened?.type === 'opened' ? { ...scoring, prepared: asCarried(scoring.prepared, opened) } : scoring;
}

function agreement(past: History): Report['agreement'] {
  const { agreed } = past.buyer;
  const turn = past.turns.find((t) => t.turn === agreed?.turn);
  const event = turn?.events.find((e) => e.type === 'agreed' && e.rung === agreed?.rung);
  if (!turn || event?.type !== 'agreed') return null;
  return {
    rung: event.rung,
    step: event.step,
    who: event.person,
    days: event.days,
    turn: turn.turn,
    underAsked: event.underAsked,
    said: quoted(turn, event.rung),
  };
}

/** One behaviour to practise: the kind of moment that cost most often; on a tie the one that stands earlier in the list below. */
const habits: readonly MomentKind[] = [
  'induced',
  'asked_for_a_secret',
  'leaned',
  'fault_found',
  'pressed',
  'never_asked_for_problems',
  'pitched_on_a_fresh_problem',
  'payoff_too_early',
  'bearer_not_asked',
  'never_asked_what_follows',
  'dropped_thread',
  'implication_on_hidden',
  'concern_ignored',
  'question_evaded',
  'fear_brushed_off',
  'gave_away',
  'unsupported',
  'market_claimed',
  'referral_not_followed',
  'never_asked_for_worth',
  'never_asked_what_is_open',
  'never_asked_for_criteria',
  'stacked',
  'leading',
  'under_asked',
  'named_not_met',
];

function focus(scoring: Scoring, past: History): Report['focus'] {
  const bad = allMoments(scoring, past).filter((m) => !m.good);
  const times = (kind: MomentKind): number => bad.filter((m) => m.kind === kind).length;
  const behaviour = habits.reduce<MomentKind | null>((best, kind) => (times(kind) > (best ? times(best) : 0) ? kind : best), null);
  return behaviour ? { behaviour, turns: bad.filter((m) => m.kind === behaviour).map((m) => m.turn) } : null;
}
