import { worth } from '../decide/deciding.ts';
import { type Act, isSpin } from '../words/act.ts';
import type { BuyerEvent } from '../words/event.ts';
import { atLeast } from '../words/ledger.ts';
import type { UnaskedKind } from '../words/moment.ts';
import type { Implication, PersonId, Problem, Rung } from '../words/scenario.ts';
import { type History, present, type Scoring, type Turn } from './history.ts';
import { once } from './once.ts';

/**
 * Somebody whom the buyer named in a turn and the trainee never went to. `item` is what was to be asked of them, of `problem`; `left` the half units that
 * stayed on the table for want of it, `kept` the standing that the problem would have reached with them.
 */
export type Unasked = Readonly<{
  kind: UnaskedKind;
  turn: number;
  act: Act;
  asked: PersonId;
  to: PersonId;
  problem?: string;
  item?: string;
  left: number;
  kept?: 'weighed' | 'wanted';
}>;

type Referred = Extract<BuyerEvent, { type: 'referred' }>;
type Named = Readonly<{ turn: Turn; referred: Referred; act: Act }>;

/** All of them in the order of the call, each matter once. Where the buyer ended the call with naming somebody, nobody could go there. */
export const unasked = (scoring: Scoring, past: History): readonly Unasked[] => unaskedIn(past, scoring);

const unaskedIn = once((past, scoring: Scoring): readonly Unasked[] => {
  const all = past.turns.flatMap((turn) => {
    const referred = turn.events.some((e) => e.type === 'ended' && e.by === 'buyer')
      ? undefined
      : turn.events.find((e) => e.type === 'referred');
    const act = turn.labels[turn.grounded?.segment ?? -1]?.act;
    if (!referred || act === undefined || !isSpin(act) || isMet(scoring, past, referred.to)) return [];
    const named: Named = { turn, referred, act };
    const felt = turn.events.find((e) => e.type === 'felt' && e.person === referred.person);
    return felt?.type === 'felt' ? half(scoring, past, named, felt.problem, felt.item) : unfollowed(scoring, past, named);
  });
  const single = all.filter(
    (one, i) => all.findIndex(({ item, to, turn }) => to === one.to && (item === undefined ? turn === one.turn : item === one.item)) === i,
  );
  return single.map((one) => ({ ...one, ...kept(past, single, one) }));
});

/** The lowest action that brings somebody to the table who is away from it. */
export function meetingWith({ prepared }: Scoring, person: PersonId): Rung | undefined {
  const meetings = prepared.scenario.account.rungs.filter((r) => r.reaches.includes(person));
  return meetings.reduce<Rung | undefined>((lowest, r) => (lowest && lowest.step <= r.step ? lowest : r), undefined);
}

/** Who is away is met by a proposal, whatever came of it; where the account has no such meeting, nothing was missed. */
function isMet(scoring: Scoring, past: History, person: PersonId): boolean {
  if (present(scoring, person)) return false;
  const meetings = scoring.prepared.scenario.account.rungs.filter((r) => r.reaches.includes(person));
  const proposed = past.turns.flatMap((t) => t.events).flatMap((e) => (e.type === 'agreed' || e.type === 'put_off' ? [e.rung] : []));
  return meetings.length === 0 || meetings.some((r) => proposed.includes(r.id));
}

/** A consequence told by somebody who knows it and doesn't bear it weighs half until one who bears it is asked. */
function half(scoring: Scoring, past: History, { turn, referred }: Named, of: string, item: string): readonly Unasked[] {
  const problem = scoring.prepared.scenario.account.problems.find((p) => p.id === of);
  const implication = problem?.implications.find((i) => i.id === item);
  if (!problem || !implication || implication.bears.includes(referred.person)) return [];
  const act = 'implication';
  const left = dueFrom(scoring, past, problem, implication, referred.to);
  if (left === 0 || implication.bears.some((person) => isAskedAfter(past, turn.turn, person, act, of, true))) return [];
  const base = missed(scoring, { turn, referred, act }, 'bearer_not_asked');
  return [{ ...base, problem: of, item, left }];
}

/** Who knew nothing of it named who does. */
function unfollowed(scoring: Scoring, past: History, named: Named): readonly Unasked[] {
  const { turn, referred, act } = named;
  const { problem, item } = matter(scoring, named);
  if ((item !== undefined && past.buyer.said[item]) || isAskedAfter(past, turn.turn, referred.to, act, problem?.id)) return [];
  const base = missed(scoring, named, 'referral_not_followed');
  if (!problem || item === undefined) return [{ ...base, left: 0 }];
  const implication = problem.implications.find((i) => i.id === item);
  if (implication) return [{ ...base, problem: problem.id, item, left: dueFrom(scoring, past, problem, implication, referred.to) }];
  // The worth of solving it, left unsaid: all that weighs stays off the scale while nobody wishes for it.
  const unwished = problem.payoffs.some((p) => p.id === item) && past.buyer.standing[problem.id] === 'weighed';
  return [{ ...base, problem: problem.id, item, left: unwished ? (past.buyer.halves[problem.id] ?? 0) : 0 }];
}

