/** The gates of every disclosure, read a second time from DESIGN (*How the buyer decides*): what the log must show for an event to be allowed. */
import { isSpin } from '../../../dialogue/words/act.ts';
import type { BuyerEvent } from '../../../dialogue/words/event.ts';
import { atLeast, type Standing } from '../../../dialogue/words/ledger.ts';
import type { Person, Problem } from '../../../dialogue/words/scenario.ts';
import { isEarned, isSmall, offerMeets } from './commitment.ts';
import type { Reading } from './reading.ts';

/** What is wrong with an event: the name of the gate that the log does not show. */
export type Gate =
  | 'away'
  | 'not_asked'
  | 'does_not_know'
  | 'guard'
  | 'not_hidden'
  | 'not_admitted'
  | 'not_weighed'
  | 'not_wanted'
  | 'too_heavy'
  | 'not_met_by_the_offer'
  | 'never_said'
  | 'not_caused'
  | 'not_earned'
  | 'against_a_condition'
  | 'unknown';

type Of<Type extends BuyerEvent['type']> = Extract<BuyerEvent, { type: Type }>;

/** Gates that this event breaks; none where it is no disclosure. */
export function gatesBroken(reading: Reading, event: BuyerEvent): readonly Gate[] {
  switch (event.type) {
    case 'told':
      return [...asked(reading, event), ...told(reading, event)];
    case 'admitted':
      return [...asked(reading, event), ...admitted(reading, event)];
    case 'detailed':
      return [...asked(reading, event), ...onTheTable(reading, event.problem, 'admitted'), ...knows(event.person, facetOf(reading, event))];
    case 'felt':
      return [
        ...(isOwnedUp(reading, event) ? present(reading, event.person) : asked(reading, event)),
        ...onTheTable(reading, event.problem, 'admitted'),
        ...felt(reading, event),
      ];
    case 'deepened':
      return [...onTheTable(reading, event.problem, 'admitted'), ...heavy(reading, event.problem, event.item, event.halves, true)];
    case 'weighed':
      return weighed(reading, event);
    case 'wanted':
      return [...asked(reading, event), ...exactly(reading, event.problem, 'weighed', 'not_weighed'), ...payoff(reading, event)];
    case 'valued':
      return [...asked(reading, event), ...exactly(reading, event.problem, 'wanted', 'not_wanted'), ...payoff(reading, event)];
    case 'repeated':
      return [...present(reading, event.person), ...(wasSaid(reading, event.item) ? [] : ['never_said' as const])];
    case 'concern_raised':
      return [...present(reading, event.person), ...caused(reading, event)];
    case 'agreed':
      return [...present(reading, event.person), ...agreed(reading, event)];
    case 'criterion_stated':
    case 'criterion_ranked':
    case 'criterion_reshaped':
      return [...present(reading, event.person), ...judged(reading, event)];
    case 'objected':
      return [...present(reading, event.person), ...objected(reading, event)];
    default:
      return 'person' in event ? present(reading, event.person) : [];
  }
}

const personOf = ({ scenario }: Reading, id: string): Person | undefined => scenario.account.people.find((person) => person.id === id);
const problemOf = ({ scenario }: Reading, id: string): Problem | undefined =>
  scenario.account.problems.find((problem) => problem.id === id);
const present = (reading: Reading, person: string): readonly Gate[] => (personOf(reading, person)?.present ? [] : ['away']);

/** Whoever tells something sits at the table, and some question was put in this turn. */
function asked(reading: Reading, { person }: Readonly<{ person: string }>): readonly Gate[] {
  const { grounded, labels } = reading.turn;
  const question = grounded !== null && grounded.segment !== null && labels.some(({ act }) => isSpin(act) || act === 'closing');
  return [...present(reading, person), ...(question ? [] : ['not_asked' as const])];
}

/** Somebody of these knows it; an item that the account does not have is known by nobody. */
const knows = (person: string, item: Readonly<{ knows: readonly string[] }> | undefined): readonly Gate[] =>
  item === undefined ? ['unknown'] : item.knows.includes(person) ? [] : ['does_not_know'];

