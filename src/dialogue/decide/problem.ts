import { countsWhatIsBad } from '../code/patterns.ts';
import { knowers } from '../ground/kin.ts';
import { type FacetKind, facetKinds, type Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import { nearness } from '../words/nearness.ts';
import type { Problem } from '../words/scenario.ts';
import { type Asked, add, type Deciding, patience, problemOf, repeat, topProblem } from './deciding.ts';
import { detail } from './detail.ts';
import { offTheMap } from './off-map.ts';
import { reserve } from './rank.ts';
import { refer } from './refer.ts';
import { doubt } from './sceptic.ts';

/**
 * A problem question. An open one brings the person's top problem, or the one it names, and up to two items in authored order; a closed one only
 * what it names. Guards on trust are kept: where one isn't met the person dodges.
 */
export function answerProblem(deciding: Deciding, asked: Asked, label: Label): Deciding {
  const { grounded, turn } = asked;
  const { person } = grounded;
  const open = label.flags.includes('open');
  if (grounded.how === 'unsure' && !open && deciding.buyer.topic === null) return add(deciding, { type: 'asked_back', v: 1, turn, person });
  if (grounded.how === 'follow_up') {
    const mine = onTheirOwn(deciding, asked);
    return mine ? about(deciding, asked, mine.problem, mine.id, open) : follow(deciding, asked, label);
  }
  const id = grounded.how === 'nothing' ? undefined : meantBy(deciding, asked, label);
  const named = problemOf(asked, id);
  const other = topProblem(asked, deciding.buyer, person);
  if (other && somethingOther.test(label.text) && (!named || deciding.buyer.standing[named.id] !== 'hidden'))
    return admit(deciding, asked, other, true);
  if (named && id !== undefined) {
    const top = other && other !== named && vague(deciding, asked, named, open) ? other : undefined;
    return top ? admit(deciding, asked, top, open, alike(asked, top, id)) : about(deciding, asked, named, id, open);
  }
  const nearly = almost(deciding, asked, other);
  if (nearly && nearly.problem !== other) return about(deciding, asked, nearly.problem, nearly.id, open);
  if (open && other && !specific(asked)) return admit(deciding, asked, other, true);
  if (nearly) return about(deciding, asked, nearly.problem, nearly.id, open);
  const behind = behindTheCount(deciding, asked, label);
  return behind ? about(deciding, asked, behind, behind.id, false) : offTheMap(deciding, asked);
}

/** "How many complaints do you get?", before anything is on the table, asks for a difficulty (coding manual, rule 15): the one that has complaints as its consequence comes out, not yet how many, or whoever knows it is named. */
function behindTheCount({ buyer }: Deciding, asked: Asked, label: Label): Problem | undefined {
  const { grounded, candidates } = asked;
  if (grounded.segment === null || !countsWhatIsBad(buyer.lang, label.text)) return undefined;
  const near = candidates[grounded.segment]?.asked.find(({ kind }) => kind === 'implication');
  const { near: least, surely } = nearness[buyer.lang];
  const problem = near && near.score * 2 >= least + surely ? problemOf(asked, near.id) : undefined;
  return problem && buyer.standing[problem.id] === 'hidden' ? problem : undefined;
}

type Meant = Readonly<{ problem: Problem; id: string }>;

/** Words that only come near it are heard as what was just spoken of, as what weighs most, or as that which the two nearest belong to. */
function almost({ buyer }: Deciding, asked: Asked, top: Problem | undefined): Meant | undefined {
  const [first, second] = asked.grounded.about;
  const problem = problemOf(asked, first?.id);
  if (!first || !problem || first.score < nearness[buyer.lang].partly) return undefined;
  const agreed = problem === top || problem.id === buyer.topic || problem === problemOf(asked, second?.id);
  return agreed ? { problem, id: first.id } : undefined;
}

/** Asked on about a matter that is not theirs in words that come near the one that is, people answer on their own. */
function onTheirOwn({ buyer }: Deciding, asked: Asked): Meant | undefined {
  const { person, about: near } = asked.grounded;
  const top = topProblem(asked, buyer, person);
  const topic = problemOf(asked, buyer.topic ?? undefined);
  if (!top || !topic || topic.knows.includes(person)) return undefined;
  const mine = near.find((c) => c.score >= nearness[buyer.lang].partly && problemOf(asked, c.id) === top);
  return mine && { problem: top, id: mine.id };
}

/**
 * Words that name no matter of their own, with nothing on the table that they could be about: "how often?", near to as much of two hidden problems, or
 * "what are the problems?", not very near to any. They bring what weighs most.
 */
function vague({ buyer }: Deciding, asked: Asked, named: Problem, open: boolean): boolean {
  if (buyer.topic !== null || buyer.standing[named.id] !== 'hidden') return false;
  const [first, second] = asked.grounded.about;
  const { near, surely } = nearness[buyer.lang];
  const kindOf = (id: string | undefined): string | undefined => problemOf(asked, id)?.facets.find((f) => f.id === id)?.kind;
  const twins =
    first && second && kindOf(first.id) !== undefined && kindOf(first.id) === kindOf(second.id) && second.score * 4 >= first.score * 3;
  return twins === true || (open && !specific(asked) && (first?.score ?? 0) * 2 < near + surely);
}

/** The detail of this problem that is of the same kind. */
function alike(asked: Asked, problem: Problem, id: string): string | undefined {
  const kind = problemOf(asked, id)?.facets.find((f) => f.id === id)?.kind;
  return problem.facets.find((f) => f.kind === kind && f.knows.includes(asked.grounded.person))?.id;
}

/** What is meant: the first candidate, but where a second is as near, the one that belongs to what was just spoken of. */
function meantBy(deciding: Deciding, asked: Asked, label: Label): string | undefined {
  const { about, how } = asked.grounded;
  const topic = how === 'unsure' ? about.find((c) => problemOf(asked, c.id)?.id === deciding.buyer.topic) : undefined;
  const nearest = topic ?? about[0];
  return nearest && (ofDimension(deciding, asked, label, nearest) ?? nearest.id);
}

/**
 * "Who has to sort them?" after "how are parts sorted?" was authored: where the words come near a matter but not surely to this detail of it, the dimension that is asked for
 * decides which detail answers. People don't give a time to somebody who asked for a place.
 */
function ofDimension(
  { buyer }: Deciding,
  asked: Asked,
  { flags }: Label,
  { id, score }: Readonly<{ id: string; score: number }>,
): string | undefined {
  const problem = problemOf(asked, id);
  const kind = slots.find((k) => flags.includes(`5w2h:${k}`));
  if (!problem || kind === undefined || (id !== problem.id && score >= nearness[buyer.lang].surely)) return undefined;
  if (problem.facets.find((f) => f.id === id)?.kind === kind) return undefined;
  return problem.facets.find((f) => f.kind === kind && f.knows.includes(asked.grounded.person))?.id;
}

/** Dimensions that leave no doubt which detail answers them; what and how can be said of anything. */
const slots: readonly FacetKind[] = ['who', 'when', 'where', 'how_much', 'why'];

/** An open question that names something the buyer knows nothing of is specific: bringing the top problem would answer another question. */
function specific({ grounded, labels }: Asked): boolean {
  const text = grounded.segment === null ? '' : (labels[grounded.segment]?.text ?? '');
  const generic =
    /哪[些里个儿]|什么|最|方面|地方|头[疼痛]|难|烦|不顺|困扰|挑战|麻烦|不满|担心|\b(?:what|where|which|anything|biggest|worst|hard|difficult|trouble|headaches?|challenges?|problems?|issues?|worr(?:y|ies)|frustrat|bother|keeps? you|struggl)/i;
  return !generic.test(text);
}

function about(deciding: Deciding, asked: Asked, problem: Problem, id: string, open: boolean): Deciding {
  const { buyer } = deciding;
  const { person } = asked.grounded;
  if (!problem.knows.includes(person) && !knowsDetail(problem, id, person)) return refer(deciding, asked, problem.knows);
  if (buyer.standing[problem.id] === 'hidden') return admit(deciding, asked, problem, open, id === problem.id ? undefined : id);
  if (id === problem.id) {
    const next = open ? nextDetail(buyer, problem, person) : undefined;
    if (next !== undefined) return detail(deciding, asked, problem, next);
    // Who has said all they know names who knows more, rather than say it once more.
    const others = open ? problem.facets.filter((f) => !buyer.said[f.id]).flatMap((f) => f.knows) : [];
    return others.length > 0 ? refer(deciding, asked, others) : repeat(deciding, asked, id);
  }
  if (buyer.said[id]) return repeat(deciding, asked, id);
  return knowsDetail(problem, id, person)
    ? detail(deciding, asked, problem, id)
    : refer(deciding, asked, problem.facets.find((f) => f.id === id)?.knows ?? []);
}

const knowsDetail = (problem: Problem, id: string, person: string): boolean =>
  problem.facets.some((f) => f.id === id && f.knows.includes(person));
const nextDetail = (buyer: Buyer, problem: Problem, person: string): string | undefined =>
  problem.facets.find((f) => f.knows.includes(person) && !buyer.said[f.id])?.id;

/** Admits a hidden problem if the guard lets it; a facet that was asked for comes with it, an open question brings one more in authored order. */
export function admit(deciding: Deciding, asked: Asked, problem: Problem, open: boolean, facet?: string): Deciding {
  const {
    turn,
    grounded: { person },
  } = asked;
  if (deciding.buyer.trust < guard(asked, deciding.buyer, problem)) return dodge(deciding, asked, problem);
  const admitted = add(deciding, { type: 'admitted', v: 1, turn, person, problem: problem.id });
  const wanted = facet !== undefined && knowsDetail(problem, facet, person) ? [facet] : [];
  const more =
    open && wanted.length === 0 ? problem.facets.filter((f) => f.knows.includes(person) && f.kind !== 'how_much').map((f) => f.id) : [];
  return [...wanted, ...more]
    .slice(0, Math.max(0, deciding.buyer.numbers.openBrings - 1))
    .reduce((sum, id) => detail(sum, asked, problem, id), admitted);
}

/** Trust that admitting this problem needs: the first in the person's order, any later one, a sensitive one. */
export function guard(asked: Asked, buyer: Buyer, problem: Problem): number {
  const { numbers } = buyer;
  const { person } = asked.grounded;
  if (problem.inBrief) return problem.sensitive ? numbers.guardSensitive : 0;
  const more = reserve(asked, buyer, person) + doubt(asked, buyer, person);
  if (problem.sensitive) return numbers.guardSensitive + more;
  const order = asked.prepared.scenario.account.people.find((p) => p.id === person)?.order ?? [];
  // What was on the table before the call began is nobody's first difficulty to come out with.
  const first = order.find((id) => problemOf(asked, id)?.starts === 'hidden');
  return (first === problem.id ? numbers.guardTop : numbers.guardSecond) + more;
}

/** Asked again after a dodge is free once; then it costs. */
function dodge(deciding: Deciding, asked: Asked, problem: Problem): Deciding {
  const {
    turn,
    grounded: { person },
  } = asked;
  const before = deciding.buyer.dodged[problem.id] ?? 0;
  const dodged = add(deciding, { type: 'dodged', v: 1, turn, person, problem: problem.id });
  return before >= 2 ? patience(dodged, turn, 'asked_again_after_dodge', -1) : dodged;
}

/** What else there is, rather than more of the same. */
const anythingElse = /[还還]有|另外|\b(?:and|what else)\b/i;
const somethingOther = /[别別]的|其[他它]|另外|\b(?:anything|what|something) else\b|\bother (?:things|problems|issues)\b/i;

/** "Such as?", "Why is that?": the detail of the matter just spoken of that is asked for, else its next one, else the top problem. */
function follow(deciding: Deciding, asked: Asked, label: Label): Deciding {
  const { person } = asked.grounded;
  const topic = problemOf(asked, deciding.buyer.topic ?? undefined);
  const open = topic !== undefined && deciding.buyer.standing[topic.id] !== 'hidden';
  const top = topProblem(asked, deciding.buyer, person);
  if (open && top && somethingOther.test(label.text) && deciding.buyer.trust >= guard(asked, deciding.buyer, top))
    return admit(deciding, asked, top, true);
  const next = open ? detailAsked(deciding.buyer, asked, topic, label) : undefined;
  if (open && next !== undefined) {
    if (deciding.buyer.said[next]) return repeat(deciding, asked, next);
    return knowsDetail(topic, next, person)
      ? detail(deciding, asked, topic, next)
      : refer(deciding, asked, topic.facets.find((f) => f.id === next)?.knows ?? []);
  }
  if (top && (topic === undefined || anythingElse.test(label.text))) return admit(deciding, asked, top, true);
  const last = deciding.buyer.lastItems[deciding.buyer.lastItems.length - 1];
  if (last !== undefined && knowers(asked.prepared.scenario.account, last).includes(person)) return repeat(deciding, asked, last);
  if (last !== undefined && topic) return refer(deciding, asked, knowers(asked.prepared.scenario.account, last));
  return top ? admit(deciding, asked, top, true) : offTheMap(deciding, asked);
}

/** Kinds of detail that answer each dimension asked for, the fitting one first: "why" is answered by what goes wrong or where, if nobody knows a cause. */
const answeredBy: Partial<Record<FacetKind, readonly FacetKind[]>> = {
  why: ['why', 'what', 'where', 'how'],
  how_much: ['how_much'],
  when: ['when'],
  where: ['where'],
  who: ['who'],
};

/** "Often?", "Is it bad?": how much, though no number is asked for. */
const extent = /多[吗嗎不]|频繁|頻繁|[经經]常|常[有见見]|[严嚴]重|\b(?:often|many|much|bad|frequent)\b/i;

/** The detail of the matter that is meant: the one that the words are near to, the one of the dimension asked for, else the next untold. */
function detailAsked(buyer: Buyer, asked: Asked, topic: Problem, label: Label): string | undefined {
  const { person, about: near } = asked.grounded;
  const named = near.find((c) => topic.facets.some((f) => f.id === c.id) && !buyer.said[c.id] && c.score >= nearness[buyer.lang].near)?.id;
  if (named !== undefined) return named;
  const kind =
    facetKinds.find((k) => label.flags.includes(`5w2h:${k}`) && answeredBy[k] !== undefined) ??
    (extent.test(label.text) ? 'how_much' : undefined);
  const fits = (kind === undefined ? [] : (answeredBy[kind] ?? [])).flatMap((k) =>
    topic.facets.filter((f) => f.kind === k && f.knows.includes(person)),
  );
  return (fits.find((f) => !buyer.said[f.id]) ?? fits[0])?.id ?? nextDetail(buyer, topic, person);
}
