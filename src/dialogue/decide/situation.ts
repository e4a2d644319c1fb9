import type { Label } from '../words/act.ts';
import type { ToldAs } from '../words/event.ts';
import { atLeast } from '../words/ledger.ts';
import { nearness } from '../words/nearness.ts';
import type { Fact, Problem } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import { type Asked, add, type Deciding, patience, problemOf, repeat, topProblem } from './deciding.ts';
import { detail } from './detail.ts';
import { offTheMap } from './off-map.ts';
import { admit } from './problem.ts';
import { refer } from './refer.ts';

/** A situation question: they tell what they know. The first ones are free; what the brief already answers costs, unless it is confirmed with a lead-in. */
export function answerSituation(deciding: Deciding, asked: Asked, label: Label): Deciding {
  const { grounded, turn } = asked;
  const { person } = grounded;
  if (grounded.how === 'unsure') return add(deciding, { type: 'asked_back', v: 1, turn, person });
  const id = grounded.about[0]?.id;
  const difficult = detailOfDifficulty(deciding, asked);
  if (difficult) return admit(deciding, asked, difficult.problem, false, difficult.facet);
  const fact = asked.prepared.scenario.account.facts.find((f) => f.id === id);
  const facet = fact ? undefined : problemOf(asked, id);
  if (grounded.how !== 'sure' || id === undefined || (!fact && !facet))
    return namesNothing(asked) ? add(deciding, { type: 'asked_back', v: 1, turn, person }) : offTheMap(deciding, asked);
  if (deciding.buyer.said[id]) return repeat(deciding, asked, id);
  const knows = fact?.knows ?? facet?.facets.find((f) => f.id === id)?.knows ?? [];
  if (!knows.includes(person)) return refer(deciding, asked, knows);
  if (!fact)
    return facet && atLeast(deciding.buyer.standing[facet.id] ?? 'hidden', 'admitted')
      ? detail(deciding, asked, facet, id)
      : offTheMap(deciding, asked);
  const as = allowance(fact, label, deciding);
  return charge(add(deciding, { type: 'told', v: 1, turn, person, item: fact.id, as }), asked, fact, as);
}

/** "How is this handled today?", before any matter is on the table and near to nothing one could tell: people ask which one is meant (DESIGN, *Understanding*). */
function namesNothing({ before, prepared, candidates, grounded, plain }: Asked): boolean {
  if (before.topic !== null || candidates.length > 1 || !thisMatter[before.lang].test(plain)) return false;
  const [first] = candidates[grounded.segment ?? 0]?.asked ?? [];
  const { near, partly } = nearness[prepared.lang];
  return (first?.score ?? 0) * 2 < partly + near;
}

/** Words that point at a matter without naming it. */
const thisMatter: Readonly<Record<Lang, RegExp>> = {
  zh: /[这那](?:一)?(?:块|摊|方面|件事|事|个事|项工作)(?!料)/,
  en: /\b(?:this|that|it|these things|those things)\b(?! (?:year|month|week|quarter|morning|afternoon|summer|winter|site|company|plant|team|meeting)\b)/i,
};

/**
 * A neutral question nearer to a detail of a difficulty than to any fact: if the brief names the difficulty or it is what weighs most on this person, it is
 * answered as a problem question (as a consequence asked for too early is).
 */
function detailOfDifficulty(deciding: Deciding, asked: Asked): Readonly<{ problem: Problem; facet: string }> | undefined {
  const { grounded, candidates, labels } = asked;
  const all = grounded.segment === null || labels.length > 1 ? [] : (candidates[grounded.segment]?.asked ?? []);
  const near = all.find((c) => c.kind === 'facet');
  const fact = all.find((c) => c.kind === 'fact');
  const problem = problemOf(asked, near?.id);
  if (!near || !problem || deciding.buyer.standing[problem.id] !== 'hidden') return undefined;
  const { surely, margin } = nearness[deciding.buyer.lang];
  if (near.score < surely || near.score < (fact?.score ?? 0) + margin) return undefined;
  const top = topProblem(asked, deciding.buyer, grounded.person);
  return (problem.inBrief || top?.id === problem.id) && problem.knows.includes(grounded.person) ? { problem, facet: near.id } : undefined;
}

function allowance(fact: Fact, label: Label, { buyer }: Deciding): ToldAs {
  if (fact.common) return 'common';
  if (fact.inBrief && label.flags.includes('closed') && buyer.confirmations < buyer.numbers.freeConfirmations) return 'confirmed';
  return fact.decision || label.flags.includes('decision_process') ? 'decision' : 'asked';
}

function charge(deciding: Deciding, asked: Asked, fact: Fact, as: ToldAs): Deciding {
  const { buyer } = deciding;
  if (as === 'common' || as === 'confirmed') return deciding;
  if (fact.inBrief) return patience(deciding, asked.turn, 'asked_what_the_brief_says', -1);
  const beyond = as === 'decision' ? buyer.decisionAsked > buyer.numbers.freeDecision : buyer.situationAsked > buyer.numbers.freeSituation;
  return beyond ? patience(deciding, asked.turn, 'situation_beyond_free', -1) : deciding;
}
