import type { Candidate, CandidateKind } from '../words/candidate.ts';
import type { Account, Words } from '../words/scenario.ts';
import { asksToChoose } from './choosing.ts';
import { gates } from './ground.ts';
import { itemKinds, type Prepared } from './prepare.ts';
import { retrieve, retrieveWithout } from './retrieve.ts';

/** One question that was looked up: whose it is (the `nth` of its list): the place its item took (0 is the first, null nowhere), how near that was, and what came first instead. */
export type LookedUp = Readonly<{ id: string; nth: number; text: string; place: number | null; score: number; taken: string | null }>;

/** How many questions were looked up, and how many of them found their item in the first place and among the first three. */
export type Shares = Readonly<{ asked: number; first: number; firstThree: number }>;

/**
 * Among which kinds a question after one is looked up: those that its act may ask for, and for what an account asks beside them that kind itself. What is asked after a promise
 * competes with what one could ask the same way, and so does what is asked after a fear. Nothing for what nobody asks for.
 */
const among: Readonly<Record<CandidateKind, readonly CandidateKind[]>> = {
  fact: gates.situation,
  problem: gates.problem,
  facet: gates.problem,
  implication: gates.implication,
  payoff: gates.need_payoff,
  rung: gates.closing,
  criterion: gates.situation,
  promise: [...gates.situation, 'problem', 'promise'],
  fear: [...gates.problem, 'fear'],
  capability: [],
  limit: [],
  concern: [],
};

/**
 * Each authored question left out of the index in turn and looked up among all that its act may ask for in the scenario, as if every problem were on the table: what a new
 * wording of the same question would be taken for. Only its item's centroid and that of the family are without it; nothing is built anew.
 */
export const leftOut = (prepared: Prepared, plain: (text: string) => string): readonly LookedUp[] =>
  lookedUp(
    prepared,
    (id) => asksOf(prepared.words, id),
    (text, id) => retrieveWithout(prepared.index, plain(text), id),
  );

/** Questions that the index does not hold, by the id of what they ask for, looked up in the same way. */
export const keptOut = (
  prepared: Prepared,
  plain: (text: string) => string,
  asks: Readonly<Record<string, readonly string[]>>,
): readonly LookedUp[] =>
  lookedUp(
    prepared,
    (id) => asks[id] ?? [],
    (text) => retrieve(prepared.index, plain(text)).asked,
  );

/** A criterion is spoken of only where the words are about choosing, as in a call. */
const may = (kind: CandidateKind, other: CandidateKind, text: string): boolean =>
  among[kind].includes(other) && (other !== 'criterion' || kind === 'criterion' || asksToChoose(text));

/** The questions that an author wrote for an item, an action, a criterion, a fear or a promise. */
export const asksOf = ({ items, rungs, criteria, fears, promises = {} }: Words, id: string): readonly string[] =>
  (items[id] ?? rungs[id] ?? criteria[id] ?? fears[id] ?? promises[id])?.ask ?? [];

/** Whatever a seller asks for, by id and kind. */
function askedKinds(account: Account): ReadonlyMap<string, CandidateKind> {
  const kinds = new Map(itemKinds(account));
  for (const { id } of account.rungs) kinds.set(id, 'rung');
  for (const { id } of account.criteria) kinds.set(id, 'criterion');
  for (const { id } of account.fears) kinds.set(id, 'fear');
  for (const { id } of account.promises ?? []) kinds.set(id, 'promise');
  return kinds;
}

function lookedUp(
  { scenario: { account } }: Prepared,
  asks: (id: string) => readonly string[],
  look: (text: string, id: string) => readonly Candidate[],
): readonly LookedUp[] {
  return [...askedKinds(account)].flatMap(([id, kind]) =>
    asks(id).map((text, nth) => {
      const found = look(text, id).filter((each) => may(kind, each.kind, text));
      const place = found.findIndex((each) => each.id === id);
      const [first] = found;
      const taken = first && first.id !== id ? first.id : null;
      return { id, nth, text, place: place < 0 ? null : place, score: found[place]?.score ?? 0, taken };
    }),
  );
}

/** How many of these were found. */
export const sharesOf = (all: readonly LookedUp[]): Shares => ({
  asked: all.length,
  first: all.filter(({ place }) => place === 0).length,
  firstThree: all.filter(({ place }) => place !== null && place < 3).length,
});