const told = ({ scenario }: Reading, { item, person }: Of<'told'>): readonly Gate[] =>
  knows(
    person,
    scenario.account.facts.find(({ id }) => id === item),
  );

const facetOf = (reading: Reading, { problem, item }: Of<'detailed'>) => problemOf(reading, problem)?.facets.find(({ id }) => id === item);

const onTheTable = (reading: Reading, problem: string, least: Standing): readonly Gate[] =>
  atLeast(reading.standing.get(problem) ?? 'hidden', least) ? [] : ['not_admitted'];

const exactly = (reading: Reading, problem: string, standing: Standing, gate: Gate): readonly Gate[] =>
  reading.standing.get(problem) === standing ? [] : [gate];

/** Guards on trust: top problem, second, sensitive; a subordinate's is higher until the senior has spoken. What the brief names is no news. */
function admitted(reading: Reading, { problem: id, person }: Of<'admitted'>): readonly Gate[] {
  const problem = problemOf(reading, id);
  if (!problem) return ['unknown'];
  const facet = problem.facets.some((each) => each.knows.includes(person));
  return [
    ...(reading.standing.get(id) === 'hidden' ? [] : ['not_hidden' as const]),
    ...(problem.knows.includes(person) || facet ? [] : ['does_not_know' as const]),
    ...(reading.trust >= trustFor(reading, problem, person) ? [] : ['guard' as const]),
  ];
}

function trustFor(reading: Reading, problem: Problem, id: string): number {
  const { numbers, scenario, spoke } = reading;
  if (problem.inBrief) return problem.sensitive ? numbers.guardSensitive : 0;
  const person = personOf(reading, id);
  const seniors = scenario.account.people.filter(({ present: here, rank }) => here && rank > (person?.rank ?? 0));
  const waits = scenario.account.custom !== 'eu_mittelstand' && seniors.length > 0 && !seniors.some((senior) => spoke.has(senior.id));
  const more = waits ? numbers.guardBeforeSenior : 0;
  if (problem.sensitive) return numbers.guardSensitive + more;
  const mine = (person?.order ?? []).filter((each) => reading.starts.get(each) === 'hidden');
  return (mine[0] === problem.id ? numbers.guardTop : numbers.guardSecond) + more;
}

/** Weighs 1 with a bearer, 2 with its figure or where it reaches the decider, half with somebody who only knows it; nothing where the offer is no help; at most 4 per problem. */
function felt(reading: Reading, { problem, item, person, halves }: Of<'felt'>): readonly Gate[] {
  const implication = problemOf(reading, problem)?.implications.find(({ id }) => id === item);
  if (!implication) return ['unknown'];
  const bears = implication.bears.includes(person);
  const aware = bears || implication.knows.includes(person) ? [] : (['does_not_know'] as const);
  return [...aware, ...heavy(reading, problem, item, halves, bears)];
}

function heavy(reading: Reading, id: string, item: string, halves: number, bears: boolean): readonly Gate[] {
  const { numbers } = reading;
  const problem = problemOf(reading, id);
  const implication = problem?.implications.find((each) => each.id === item);
  if (!problem || !implication) return ['unknown'];
  const figure = problem.facets.some(({ kind, id: facet }) => kind === 'how_much' && reading.said.has(facet));
  const most = figure || implication.reachesDecider ? numbers.halvesQuantified : numbers.halvesPerImplication;
  const all = (reading.felt.get(item) ?? 0) + halves;
  const tooMuch = all > (bears ? most : Math.floor(most / 2)) || (reading.halves.get(id) ?? 0) + halves > numbers.halvesCap;
  return [
    ...(tooMuch && halves > 0 ? ['too_heavy' as const] : []),
    ...(halves > 0 && !offerMeets(reading, id) ? ['not_met_by_the_offer' as const] : []),
  ];
}

const weighed = (reading: Reading, { problem }: Of<'weighed'>): readonly Gate[] => [
  ...exactly(reading, problem, 'admitted', 'not_admitted'),
  ...((reading.halves.get(problem) ?? 0) >= reading.numbers.halvesWeighed ? [] : ['not_weighed' as const]),
];