/** Who is named and away can only be met later. */
function missed(scoring: Scoring, { turn, referred, act }: Named, kind: UnaskedKind): Omit<Unasked, 'left'> {
  const atTable = present(scoring, referred.to);
  return { kind: atTable ? kind : 'named_not_met', turn: turn.turn, act, asked: referred.person, to: referred.to };
}

/** Half units that this person's answer would still have added, as the call ended. */
function dueFrom({ prepared }: Scoring, { buyer }: History, problem: Problem, implication: Implication, person: PersonId): number {
  if (!atLeast(buyer.standing[problem.id] ?? 'hidden', 'admitted')) return 0;
  const full = worth({ prepared }, buyer, problem, implication, person);
  const due = implication.bears.includes(person) ? full : Math.floor(full / 2);
  const room = buyer.numbers.halvesCap - (buyer.halves[problem.id] ?? 0);
  return Math.max(0, Math.min(due - (buyer.felt[implication.id] ?? 0), room));
}

/** What this call could have had with it and with what else was left of that problem; somebody away could give nothing yet. */
function kept({ buyer }: History, all: readonly Unasked[], { kind, problem, act, left }: Unasked): Pick<Unasked, 'kept'> {
  if (kind === 'named_not_met' || problem === undefined || left === 0) return {};
  if (act === 'need_payoff') return { kept: 'wanted' };
  const alike = all.filter((one) => one.problem === problem && one.kind !== 'named_not_met' && one.act === 'implication');
  const weight = alike.reduce((sum, one) => sum + one.left, buyer.halves[problem] ?? 0);
  return buyer.standing[problem] === 'admitted' && weight >= buyer.numbers.halvesWeighed ? { kept: 'weighed' } : {};
}

/**
 * Whether a later question went to them about this problem. A problem question counts beside the act itself, for the two are easily taken for each other;
 * one that came to another problem, or only to a fact, doesn't; nor does one they name somebody else for, where it is theirs to bear.
 */
function isAskedAfter(past: History, after: number, person: PersonId, act: Act, problem: string | undefined, isBorne = false): boolean {
  return past.turns.some(({ turn, grounded, labels, events }) => {
    const label = labels[grounded?.segment ?? -1];
    if (turn <= after || grounded?.person !== person || !label || !isSpin(label.act)) return false;
    if (problem === undefined) return true;
    const isLike = label.act === act || label.act === 'problem' || label.act === 'implication';
    const named = isBorne && events.some((e) => e.type === 'referred') && !events.some((e) => e.type === 'felt');
    const elsewhere = events.some((e) => e.type === 'told' || ('problem' in e && e.problem !== undefined && e.problem !== problem));
    return isLike && !named && !elsewhere;
  });
}

type Held = Readonly<{ id: string; knows: readonly PersonId[]; bears?: readonly PersonId[] }>;
const holds = ({ knows, bears = [] }: Held, person: PersonId): boolean => knows.includes(person) || bears.includes(person);

/** What the question was about, as the log has it: the nearest thing of its kind that the one who was named holds and the one who was asked doesn't. */
function matter(scoring: Scoring, { turn, referred, act }: Named): Readonly<{ problem?: Problem; item?: string }> {
  const { facts, problems } = scoring.prepared.scenario.account;
  const { about = [], how = 'nothing' } = turn.grounded ?? {};
  const isTheirs = (item: Held): boolean => holds(item, referred.to) && !holds(item, referred.person);
  const ids = how === 'sure' || how === 'unsure' ? about.map((c) => c.id) : [];
  const fact = facts.find((f) => f.id === ids[0] && isTheirs(f));
  if (fact) return { item: fact.id };
  const isOpen = (p: Problem): boolean => atLeast(turn.before.standing[p.id] ?? 'hidden', 'admitted');
  const open = problems.filter((p) => act === 'situation' || act === 'problem' || isOpen(p));
  for (const id of ids) {
    const problem = open.find((p) => asksFor(act, p).some((item) => item.id === id && isTheirs(item)));
    if (problem) return { problem, item: id };
  }
  const near = ids.map((id) => open.find((p) => [p, ...p.facets, ...p.implications, ...p.payoffs].some((item) => item.id === id)));
  const problem = near.find((p) => p !== undefined) ?? open.find((p) => p.id === turn.before.topic);
  const item = problem && asksFor(act, problem).find((held) => isTheirs(held) && !turn.before.said[held.id]);
  return problem && item ? { problem, item: item.id } : {};
}

function asksFor(act: Act, problem: Problem): readonly Held[] {
  if (act === 'implication') return problem.implications;
  return act === 'need_payoff' ? problem.payoffs : [problem, ...problem.facets];
}
