import { asksForCriteria, asksForOrder, asksForRank, looksAnew, pointsAtIt } from '../ground/choosing.ts';
import type { Label } from '../words/act.ts';
import { isSpin } from '../words/act.ts';
import type { Criterion, CriterionStanding } from '../words/criterion.ts';
import { nearness } from '../words/nearness.ts';
import type { Problem } from '../words/scenario.ts';
import { isWanted } from './commitment.ts';
import { elseNear, heldHere, nearestCriterion } from './criteria-meant.ts';
import { type Asked, add, type Deciding, offerMeets, patience, problemOf, repeat, somebodyElse } from './deciding.ts';
import { reserve } from './rank.ts';
import { refer } from './refer.ts';

/**
 * What people judge suppliers by (DESIGN, *Stage mechanics*; Rackham, Major Account Sales Strategy, on the evaluation of options). Asked for, the person before the seller states
 * theirs, one or two at a time; asked why one matters or which counts most, they rank it; brought together with a need that they want, they see it anew. Undefined where the
 * question is about something else. Nothing is earned twice.
 */
export function answerCriteria(deciding: Deciding, asked: Asked, label: Label): Deciding | undefined {
  const held = heldHere(asked);
  if (held.length === 0 || !isSpin(label.act)) return undefined;
  const anew = looksAnew(asked.plain) ? linked(deciding, asked) : undefined;
  const reshaped = anew && seeAnew(deciding, asked, label, anew);
  if (reshaped) return reshaped;
  const just = justSaid(deciding, asked, label);
  const named = just && pointsAtIt(label.text) ? just : (nearestCriterion(deciding, asked) ?? just);
  if (ordersTheirs(deciding, asked, named)) return rankFirst(deciding, asked);
  if (named) return onOne(deciding, asked, named);
  const other = elseNear(deciding, asked);
  // What lies nearer to a matter of its own is about that, whatever words of choosing it holds.
  if (other === 'other') return undefined;
  if (asksForRank(label.text)) return rankFirst(deciding, asked);
  return asksForCriteria(label.text) || other !== 'nothing' ? stateTheirs(deciding, asked) : undefined;
}

const standing = ({ buyer }: Deciding, { id }: Criterion): CriterionStanding => buyer.criteria[id]?.standing ?? 'unstated';
const theirs = (asked: Asked): readonly Criterion[] => heldHere(asked).filter(({ person }) => person === asked.grounded.person);

/** One criterion that was named: its holder states it, or says why it matters and where it ranks; others name the holder. */
function onOne(deciding: Deciding, asked: Asked, criterion: Criterion): Deciding {
  if (criterion.person !== asked.grounded.person) return refer(deciding, asked, [criterion.person]);
  switch (standing(deciding, criterion)) {
    case 'unstated':
      return state(deciding, asked, [criterion]);
    case 'stated':
      return add(deciding, { type: 'criterion_ranked', v: 1, turn: asked.turn, person: criterion.person, criterion: criterion.id });
    case 'ranked':
    case 'reshaped':
      return repeat(deciding, asked, criterion.id);
  }
}

/** "Why is that?", "Such as?" right after a criterion was stated is about it: the one that counts more where there were two. */
function justSaid({ buyer }: Deciding, asked: Asked, label: Label): Criterion | undefined {
  if (asked.grounded.how !== 'follow_up' && !asksForRank(label.text)) return undefined;
  return highest(theirs(asked).filter(({ id }) => buyer.lastItems.includes(id) && buyer.criteria[id]?.standing === 'stated'));
}

/**
 * "If you had to rank them, what would come first?" is about what this person has said they judge by, a turn or two ago as well, and however the rest of it is put ("…, and why?"); but right after a
 * difficulty was spoken of it may be about that, and where it names one of theirs it is about that one.
 */
function ordersTheirs(deciding: Deciding, asked: Asked, named: Criterion | undefined): boolean {
  if (!asksForOrder(asked.plain) || named?.person === asked.grounded.person) return false;
  const ofNeeds = deciding.buyer.lastItems.some((id) => problemOf(asked, id) !== undefined);
  return !ofNeeds && theirs(asked).some((criterion) => standing(deciding, criterion) === 'stated');
}

const highest = (criteria: readonly Criterion[]): Criterion | undefined => [...criteria].sort((a, b) => a.rank - b.rank)[0];

/** Which of theirs counts most: of what they stated. Who has stated nothing yet names theirs first. */
function rankFirst(deciding: Deciding, asked: Asked): Deciding {
  const first = highest(theirs(asked).filter((criterion) => standing(deciding, criterion) !== 'unstated'));
  return first ? onOne(deciding, asked, first) : stateTheirs(deciding, asked);
}

/** The criteria of the person asked, in authored order, as many as an open question brings; the score sheet that everybody fills in comes before the first of them. */
function stateTheirs(deciding: Deciding, asked: Asked): Deciding {
  const { turn } = asked;
  const { person } = asked.grounded;
  const mine = theirs(asked);
  const fact = elseNear(deciding, asked);
  const sheet = typeof fact === 'object' && fact.knows.includes(person) && !deciding.buyer.said[fact.id] ? fact : undefined;
  const unstated = mine.filter((criterion) => standing(deciding, criterion) === 'unstated');
  if (unstated.length === 0 && !sheet) return nothingNew(deciding, asked, mine);
  const told = sheet ? add(deciding, { type: 'told', v: 1, turn, person, item: sheet.id, as: 'decision' }) : deciding;
  const most = deciding.buyer.numbers.openBrings - (sheet ? 1 : 0);
  return unstated.length === 0 ? charged(told, turn) : state(told, asked, unstated.slice(0, most));
}

