import type { Label } from '../words/act.ts';
import { atLeast } from '../words/ledger.ts';
import type { Payoff, Problem } from '../words/scenario.ts';
import { type Asked, add, type Deciding, offerMeets, problemOf, repeat } from './deciding.ts';
import { offTheMap } from './off-map.ts';
import { pushBack } from './push-back.ts';
import { refer } from './refer.ts';

/** A need-payoff question on a weighed problem makes it wanted: the buyer says the benefit in their own words. Too early: a shrug. */
export function answerNeedPayoff(deciding: Deciding, asked: Asked, label: Label): Deciding {
  const { grounded, turn } = asked;
  const { person } = grounded;
  const id = grounded.how === 'sure' || grounded.how === 'unsure' ? grounded.about[0]?.id : undefined;
  const problem = meant(deciding, asked, problemOf(asked, id), grounded.how === 'sure');
  if (!problem) return pushBack(deciding, asked, 'too_early', 0);
  const standing = deciding.buyer.standing[problem.id] ?? 'hidden';
  if (!atLeast(standing, 'weighed') && (offerMeets(asked, problem.id) || standing === 'hidden'))
    return pushBack(deciding, asked, 'too_early', 0);
  if (!offerMeets(asked, problem.id)) return add(deciding, { type: 'pushed_back', v: 1, turn, person, why: 'beyond_offer' });
  const payoff = choose(deciding, problem, person, id, label);
  if (!payoff) return repeatOrLeave(deciding, asked, problem);
  if (!payoff.knows.includes(person)) return refer(deciding, asked, payoff.knows);
  if (standing === 'weighed') return add(deciding, { type: 'wanted', v: 1, turn, person, problem: problem.id, item: payoff.id });
  return add(deciding, { type: 'valued', v: 1, turn, person, problem: problem.id, item: payoff.id, kind: payoff.kind });
}

/** The problem meant: the one named, where it stands far enough; else the one just spoken of; else the last one that is ready. */
function meant(deciding: Deciding, asked: Asked, named: Problem | undefined, sure: boolean): Problem | undefined {
  const ready = (p: Problem | undefined): boolean => p !== undefined && atLeast(deciding.buyer.standing[p.id] ?? 'hidden', 'weighed');
  const first = asked.grounded.about[0]?.score ?? 0;
  // Words that would fit any benefit mean the one that the talk has come to.
  const other = asked.grounded.about.find((c) => c.score * 4 >= first * 3 && ready(problemOf(asked, c.id)));
  if (named && !ready(named) && other) return problemOf(asked, other.id);
  if (named && (sure || ready(named))) return named;
  const topic = problemOf(asked, deciding.buyer.topic ?? undefined);
  if (ready(topic)) return topic;
  const turnOf = (p: Problem): number =>
    Math.max(...[p, ...p.facets, ...p.implications, ...p.payoffs].map((i) => deciding.buyer.said[i.id]?.turn ?? -1));
  const all = asked.prepared.scenario.account.problems.filter(ready);
  return all.reduce<Problem | undefined>((best, p) => (!best || turnOf(p) > turnOf(best) ? p : best), undefined) ?? topic ?? named;
}

/** The payoff asked for: by name, by its ICE dimension, else impact first and then what is left in authored order; one this person knows before one they don't. */
function choose(deciding: Deciding, problem: Problem, person: string, id: string | undefined, label: Label): Payoff | undefined {
  const unsaid = problem.payoffs.filter((p) => !deciding.buyer.said[p.id]);
  const first = deciding.buyer.standing[problem.id] === 'weighed' ? unsaid.filter((p) => p.kind === 'impact') : unsaid;
  const pool = first.length > 0 ? first : unsaid;
  const named = pool.find((p) => p.id === id);
  if (named) return named;
  const flagged =
    pool.find((p) => label.flags.includes(`ice:${p.kind}`) && p.knows.includes(person)) ??
    pool.find((p) => label.flags.includes(`ice:${p.kind}`));
  const theirs = flagged ?? pool.find((p) => p.knows.includes(person));
  // Nothing left that this person could say: what was said once is said again, unless nothing was.
  return theirs ?? (pool.length === problem.payoffs.length ? pool[0] : undefined);
}

function repeatOrLeave(deciding: Deciding, asked: Asked, problem: Problem): Deciding {
  const last = problem.payoffs.findLast((p) => deciding.buyer.said[p.id]);
  return last ? repeat(deciding, asked, last.id) : offTheMap(deciding, asked);
}
