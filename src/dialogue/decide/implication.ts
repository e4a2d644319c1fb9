import type { Label } from '../words/act.ts';
import type { BuyerEvent } from '../words/event.ts';
import { atLeast } from '../words/ledger.ts';
import { nearness } from '../words/nearness.ts';
import type { Implication, Problem } from '../words/scenario.ts';
import { type Asked, add, type Deciding, problemOf, repeat, somebodyElse, topProblem, worth } from './deciding.ts';
import { detail, weighedIfEnough } from './detail.ts';
import { offTheMap } from './off-map.ts';
import { admit, answerProblem } from './problem.ts';
import { pushBack } from './push-back.ts';
import { refer } from './refer.ts';

/**
 * An implication question (Rackham: a consequence can be felt only of a problem that is on the table). Asked of someone who bears it, it weighs;
 * of someone who only knows it, half, and they name who bears it; of someone who knows nothing, they name who does.
 */
export function answerImplication(deciding: Deciding, asked: Asked): Deciding {
  const { grounded, turn } = asked;
  const { person } = grounded;
  const topic = problemOf(asked, deciding.buyer.topic ?? undefined);
  const id = grounded.how === 'sure' || grounded.how === 'unsure' ? grounded.about[0]?.id : alluded(asked, topic);
  const named = openOne(deciding, asked, id);
  // A consequence of another problem that has not been named is more likely a loose wording of the one on the table.
  const problem =
    named && isOpen(deciding, named)
      ? named
      : ((topic && isOpen(deciding, topic) && (grounded.how !== 'sure' || !named) ? topic : named) ?? lastOpen(deciding, asked));
  if (!problem)
    return isDoubtful(asked)
      ? answerProblem(deciding, asked, asked.labels[grounded.segment ?? 0] as Label)
      : hidden(deciding, asked, undefined);
  if (isOpen(deciding, problem) && id === undefined && !continues(asked, problem)) return offTheMap(deciding, asked);
  const own = problem.knows.includes(person) ? undefined : theirs(deciding, asked);
  if (own || !isOpen(deciding, problem)) return hidden(deciding, asked, own ?? problem);
  const near = effect(
    deciding,
    asked,
    problem,
    named === problemOf(asked, id) ? id : grounded.about.find((c) => problemOf(asked, c.id) === named)?.id,
  );
  const facet =
    grounded.how === 'sure' && near === id && (grounded.about[0]?.score ?? 0) >= nearness[deciding.buyer.lang].surely
      ? problem.facets.find((f) => f.id === id && f.knows.includes(person) && !deciding.buyer.said[f.id])
      : undefined;
  if (facet) return detail(deciding, asked, problem, facet.id);
  const implication = problem.implications.find((i) => i.id === near) ?? next(deciding, problem, person);
  if (!implication) return problem.implications[0] ? sayAgain(deciding, asked, problem) : offTheMap(deciding, asked);
  return feel(deciding, asked, problem, implication, turn);
}

/** What names nothing goes on with the matter that the buyer has just spoken of, or points back to it; about anything older it would have to say what it is about (decision 0033). */
const continues = ({ grounded, before }: Asked, { id, facets, implications, payoffs }: Problem): boolean =>
  grounded.how === 'follow_up' || [{ id }, ...facets, ...implications, ...payoffs].some((item) => before.lastItems.includes(item.id));

/** A follow-up that alludes to a consequence of the matter just spoken of, if not in its words. */
const alluded = ({ grounded, before }: Asked, topic: Problem | undefined): string | undefined =>
  grounded.about.find(
    (c) =>
      c.score >= nearness[before.lang].partly &&
      topic?.implications.some((i) => i.id === c.id && (i.knows.includes(grounded.person) || i.bears.includes(grounded.person))),
  )?.id;

/** The problem of the nearest candidate; where that one is hidden, one on the table that is about as near: a consequence follows from what was said. */
function openOne(deciding: Deciding, asked: Asked, id: string | undefined): Problem | undefined {
  const named = problemOf(asked, id);
  const [first, ...others] = asked.grounded.about;
  if (!named || !first || isOpen(deciding, named)) return named;
  const isReady = (problem: Problem | undefined): boolean => problem !== undefined && isOpen(deciding, problem);
  const other = others.find((c) => c.score * 4 >= first.score * 3 && isReady(problemOf(asked, c.id)));
  return other ? problemOf(asked, other.id) : named;
}

/** Asked about a matter that is not theirs in words that come near the one that is, people answer on their own. */
function theirs(deciding: Deciding, asked: Asked): Problem | undefined {
  const top = topProblem(asked, deciding.buyer, asked.grounded.person);
  const near = asked.grounded.about.find((c) => problemOf(asked, c.id) === top);
  return top && near && near.score >= nearness[asked.before.lang].partly ? top : undefined;
}

/**
 * Who asks for consequences wants one rather than a detail, and another rather than the same again, where one is about as near. People would rather speak of what falls on
 * themselves, unless it is plain that another one was meant of which they know: then they say what they know, and who bears it.
 */
