import type { Act } from '../words/act.ts';
import type { Buyer } from '../words/buyer.ts';
import type { Candidate, CandidateKind } from '../words/candidate.ts';
import type { Account, Words } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import { asksToChoose } from './choosing.ts';
import { leaning } from './context.ts';
import { gate, gates } from './ground.ts';
import { family } from './kin.ts';
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

/** What an account asks for beside the items: it competes with what one could ask the same way. */
const beside: Readonly<Partial<Record<CandidateKind, readonly CandidateKind[]>>> = {
  promise: [...gates.situation, 'problem', 'promise'],
  fear: [...gates.problem, 'fear'],
};

/**
 * Each authored question left out of the index in turn and looked up as it would be in a call: what a new wording of the same question would be taken for. Only its item's
 * centroid and that of the family are without it; nothing is built anew.
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
  { scenario: { account }, lang }: Prepared,
  asks: (id: string) => readonly string[],
  look: (text: string, id: string) => readonly Candidate[],
): readonly LookedUp[] {
  return [...askedKinds(account)].flatMap(([id, kind]) => {
    const call = askedIn(account, lang, id, kind);
    return asks(id).map((text, nth) => {
      const found = leaning(account, call, { flags: [] }, among(account, call, kind, look(text, id), text), text);
      const place = found.findIndex((each) => each.id === id);
      const [first] = found;
      const taken = first && first.id !== id ? first.id : null;
      return { id, nth, text, place: place < 0 ? null : place, score: found[place]?.score ?? 0, taken };
    });
  });
}

/** Among what a question after something of this kind is looked up. A criterion is spoken of only where the words are about choosing, as in a call. */
function among(account: Account, call: Asked, kind: CandidateKind, found: readonly Candidate[], text: string): readonly Candidate[] {
  const choosing = kind === 'criterion' || asksToChoose(text);
  const its = beside[kind];
  if (its) return found.filter((one) => its.includes(one.kind) && (one.kind !== 'criterion' || choosing));
  const act = actFor[kind];
  return act ? gate(account, call, act, found, choosing) : [];
}

/** The state of a call that a question is looked up in: see `leftOut`. */
type Asked = Pick<Buyer, 'lang' | 'topic' | 'said' | 'standing'>;

/**
 * A fact or a problem is asked for before any problem is on the table; a detail, a consequence and a payoff where their problem is what is being talked about (DESIGN, *How the
 * buyer decides*): nobody asks after what was not admitted, and people stay with the matter just spoken of.
 */
function askedIn(account: Account, lang: Lang, id: string, kind: CandidateKind): Asked {
  const within = kind === 'facet' || kind === 'implication' || kind === 'payoff';
  const topic = within ? family(account, id) : null;
  return { lang, topic, said: {}, standing: topic === null ? {} : { [topic]: 'admitted' } };
}

/** How many of these were found. */
export const sharesOf = (all: readonly LookedUp[]): Shares => ({
  asked: all.length,
  first: all.filter(({ place }) => place === 0).length,
  firstThree: all.filter(({ place }) => place !== null && place < 3).length,
});
