import type { Act } from '../words/act.ts';
import type { BridgeMissed, Coaching, DidInstead } from '../words/coaching.ts';
import type { LedgerStep } from '../words/report.ts';
import type { Problem } from '../words/scenario.ts';
import { better } from './better.ts';
import { asked, firstReply, type History, type Scoring, type Turn } from './history.ts';
import { meets, stepsOf } from './ledger.ts';

type Missed = Readonly<{ bridge: BridgeMissed; problem: Problem; step: LedgerStep }>;

/**
 * What a trainer takes up: one bridge that was missed, and the turn after the words that it would have started from. What was weighed comes first, the heaviest of it: it lacked only a
 * wish. Then what was admitted and never followed, the earliest of it; then what stayed light.
 */
export function coaching(scoring: Scoring, past: History): Coaching {
  const missed = missedBridges(scoring, past)[0];
  if (!missed) return withoutBridge(scoring, past);
  const turn = past.turns.find((t) => t.turn > missed.step.turn && t.said !== null);
  const at = turn ?? past.turns.find((t) => t.turn === missed.step.turn);
  const wanted: Act = missed.bridge === 'to_payoff' ? 'need_payoff' : 'implication';
  return {
    bridge: missed.bridge,
    problem: missed.problem.id,
    turn: at?.turn ?? missed.step.turn,
    opened: missed.step.said,
    said: turn ? asked(turn) : null,
    did: turn ? didIn(turn) : 'left',
    better: better(scoring, past, turn ?? after(past), wanted, missed.problem.id),
  };
}

/** The place after the last turn, where nothing was said any more. */
const after = ({ turns, buyer }: History): Turn => ({ ...(turns.at(-1) as Turn), turn: buyer.turn + 1, before: buyer });

function missedBridges(scoring: Scoring, past: History): readonly Missed[] {
  const { problems } = scoring.prepared.scenario.account;
  const all = problems.filter((p) => meets(scoring.prepared.scenario, p.id)).flatMap((p) => missedAt(past, p));
  const order: readonly BridgeMissed[] = ['to_payoff', 'to_consequence', 'half_way'];
  const weight = ({ bridge, problem }: Missed): number => (bridge === 'to_payoff' ? (past.buyer.halves[problem.id] ?? 0) : 0);
  return all.toSorted((a, b) => order.indexOf(a.bridge) - order.indexOf(b.bridge) || weight(b) - weight(a) || a.step.turn - b.step.turn);
}

function missedAt(past: History, problem: Problem): readonly Missed[] {
  const standing = past.buyer.standing[problem.id];
  const steps = stepsOf(past, problem.id);
  const felt = steps.findLast((s) => s.to === 'felt');
  if (standing === 'weighed') {
    const step = steps.find((s) => s.to === 'weighed') ?? felt;
    return step && problem.payoffs.length > 0 ? [{ bridge: 'to_payoff', problem, step }] : [];
  }
  const step = steps.find((s) => s.to === 'admitted');
  if (standing !== 'admitted' || problem.implications.length === 0) return [];
  if (felt) return [{ bridge: 'half_way', problem, step: felt }];
  return step ? [{ bridge: 'to_consequence', problem, step }] : [];
}

/** Where there is none: the first pitch or the first words where nothing surfaced, else the turn that the buyer's last step came from. */
function withoutBridge(scoring: Scoring, past: History): Coaching {
  const spoken = past.turns.filter((t) => t.said !== null);
  const { problems } = scoring.prepared.scenario.account;
  const moved = problems.filter((p) => meets(scoring.prepared.scenario, p.id)).flatMap((p) => stepsOf(past, p.id));
  const bridge = moved.length === 0 ? 'nothing_surfaced' : 'all_crossed';
  const last = moved.toSorted((a, b) => b.turn - a.turn)[0]?.turn;
  const turn = moved.length > 0 ? spoken.find((t) => t.turn === last) : (spoken.find((t) => didIn(t) === 'pitched') ?? spoken[0]);
  const before = past.turns.find((t) => t.turn === (turn?.turn ?? 0) - 1);
  return {
    bridge,
    problem: null,
    turn: turn?.turn ?? 0,
    opened: before && firstReply(before).text !== '' ? firstReply(before) : null,
    said: turn ? asked(turn) : null,
    did: turn ? didIn(turn) : 'left',
    better: turn && bridge === 'nothing_surfaced' ? better(scoring, past, turn, 'problem') : null,
  };
}

/** What they did in a turn: a pitch or a proposal outweighs whatever stood beside it, else the last thing they asked. */
function didIn({ labels }: Turn): DidInstead {
  const acts = labels.map((l) => l.act);
  if (acts.includes('pitch') || acts.includes('benefit')) return 'pitched';
  if (acts.includes('closing')) return 'closed';
  const last = acts.findLast((act) => act !== 'rapport' && act !== 'other');
  if (last === 'situation') return 'asked_facts';
  if (last === 'problem' || last === 'implication' || last === 'need_payoff') return 'asked_elsewhere';
  return last === 'listening' ? 'listened' : 'talked';
}
