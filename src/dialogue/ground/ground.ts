import { onlySetsAside } from '../split/as-meant.ts';
import { type Act, isSpin, type Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Candidate, CandidateKind, Candidates } from '../words/candidate.ts';
import type { Grounded } from '../words/event.ts';
import { atLeast } from '../words/ledger.ts';
import { nearness } from '../words/nearness.ts';
import type { Account, PersonId } from '../words/scenario.ts';
import { named } from './addressed.ts';
import { asksOnCriterion, asksToChoose } from './choosing.ts';
import { followsUp, isBare, leaning, pointsBack, setAside, theirs } from './context.ts';
import { family, knowers } from './kin.ts';
import type { Prepared } from './prepare.ts';
import { retrieve } from './retrieve.ts';

/**
 * Which segment the buyer answers and what it is about, gated by its act: situation questions look up facts, problem questions problems and
 * facets, and so on; rapport, pitch, closing and other look up nothing in the buyer (a closing looks up the actions the buyer could agree to). `told`: the segment of
 * which somebody else has said what it is about; its candidates hold that, and no words are weighed here.
 */
export function ground(
  prepared: Prepared,
  buyer: Buyer,
  labels: readonly Label[],
  candidates: readonly Candidates[],
  to: PersonId | null,
  plain: string,
  plains: readonly string[] = labels.map((label) => label.text),
  told: number | null = null,
): Grounded {
  const turn = buyer.turn + 1;
  // Calling somebody by name says more than the choice that the page made beforehand. It goes on with whoever spoke last: that turns to nobody, and the fitting one answers.
  const addressed = named(prepared, plain) ?? (to === buyer.lastSpeaker ? null : to);
  const segment = told ?? answered(prepared, buyer, labels, candidates, addressed, plains);
  if (segment === null)
    return {
      type: 'grounded',
      v: 1,
      turn,
      person: addressed ?? buyer.committee.floor ?? buyer.lastSpeaker ?? prepared.scenario.account.opens,
      segment: null,
      about: [],
      how: 'nothing',
    };
  const label = labels[segment] as Label;
  const text = plains[segment] ?? label.text;
  const { account } = prepared.scenario;
  const aside = told === null && setAside.test(text);
  const found = aside ? retrieve(prepared.index, text.replace(setAside, '')).asked : (candidates[segment]?.asked ?? []);
  const choosing = asksToChoose(text) || label.flags.includes('decision_process');
  const own = leaning(account, buyer, label, gate(account, buyer, label.act, found, choosing), text);
  // A clause without a topic of its own ("… and how long does that take?") takes it from the clauses around it.
  const lost = !aside && told === null && labels.length > 1 && label.act !== 'closing' && certainty(prepared, own, label.act) === 'nothing';
  const ranked = lost ? leaning(account, buyer, label, gate(account, buyer, label.act, retrieve(prepared.index, plain).asked), text) : own;
  const person = addressed ?? asksOnCriterion(account, buyer, text) ?? fitting(account, buyer, ranked);
  const near = theirs(account, buyer, ranked, person);
  const followUp = told === null && followsUp(account, buyer, label, near, text);
  const how = followUp ? 'follow_up' : certainty(prepared, near, label.act);
  return { type: 'grounded', v: 1, turn, person, segment, about: near.slice(0, 3).map(({ id, score }) => ({ id, score })), how };
}

/** Kinds that an act may look up. */
export const gates: Readonly<Record<Act, readonly CandidateKind[]>> = {
  situation: ['fact', 'facet', 'criterion'],
  problem: ['problem', 'facet', 'criterion'],
  implication: ['implication', 'facet', 'criterion'],
  need_payoff: ['payoff', 'criterion'],
  closing: ['rung'],
  pitch: [],
  benefit: [],
  rapport: [],
  listening: [],
  other: [],
};

/**
 * Candidates that an act may look up. A neutral question, or one for consequences, may bring a detail of a problem that is already on the table; a criterion only one that speaks of
 * choosing (`choosing`), whatever the question's act: how they buy is a fact about the account (coding manual, rule 9), why it matters to them borders on its worth (rule 5).
 */
export function gate(
  account: Account,
  buyer: Pick<Buyer, 'standing'>,
  act: Act,
  asked: readonly Candidate[],
  choosing = false,
): readonly Candidate[] {
  const may = ({ id, kind }: Candidate): boolean => {
    if (kind === 'criterion') return choosing;
    return kind !== 'facet' || act === 'problem' || onTheTable(account, buyer, id);
  };
  const open = asked.filter((c) => gates[act].includes(c.kind) && may(c));
  return act === 'implication' ? consequencesFirst(open) : open;
}

/** Whoever asks for consequences is told a detail only where it is far nearer than any of them. */
const consequencesFirst = (near: readonly Candidate[]): readonly Candidate[] =>
  near
    .map((c) => (c.kind === 'facet' ? { ...c, score: Math.floor(c.score * detailInstead) } : c))
    .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));

/** What the likeness to a detail counts where consequences are asked for. */
const detailInstead = 0.4;

function onTheTable(account: Account, buyer: Pick<Buyer, 'standing'>, facet: string): boolean {
  const problem = account.problems.find((p) => p.facets.some((f) => f.id === facet));
  return problem !== undefined && atLeast(buyer.standing[problem.id] ?? 'hidden', 'admitted');
}