const payoff = (reading: Reading, { problem, item, person }: Of<'wanted' | 'valued'>): readonly Gate[] => [
  ...knows(
    person,
    problemOf(reading, problem)?.payoffs.find(({ id }) => id === item),
  ),
  ...(offerMeets(reading, problem) ? [] : ['not_met_by_the_offer' as const]),
];

/** Said before, agreed before, or on the table before the call began. */
const wasSaid = (reading: Reading, item: string): boolean =>
  [reading.said, reading.rungs, reading.criteria, reading.promises].some((known) => known.has(item)) ||
  (reading.starts.get(item) ?? 'hidden') !== 'hidden';

/** A feature or an advantage invites a concern, asking for one brings out one that was held back, and a pitch that touches it does; what an earlier call left open is said again. */
function caused(reading: Reading, { concern: id, cause, person }: Of<'concern_raised'>): readonly Gate[] {
  const concern = reading.scenario.account.concerns.find((each) => each.id === id);
  if (!concern) return ['unknown'];
  if (cause === 'carried') return reading.waiting.has(id) && concern.person === person ? [] : ['not_caused'];
  const checked = reading.turn.labels.some(({ flags }) => flags.includes('concern_check'));
  const caused = cause === 'asked' ? checked : reading.turn.pitched;
  const fits = caused && concern.cause === (cause === 'asked' || cause === 'touched' ? 'held' : cause);
  return fits && concern.person === person && !reading.concerns.has(id) ? [] : ['not_caused'];
}

/** What somebody who objected owns up to when they are asked how they see it, in whatever words. */
const isOwnedUp = ({ scenario, disputes }: Reading, { item, person }: Of<'felt'>): boolean =>
  scenario.account.disputes.some(({ id, by, brings }) => brings === item && by === person && disputes.has(id));

/** A criterion is said by whoever holds it, ranked once it was said, reshaped by a need that they want. */
function judged(reading: Reading, event: Of<'criterion_stated' | 'criterion_ranked' | 'criterion_reshaped'>): readonly Gate[] {
  const criterion = reading.scenario.account.criteria.find(({ id }) => id === event.criterion);
  if (!criterion) return ['unknown'];
  const { person, problems } = criterion;
  const inOrder = event.type === 'criterion_stated' ? !reading.criteria.has(event.criterion) : reading.criteria.has(event.criterion);
  return [
    ...(person === event.person ? [] : ['does_not_know' as const]),
    ...(inOrder ? [] : ['never_said' as const]),
    ...(event.type !== 'criterion_reshaped'
      ? []
      : problems.includes(event.problem)
        ? onTheTable(reading, event.problem, isSmall(reading) ? 'admitted' : 'wanted')
        : ['not_wanted' as const]),
  ];
}

/** Who objects, does so to what somebody else has said, and once. */
function objected(reading: Reading, { dispute: id, person }: Of<'objected'>): readonly Gate[] {
  const dispute = reading.scenario.account.disputes.find((each) => each.id === id);
  if (!dispute) return ['unknown'];
  const fits = dispute.by === person && !reading.disputes.has(id) && wasSaid(reading, dispute.about);
  return fits ? [] : ['not_caused'];
}

function agreed(reading: Reading, { rung: id, step }: Of<'agreed'>): readonly Gate[] {
  const rung = reading.scenario.account.rungs.find((each) => each.id === id);
  if (!rung || rung.step !== step) return ['unknown'];
  const forbidden = reading.scenario.account.concerns.some(
    ({ id: concern, forbids }) =>
      forbids.some((tag) => rung.tags.includes(tag)) && ['raised', 'ignored'].includes(reading.concerns.get(concern) ?? ''),
  );
  return [
    // A question that is hardly one may be heard as the proposal that its words are; a surer one may not.
    ...(reading.turn.labels.some(({ act, confidence }) => act === 'closing' || (isSpin(act) && confidence < 6_000))
      ? []
      : ['not_asked' as const]),
    ...(isEarned(reading, step) ? [] : ['not_earned' as const]),
    ...(forbidden ? ['against_a_condition' as const] : []),
  ];
}
