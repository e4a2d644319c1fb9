import type { Act } from '../words/act.ts';
import type { Candidate, CandidateKind } from '../words/candidate.ts';
import type { Words } from '../words/scenario.ts';
import { gates } from './ground.ts';
import { itemKinds, type Prepared } from './prepare.ts';
import { retrieve, retrieveWithout } from './retrieve.ts';

/** One question that was looked up: whose it is (the `nth` of its list): the place its item took (0 is the first, null nowhere), how near that was, and what came first instead. */
export type LookedUp = Readonly<{ id: string; nth: number; text: string; place: number | null; score: number; taken: string | null }>;

/** How many questions were looked up, and how many of them found their item in the first place and among the first three. */
export type Shares = Readonly<{ asked: number; first: number; firstThree: number }>;

/** The act that asks for a kind of thing; undefined for what nobody asks for. */
const actFor: Readonly<Record<CandidateKind, Act | undefined>> = {
  fact: 'situation',
  problem: 'problem',
  facet: 'problem',
  implication: 'implication',
  payoff: 'need_payoff',
  rung: 'closing',
  capability: undefined,
  limit: undefined,
  concern: undefined,
  criterion: 'situation',
  promise: 'situation',
  fear: 'problem',
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

const asksOf = ({ items, rungs }: Words, id: string): readonly string[] => items[id]?.ask ?? rungs[id]?.ask ?? [];

function lookedUp(
  { scenario: { account } }: Prepared,
  asks: (id: string) => readonly string[],
  look: (text: string, id: string) => readonly Candidate[],
): readonly LookedUp[] {
  const kinds = [...itemKinds(account), ...account.rungs.map(({ id }) => [id, 'rung'] as const)];
  return kinds.flatMap(([id, kind]) => {
    const act = actFor[kind];
    return asks(id).map((text, nth) => {
      const found = act ? look(text, id).filter((each) => gates[act].includes(each.kind)) : [];
      const place = found.findIndex((each) => each.id === id);
      const [first] = found;
      const taken = first && first.id !== id ? first.id : null;
      return { id, nth, text, place: place < 0 ? null : place, score: found[place]?.score ?? 0, taken };
    });
  });
}

/** How many of these were found. */
export const sharesOf = (all: readonly LookedUp[]): Shares => ({
  asked: all.length,
  first: all.filter(({ place }) => place === 0).length,
  firstThree: all.filter(({ place }) => place !== null && place < 3).length,
});