function certainty({ scenario: { account }, lang }: Prepared, near: readonly Candidate[], act: Act): Grounded['how'] {
  const thresholds = nearness[lang];
  const first = near[0];
  const least = act === 'closing' ? thresholds.proposal : thresholds.near;
  if (!first || first.score < least) return 'nothing';
  const second = near.find((c) => family(account, c.id) !== family(account, first.id));
  const close = second !== undefined && first.score - second.score < thresholds.margin && first.score < thresholds.surely;
  return close && act !== 'closing' ? 'unsure' : 'sure';
}

/** The last question is answered; a person who answers the easiest takes the one with the lowest guard, the later on a tie. */
function answered(
  prepared: Prepared,
  buyer: Buyer,
  labels: readonly Label[],
  candidates: readonly Candidates[],
  addressed: PersonId | null,
  plains: readonly string[],
): number | null {
  const agenda = labels.some((label) => label.flags.includes('agenda'));
  const asks = labels.flatMap((label, i) =>
    (isSpin(label.act) || label.act === 'closing') && !(agenda && label.confidence < doubtful) && !onlySetsAside(plains[i] ?? label.text)
      ? [i]
      : [],
  );
  // "How about four machines? You pick them.": what is hardly a question does not push aside one that surely is.
  const clear = asks.some((i) => (labels[i] as Label).confidence >= 8_000);
  const asking = clear ? asks.filter((i) => (labels[i] as Label).confidence >= 5_000) : asks;
  if (asking.length === 0) return null;
  const account = prepared.scenario.account;
  const last = answerable(prepared, buyer, labels, candidates, plains, asking);
  const who = addressed ?? fitting(account, buyer, gate(account, buyer, (labels[last] as Label).act, candidates[last]?.asked ?? []));
  // Nobody slips past a proposal by answering an easier question before it.
  if ((labels[last] as Label).act === 'closing' || account.people.find((p) => p.id === who)?.answers !== 'easiest') return last;
  const hardness: Partial<Record<Act, number>> = { situation: 0, need_payoff: 1, implication: 2, problem: 3, closing: 4 };
  const known = (i: number): boolean =>
    certainty(prepared, gate(account, buyer, (labels[i] as Label).act, candidates[i]?.asked ?? []), (labels[i] as Label).act) !== 'nothing';
  const asked = asking.filter((i) => i === last || (known(i) && !isBare(buyer, plains[i] ?? '')));
  return asked.reduce(
    (best, i) => ((hardness[(labels[i] as Label).act] ?? 0) <= (hardness[(labels[best] as Label).act] ?? 0) ? i : best),
    asked[0] as number,
  );
}

/** Below this a label beside an agenda is not taken for the question: who says how the talk should go is answered on that. Whole 1/10,000. */
const doubtful = 6_000;

/**
 * The last question; but a bare "in what way?" after a question of the same turn belongs to that one, and where the last finds nothing that the buyer
 * could tell, the latest that does is answered: nobody says "I don't know" to a string of questions of which they know some.
 */
function answerable(
  prepared: Prepared,
  buyer: Buyer,
  labels: readonly Label[],
  candidates: readonly Candidates[],
  plains: readonly string[],
  asking: readonly number[],
): number {
  const { account } = prepared.scenario;
  const last = asking[asking.length - 1] as number;
  const near = (i: number): readonly Candidate[] => gate(account, buyer, (labels[i] as Label).act, candidates[i]?.asked ?? []);
  const before = asking.filter((i) => i !== last && !isBare(buyer, plains[i] ?? ''));
  if (isBare(buyer, plains[last] ?? '')) return before[before.length - 1] ?? last;
  const label = labels[last] as Label;
  const lost =
    label.act !== 'closing' && certainty(prepared, near(last), label.act) === 'nothing' && !pointsBack(plains[last] ?? '', buyer);
  if (!lost) return last;
  return (
    before.findLast((i) => (labels[i] as Label).act !== 'closing' && certainty(prepared, near(i), (labels[i] as Label).act) === 'sure') ??
    last
  );
}

/** The score sheet is everybody's who judges by anything: who was just spoken to answers for themselves. */
const judgesBy = ({ facts, criteria }: Account, meant: string | null, person: PersonId): boolean =>
  facts.some(({ id, criteria: sheet }) => id === meant && sheet === true) && criteria.some((one) => one.person === person);

/** Where nobody is addressed anew, whoever spoke last answers if they know it, else the most junior one present who does. */
function fitting(account: Account, buyer: Buyer, near: readonly Candidate[]): PersonId {
  const stays = buyer.committee.floor ?? buyer.lastSpeaker ?? account.opens;
  const top = near[0];
  if (top?.kind === 'rung') {
    const who = account.rungs.find((r) => r.id === top.id)?.who;
    return top.score >= nearness[buyer.lang].proposal && account.people.some((p) => p.id === who && p.present) ? (who ?? stays) : stays;
  }
  // A question that names nothing goes to somebody who knows the matter just spoken of.
  const meant = top && top.score >= nearness[buyer.lang].near ? top.id : buyer.topic;
  const knows = meant === null ? [stays] : knowers(account, meant);
  if (knows.includes(stays) || judgesBy(account, meant, stays)) return stays;
  const present = account.people.filter((p) => p.present && knows.includes(p.id)).sort((a, b) => a.rank - b.rank);
  return present[0]?.id ?? stays;
}
