import { earned } from '../../dialogue/decide/commitment.ts';
import { atLeast } from '../../dialogue/words/ledger.ts';
import type { Implication, Problem } from '../../dialogue/words/scenario.ts';
import { fearCheck, marketAnswer, ownsUp, reshapes, winsTrust, yardstick } from './best-stage.ts';
import { type Aim, mostTurns } from './move.ts';
import {
  bearer,
  bestOwner,
  hereOf,
  isEnlarged,
  isMet,
  isSaid,
  nearSecret,
  present,
  problemsOf,
  standingOf,
  tellable,
  type View,
  within,
} from './table-view.ts';

/** What a bot remembers of its own call: how many facts and how many items off its way it has asked for, and what no call before has brought out. */
export type Plan = Readonly<{ seed: number; facts: number; curiosities: number; unreached: readonly string[] }>;

/** Facts asked for at the opening, and items off the way that a call asks for before it proposes. */
const openingFacts = 2;
const mostCuriosities = 4;
/** Turns before the end of the meeting in which the next step comes first, as it does when they look at the clock. */
const wrapUp = 4;

const asking = (id: string, to: string | undefined): readonly Aim[] => (to === undefined ? [] : [{ kind: 'ask', id, to }]);

/**
 * What an able salesperson who knew the account would do now, best first: answer what they were asked, own up to what was not kept, open with a fact or two, hear what they judge by,
 * develop one need after another (the problem, its figure, its consequences with those who bear them, its worth, a benefit), ask what is still open and what hides behind the price,
 * look anew with them at what they judge by, and propose the highest rung that is earned (DESIGN, *How the buyer decides*). Empty where nothing is left to do.
 */
export function bestAims(view: View, plan: Plan): readonly Aim[] {
  const owed = [...answersOwed(view), ...marketAnswer(view), ...objections(view)];
  const { turn, patience, numbers } = view.buyer;
  const late = turn >= mostTurns - wrapUp || patience <= numbers.cueMeeting + 1;
  const earnedNow = late ? proposals(view, plan) : [];
  if (earnedNow.length + owed.length > 0) return [...earnedNow, ...owed];
  if (turn === 0) return [{ kind: 'agenda', id: '', to: null }];
  const open = problemsInTurn(view).filter((problem) => standingOf(view, problem) !== 'hidden');
  const done = isEnough(view);
  return [
    ...ownsUp(view),
    ...(plan.facts < openingFacts ? openingFact(view, plan) : []),
    ...yardstick(view),
    ...(done ? [] : open.flatMap((problem) => developed(view, problem))),
    ...concernCheck(view, done),
    ...fearCheck(view),
    ...(done ? [] : [...reshapes(view), ...hiddenOnes(view)]),
    ...(isTrustShort(view) ? [...summaries(view, problemsOf(view)), ...winsTrust(view)] : []),
    ...(plan.curiosities < mostCuriosities ? curiosities(view, plan) : []),
    ...proposals(view, plan),
    // Nothing else is left: a difficulty that they were not ready to speak of may come out the second time.
    ...(done ? [] : hiddenOnes(view, false)),
  ];
}

/** What the buyer waits for: an answer to their own question of the last turn, to a concern, or to what they said they are afraid of. */
export function answersOwed({ buyer }: View): readonly Aim[] {
  const own = Object.entries(buyer.own).filter(([, { state, turn }]) => state === 'asked' && turn === buyer.turn);
  const concerns = Object.entries(buyer.concerns).filter(([, { state }]) => state === 'raised');
  const fears = Object.entries(buyer.fears).filter(([, { state }]) => state === 'surfaced');
  return [
    ...own.map(([id]) => ({ kind: 'own_answer', id, to: null }) as const),
    ...concerns.map(([id]) => ({ kind: 'concern_answer', id, to: null }) as const),
    ...fears.map(([id]) => ({ kind: 'fear_answer', id, to: null }) as const),
  ];
}

