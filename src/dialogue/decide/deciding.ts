import type { Prepared } from '../ground/prepare.ts';
import type { Label } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Candidates } from '../words/candidate.ts';
import type { BuyerEvent, Grounded, MoodRule } from '../words/event.ts';
import type { Implication, PersonId, Problem } from '../words/scenario.ts';
import { evolve } from './evolve.ts';

/** All that one decision looks at. `before` is the buyer as the last turn left them. */
export type Asked = Readonly<{
  prepared: Prepared;
  before: Buyer;
  turn: number;
  labels: readonly Label[];
  candidates: readonly Candidates[];
  grounded: Grounded;
  /** The whole utterance, normalised. */
  plain: string;
}>;

/** A decision in the making: the events so far, and the buyer after them. */
export type Deciding = Readonly<{ buyer: Buyer; events: readonly BuyerEvent[] }>;

/** Adds events; the buyer moves with them. */
export function add(deciding: Deciding, ...events: readonly BuyerEvent[]): Deciding {
  return { buyer: events.reduce<Buyer>(evolve, deciding.buyer), events: [...deciding.events, ...events] };
}

/** Trust by a named rule; nothing where it is already at its bound. */
export function trust(deciding: Deciding, turn: number, rule: MoodRule, by: number): Deciding {
  return by === 0 ? deciding : add(deciding, { type: 'trust_moved', v: 1, turn, rule, by });
}

/** Patience by a named rule. It stops at 1 until two cues were given in earlier turns (DESIGN, *Endings*). */
export function patience(deciding: Deciding, turn: number, rule: MoodRule, by: number): Deciding {
  const warned = deciding.buyer.cues.filter((at) => at < turn).length >= 2;
  const left = deciding.buyer.patience + by;
  const held = !warned && left < 1 ? 1 - deciding.buyer.patience : by;
  return held === 0 ? deciding : add(deciding, { type: 'patience_moved', v: 1, turn, rule, by: held });
}

/** The problem that an item belongs to, or that the id itself names. */
export function problemOf(asked: Asked, id: string | undefined): Problem | undefined {
  if (id === undefined) return undefined;
  return asked.prepared.scenario.account.problems.find(
    (p) => p.id === id || [...p.facets, ...p.implications, ...p.payoffs].some((item) => item.id === id),
  );
}

/** Says again what was said; the talk is about its matter then. */
export function repeat(deciding: Deciding, asked: Asked, item: string): Deciding {
  const problem = problemOf(asked, item);
  const { person } = asked.grounded;
  return add(deciding, { type: 'repeated', v: 1, turn: asked.turn, person, item, ...(problem ? { problem: problem.id } : {}) });
}

/** What the worth of a consequence depends on beside the buyer: account and offer. */
type AtTable = Readonly<{ prepared: Pick<Prepared, 'scenario'> }>;

/** True where a capability of the offer meets the problem. */
export const offerMeets = (asked: AtTable, problem: string): boolean =>
  asked.prepared.scenario.offer.capabilities.some((c) => c.meets.includes(problem));

/** The person's top problem: the first not yet admitted in their authored order. */
export function topProblem(asked: Asked, buyer: Buyer, person: PersonId): Problem | undefined {
  const { people, problems } = asked.prepared.scenario.account;
  const order = people.find((p) => p.id === person)?.order ?? [];
  return order
    .map((id) => problems.find((p) => p.id === id))
    .find((p) => p?.knows.includes(person) === true && buyer.standing[p.id] === 'hidden');
}

/** True where the problem's figure (its `how_much`) has been learned. */
export const quantified = (buyer: Buyer, problem: Problem): boolean =>
  problem.facets.some((f) => f.kind === 'how_much' && buyer.said[f.id] !== undefined);

/** True where a person present may decide. */
export const isDecider = (asked: AtTable, person: PersonId): boolean =>
  asked.prepared.scenario.account.people.find((p) => p.id === person)?.roles.includes('decider') ?? false;

/** Half units that a consequence is worth in full, when this person is asked. */
export function worth(asked: AtTable, buyer: Buyer, problem: Problem, implication: Implication, person: PersonId): number {
  if (!offerMeets(asked, problem.id)) return 0;
  const { halvesPerImplication, halvesQuantified } = buyer.numbers;
  return quantified(buyer, problem) || (implication.reachesDecider && !isDecider(asked, person)) ? halvesQuantified : halvesPerImplication;
}

/** Someone else of those who bear or know an item, in that order, those present first; undefined where there is nobody. */
export function somebodyElse(asked: Asked, ids: readonly PersonId[], person: PersonId): PersonId | undefined {
  const { people } = asked.prepared.scenario.account;
  const others = ids.filter((id) => id !== person && people.some((p) => p.id === id));
  return others.find((id) => people.some((p) => p.id === id && p.present)) ?? others[0];
}