function effect(deciding: Deciding, { grounded }: Asked, problem: Problem, id: string | undefined): string | undefined {
  const first = grounded.about.find((c) => c.id === id);
  if (!first) return id;
  const unsaid = problem.implications.filter((i) => !deciding.buyer.said[i.id]);
  const borne = grounded.about.find((c) => unsaid.some((i) => i.id === c.id && i.bears.includes(grounded.person)));
  const { surely, margin } = nearness[deciding.buyer.lang];
  const isPlain = (beside: number): boolean =>
    first.score >= surely && first.score - beside >= margin && unsaid.some((i) => i.id === id && i.knows.includes(grounded.person));
  if (borne && borne.score * 4 >= first.score * 3 && !isPlain(borne.score)) return borne.id;
  if (unsaid.some((i) => i.id === id)) return id;
  const other = grounded.about.find((c) =>
    unsaid.some((i) => i.id === c.id && (i.knows.includes(grounded.person) || i.bears.includes(grounded.person))),
  );
  if (other && other.score * 10 >= first.score * 7) return other.id;
  const told = (deciding.buyer.felt[first.id] ?? 0) >= deciding.buyer.numbers.halvesQuantified;
  return told && first.score < nearness[deciding.buyer.lang].surely ? undefined : id;
}

const isOpen = (deciding: Deciding, problem: Problem): boolean => atLeast(deciding.buyer.standing[problem.id] ?? 'hidden', 'admitted');

/** The problem spoken of last among those on the table. */
function lastOpen(deciding: Deciding, asked: Asked): Problem | undefined {
  const turnOf = (p: Problem): number =>
    Math.max(...[p, ...p.facets, ...p.implications, ...p.payoffs].map((i) => deciding.buyer.said[i.id]?.turn ?? -1));
  const open = asked.prepared.scenario.account.problems.filter((p) => isOpen(deciding, p));
  return open.reduce<Problem | undefined>((best, p) => (!best || turnOf(p) > turnOf(best) ? p : best), undefined);
}

/** The first consequence in authored order that was not said: one this person bears, else one they know, else any. */
function next(deciding: Deciding, problem: Problem, person: string): Implication | undefined {
  const unsaid = problem.implications.filter((i) => !deciding.buyer.said[i.id]);
  return unsaid.find((i) => i.bears.includes(person)) ?? unsaid.find((i) => i.knows.includes(person)) ?? unsaid[0];
}

/** A consequence is felt: in full by who bears it, half by who only knows it, who then names who does. */
export function feel(deciding: Deciding, asked: Asked, problem: Problem, implication: Implication, turn: number): Deciding {
  const { person } = asked.grounded;
  const { buyer } = deciding;
  if (!implication.knows.includes(person) && !implication.bears.includes(person))
    return refer(deciding, asked, [...implication.bears, ...implication.knows]);
  const bears = implication.bears.includes(person);
  const full = worth(asked, buyer, problem, implication, person);
  const already = buyer.felt[implication.id] ?? 0;
  const due = (bears ? full : Math.floor(full / 2)) - already;
  const room = buyer.numbers.halvesCap - (buyer.halves[problem.id] ?? 0);
  const halves = Math.max(0, Math.min(due, room));
  if (buyer.said[implication.id] && halves === 0) return repeat(deciding, asked, implication.id);
  const felt: BuyerEvent = { type: 'felt', v: 1, turn, person, problem: problem.id, item: implication.id, halves };
  const weighed = weighedIfEnough(add(deciding, felt), asked, problem);
  const to = bears ? undefined : somebodyElse(asked, implication.bears, person);
  return to === undefined ? weighed : add(weighed, { type: 'referred', v: 1, turn, person, to });
}

function sayAgain(deciding: Deciding, asked: Asked, problem: Problem): Deciding {
  const { person } = asked.grounded;
  const top = topProblem(asked, deciding.buyer, person);
  // "And what about you?", asked of somebody whom this is no matter of, is about what weighs on them.
  if (!problem.knows.includes(person)) return top ? admit(deciding, asked, top, false) : refer(deciding, asked, problem.knows);
  const last = problem.implications.findLast((i) => deciding.buyer.said[i.id]);
  return last ? repeat(deciding, asked, last.id) : offTheMap(deciding, asked);
}

/** Where nothing is on the table and the label is unsure, the kinder reading holds: it asked for the difficulty itself. Whole 1/10,000. */
const isDoubtful = ({ grounded, labels, before }: Asked): boolean =>
  grounded.segment !== null &&
  !before.pressed &&
  (labels[grounded.segment]?.confidence ?? 10_000) < 6_000 &&
  (labels[grounded.segment]?.probabilities.problem ?? 0) >= 1_500;

/** On a hidden problem that the brief names or that is this person's top one: answered as a problem question. On any other: push-back, free once. */
function hidden(deciding: Deciding, asked: Asked, problem: Problem | undefined): Deciding {
  const { person } = asked.grounded;
  const top = topProblem(asked, deciding.buyer, person);
  if (problem && (problem.inBrief || problem.id === top?.id) && problem.knows.includes(person))
    return admit(deciding, asked, problem, false);
  return pushBack(deciding, asked, 'nothing_admitted');
}