/** Somebody at the table sees it otherwise: how? */
export const objections = ({ prepared, buyer }: View): readonly Aim[] =>
  prepared.scenario.account.disputes
    .filter(({ id }) => buyer.committee.disputes[id] === 'open')
    .map(({ id, by }) => ({ kind: 'hear_objection', id, to: by }) as const);

/** A fact that is no neutral topic: one that nobody has brought out yet, else each run another. */
function openingFact(view: View, plan: Plan): readonly Aim[] {
  const facts = view.prepared.scenario.account.facts.filter(
    ({ id, common, inBrief }) => !common && !inBrief && !isSaid(view, id) && !nearSecret(view, id),
  );
  const start = facts.length === 0 ? 0 : (plan.seed * openingFacts) % facts.length;
  const inTurn = [...facts.slice(start), ...facts.slice(0, start)];
  const fact = inTurn.find(({ id }) => plan.unreached.includes(id)) ?? inTurn[0];
  return fact ? asking(fact.id, hereOf(view, fact.knows)[0]) : [];
}

/** The problem spoken of first, then the others. */
function problemsInTurn(view: View): readonly Problem[] {
  const all = within(view);
  const { topic } = view.buyer;
  return [...all.filter(({ id }) => id === topic), ...all.filter(({ id }) => id !== topic)];
}

/** The highest rung is earned, there are two needs that count, and what was wanted from the start has grown. */
function isEnough(view: View): boolean {
  const { scenario } = view.prepared;
  const highest = scenario.account.rungs.reduce((most, { step }) => Math.max(most, step), 0);
  const wanted = within(view).filter((problem) => standingOf(view, problem) === 'wanted').length;
  const top = highest === 0 || scenario.account.rungs.some(({ step }) => step === highest && earned(scenario, view.buyer, step));
  return top && wanted >= Math.min(2, within(view).length) && within(view).every((problem) => isEnlarged(view, problem));
}

/** What moves an open problem on: its figure, consequences, a summary, its worth, a benefit. */
export function developed(view: View, problem: Problem): readonly Aim[] {
  const { buyer } = view;
  const standing = standingOf(view, problem);
  const weighty = (buyer.halves[problem.id] ?? 0) >= buyer.numbers.halvesCap && isEnlarged(view, problem);
  const figure = problem.facets.find(({ kind, id }) => kind === 'how_much' && !isSaid(view, id));
  const consequences = weighty ? [] : problem.implications.filter(({ id }) => !isSaid(view, id));
  const borne = consequences.filter(({ bears }) => hereOf(view, bears).length > 0).sort((a, b) => reach(view, b) - reach(view, a));
  const payoffs = problem.payoffs.filter(({ id, kind }) => !isSaid(view, id) && (kind === 'impact') === (standing === 'weighed'));
  const wanted = standing === 'wanted';
  return [
    ...(figure ? asking(figure.id, hereOf(view, figure.knows)[0]) : []),
    ...[...borne, ...consequences.filter((each) => !borne.includes(each))].flatMap((each) => asking(each.id, bearer(view, each))),
    ...(standing === 'weighed' ? summaries(view, [problem]) : []),
    ...(atLeast(standing, 'weighed') ? payoffs.flatMap(({ id, knows }) => asking(id, hereOf(view, knows)[0])) : []),
    ...(wanted && !buyer.benefits.includes(problem.id) ? [{ kind: 'benefit', id: problem.id, to: null } as const] : []),
  ];
}

/** One consequence that the decider bears, or that reaches them, is what the last step takes: such a one comes first. */
const reach = ({ prepared }: View, { bears, reachesDecider }: Implication): number =>
  Number(reachesDecider || prepared.scenario.account.people.some(({ id, roles }) => roles.includes('decider') && bears.includes(id)));

/** Something that was said of these problems and that no summary held yet, while summaries earn trust. */
export function summaries(view: View, problems: readonly Problem[]): readonly Aim[] {
  if (view.buyer.summaries >= view.buyer.numbers.summariesRewarded) return [];
  return problems.flatMap(({ id, facets, implications }) => {
    const fresh = [...facets, ...implications].find((each) => isSaid(view, each.id) && !view.buyer.summarised.includes(each.id));
    return fresh ? [{ kind: 'summary', id, to: null } as const] : [];
  });
}