/** Who has said all of theirs names somebody who has more to say, else says it again. */
function nothingNew(deciding: Deciding, asked: Asked, mine: readonly Criterion[]): Deciding {
  const open = heldHere(asked).filter((criterion) => standing(deciding, criterion) === 'unstated');
  const others = open.map(({ person }) => person);
  if (somebodyElse(asked, others, asked.grounded.person) !== undefined) return refer(deciding, asked, others);
  const last = highest(mine);
  return last
    ? repeat(deciding, asked, last.id)
    : refer(
        deciding,
        asked,
        heldHere(asked).map(({ person }) => person),
      );
}

/** States criteria, if the guard lets it: a subordinate leaves it to their senior until the senior has spoken (DESIGN, *Rank and custom*). */
function state(deciding: Deciding, asked: Asked, criteria: readonly Criterion[]): Deciding {
  const { turn } = asked;
  const { person } = asked.grounded;
  const waits = reserve(asked, deciding.buyer, person);
  if (deciding.buyer.trust < deciding.buyer.numbers.guardCriteria + waits) {
    const kept = { type: 'criterion_kept', v: 1, turn, person, criterion: criteria[0]?.id ?? '', why: 'reserved' } as const;
    return add(deciding, kept);
  }
  const said = criteria.reduce((sum, { id }) => add(sum, { type: 'criterion_stated', v: 1, turn, person, criterion: id }), deciding);
  return charged(said, turn);
}

/** How they choose is a question about the decision process: some are free. */
const charged = (deciding: Deciding, turn: number): Deciding =>
  deciding.buyer.decisionAsked > deciding.buyer.numbers.freeDecision ? patience(deciding, turn, 'situation_beyond_free', -1) : deciding;

type Link = Readonly<{ criterion: Criterion; problem: Problem }>;

/** A criterion that was stated and a need that it can be linked to, where the utterance brings both together. */
function linked(deciding: Deciding, asked: Asked, only?: (criterion: Criterion) => boolean): Link | undefined {
  const { near, said, partly } = nearness[asked.prepared.lang];
  const { account } = asked.prepared.scenario;
  const asks = asked.candidates.flatMap((c) => c.asked);
  const tells = asked.candidates.flatMap((c) => c.told);
  const best = (ids: readonly string[]): number =>
    Math.max(
      0,
      ...asks.filter((c) => ids.includes(c.id)).map((c) => c.score),
      ...tells.filter((c) => ids.includes(c.id) && c.score >= said).map((c) => c.score),
    );
  const spoken = heldHere(asked)
    .filter((criterion) => only?.(criterion) !== false && ['stated', 'ranked'].includes(standing(deciding, criterion)))
    .map((criterion) => ({
      criterion,
      score: best([criterion.id]) + (pointsAtIt(asked.plain) && asked.before.lastItems.includes(criterion.id) ? near : 0),
    }))
    .filter(({ score }) => score >= near)
    .sort((a, b) => b.score - a.score);
  for (const { criterion } of spoken) {
    const problem = criterion.problems
      .map((id) => account.problems.find((p) => p.id === id))
      .filter((p) => p !== undefined)
      .map((p) => ({ p, score: best([p.id, ...[...p.facets, ...p.implications, ...p.payoffs].map(({ id }) => id)]) }))
      .sort((a, b) => b.score - a.score)
      .find(({ p, score }) => score >= partly || asked.before.topic === p.id)?.p;
    if (problem) return { criterion, problem };
  }
  return undefined;
}

/** Seen anew where the need is wanted. A need-payoff question that comes before it leaves the criterion as it is; any other is about the need itself then. */
function seeAnew(deciding: Deciding, asked: Asked, label: Label, { criterion, problem }: Link): Deciding | undefined {
  const { turn } = asked;
  const { id, person } = criterion;
  if (counts(deciding, asked, problem)) {
    if (person !== asked.grounded.person) return refer(deciding, asked, [person]);
    return add(deciding, { type: 'criterion_reshaped', v: 1, turn, person, criterion: id, problem: problem.id });
  }
  const stands = deciding.buyer.standing[problem.id] ?? 'hidden';
  const early = label.act === 'need_payoff' && stands !== 'weighed' && asked.grounded.person === person;
  return early ? add(deciding, { type: 'criterion_kept', v: 1, turn, person, criterion: id, why: 'nothing_wanted' }) : undefined;
}

/** A need that they want and the offer meets; one that was wanted before the call has to be enlarged first (DESIGN, *Stage mechanics*). */
function counts({ buyer }: Deciding, asked: Asked, problem: Problem): boolean {
  const enlarged = problem.starts !== 'wanted' || problem.implications.some(({ id }) => buyer.felt[id] !== undefined);
  return isWanted(asked.prepared.scenario, buyer, problem.id) && offerMeets(asked, problem.id) && enlarged;
}

/**
 * A benefit that ties a criterion to a need they want lifts what speaks for the offer already. What speaks against it nobody sees anew because the seller says so: that has to be asked.
 */
export function hearCriteria(deciding: Deciding, asked: Asked): Deciding {
  const { turn } = asked;
  if (!asked.labels.some(({ act, text }) => act === 'benefit' && looksAnew(text))) return deciding;
  const link = linked(deciding, asked, ({ stands }) => stands === 'for');
  if (!link || !counts(deciding, asked, link.problem)) return deciding;
  const { id, person } = link.criterion;
  return add(deciding, { type: 'criterion_reshaped', v: 1, turn, person, criterion: id, problem: link.problem.id });
}