/** Once somebody wants something: whatever is held back; with all that is needed in hand, once is enough. */
function concernCheck(view: View, done: boolean): readonly Aim[] {
  if (done && Object.values(view.buyer.concerns).some(({ state }) => state === 'answered')) return [];
  const wants = problemsOf(view).some((problem) => isMet(view, problem) && standingOf(view, problem) === 'wanted');
  const held = view.prepared.scenario.account.concerns.some(
    ({ id, cause, person }) => cause === 'held' && view.buyer.concerns[id] === undefined && present(view).includes(person),
  );
  return wants && held ? [{ kind: 'concern_check', id: '', to: null }] : [];
}

/** Hidden problems that somebody trusts us enough to admit; without `ready` all of them. */
export const hiddenOnes = (view: View, ready = true): readonly Aim[] =>
  within(view)
    .filter((problem) => standingOf(view, problem) === 'hidden')
    .flatMap((problem) => {
      const owner = bestOwner(view, problem);
      return owner && (!ready || owner.short === 0) ? asking(problem.id, owner.person) : [];
    });

/** Trust that a hidden problem or the highest rung still needs. */
function isTrustShort(view: View): boolean {
  const { trust, numbers } = view.buyer;
  return (
    trust < numbers.trustRung3 || problemsOf(view).some((p) => standingOf(view, p) === 'hidden' && (bestOwner(view, p)?.short ?? 0) > 0)
  );
}

/** Items off the way that no call has brought out yet, as far as they may be asked for now. */
export function curiosities(view: View, plan: Plan): readonly Aim[] {
  const aims = tellable(view)
    .filter(({ id }) => plan.unreached.includes(id) && !isSaid(view, id))
    .flatMap(({ id, person, problem }) => {
      if (!problem) return isFree(view, id) ? asking(id, person) : [];
      const standing = standingOf(view, problem);
      const owner = standing === 'hidden' ? bestOwner(view, problem) : undefined;
      if (standing === 'hidden') return owner?.short === 0 ? asking(problem.id, owner.person) : [];
      return !problem.payoffs.some((each) => each.id === id) || atLeast(standing, 'weighed') ? asking(id, person) : [];
    });
  return aims.map((aim) => ({ ...aim, aside: true }));
}

/** A fact that costs nothing to ask for, or that patience can pay for without a cue. */
function isFree({ prepared, buyer }: View, id: string): boolean {
  const fact = prepared.scenario.account.facts.find((each) => each.id === id);
  const { freeDecision, freeSituation, cueWatch } = buyer.numbers;
  const left = fact?.decision ? buyer.decisionAsked < freeDecision : buyer.situationAsked < freeSituation;
  return fact?.common === true || (left && !fact?.inBrief) || buyer.patience > cueWatch + 1;
}

/** Rungs that are earned and lie above what was agreed, the highest first; of one step, each run begins with another. What a condition forbids is left alone. */
function proposals(view: View, { seed }: Plan): readonly Aim[] {
  const { scenario } = view.prepared;
  const { account } = scenario;
  const { concerns, agreed } = view.buyer;
  const forbidden = account.concerns
    .filter(({ id }) => concerns[id] && concerns[id].state !== 'answered')
    .flatMap(({ forbids }) => forbids);
  const open = account.rungs.filter(
    ({ step, tags }) => step > (agreed?.step ?? 0) && earned(scenario, view.buyer, step) && !tags.some((tag) => forbidden.includes(tag)),
  );
  return [3, 2, 1].flatMap((step) => {
    const here = open.filter((rung) => rung.step === step);
    const start = here.length === 0 ? 0 : seed % here.length;
    return [...here.slice(start), ...here.slice(0, start)].map(({ id }) => ({ kind: 'propose', id, to: null }) as const);
  });
}
