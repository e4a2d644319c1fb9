import type { CandidateKind } from '../words/candidate.ts';
import type { Account, OfferWords, Scenario, Words } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import { grams } from './grams.ts';

/** One entry of the index: everything that asks for an item together (`told` false), or one sentence that says it. */
type Entry = Readonly<{ id: string; kind: CandidateKind; told: boolean; norm: number }>;

/** Kinds that are looked up together; a gram's rarity counts within its group only. */
const groups: readonly (readonly CandidateKind[])[] = [
  ['fact'],
  ['problem', 'facet'],
  ['implication'],
  ['payoff'],
  ['rung'],
  ['capability', 'limit'],
  ['concern'],
];

/** One group's inverted index. `postings`: gram → pairs of entry number and weight, flat. */
export type Group = Readonly<{
  entries: readonly Entry[];
  postings: ReadonlyMap<string, Float32Array>;
  rarity: ReadonlyMap<string, number>;
  /** Rarity of a gram that no item of the group holds. */
  unseen: number;
}>;

/**
 * Prepared once per scenario version and language. An item's questions stand in it as one centroid (its questions and topic, and half of what it says),
 * which a new wording is near to even where it is near to no single question; what it says stands sentence by sentence. A gram is rare where few
 * *items* of its group hold it: how a question is put ("how often", "what effect") then weighs less than what it is about.
 */
export type Index = Readonly<{ lang: Lang; groups: readonly Group[] }>;

/** A scenario made ready for one language: what `hear` needs beside the log. */
export type Prepared = Readonly<{ scenario: Scenario; lang: Lang; words: Words; offer: OfferWords; index: Index }>;

type Wording = Readonly<{ id: string; kind: CandidateKind; told: boolean; text: string }>;

/** Builds the index. `plain` normalises authored text as utterances are normalised. Throws where the scenario has no words in this language. */
export function prepare(scenario: Scenario, lang: Lang, plain: (text: string) => string): Prepared {
  const words = scenario.account.words[lang];
  const offer = scenario.offer.words[lang];
  if (!words || !offer) throw new RangeError(`scenario ${scenario.account.id} has no words in ${lang}`);
  const wordings = [...itemWordings(scenario.account, words), ...offerWordings(offer)].map((w) => ({ ...w, text: plain(w.text) }));
  return { scenario, lang, words, offer, index: index(lang, wordings) };
}

/** Kind of every item of an account, by id. */
export function itemKinds(account: Account): ReadonlyMap<string, CandidateKind> {
  const kinds = new Map<string, CandidateKind>();
  for (const fact of account.facts) kinds.set(fact.id, 'fact');
  for (const problem of account.problems) {
    kinds.set(problem.id, 'problem');
    for (const facet of problem.facets) kinds.set(facet.id, 'facet');
    for (const implication of problem.implications) kinds.set(implication.id, 'implication');
    for (const payoff of problem.payoffs) kinds.set(payoff.id, 'payoff');
  }
  return kinds;
}

function itemWordings(account: Account, words: Words): readonly Wording[] {
  const all: Wording[] = [];
  for (const [id, kind] of itemKinds(account)) {
    const item = words.items[id];
    if (!item) continue;
    for (const text of [...item.ask, item.topic]) all.push({ id, kind, told: false, text });
    for (const text of item.say) all.push({ id, kind, told: true, text });
  }
  for (const rung of account.rungs) {
    const said = words.rungs[rung.id];
    for (const text of said ? [...said.ask, said.label] : []) all.push({ id: rung.id, kind: 'rung', told: false, text });
  }
  for (const concern of account.concerns) {
    const said = words.concerns[concern.id];
    for (const text of said ? [said.topic, ...said.answer] : []) all.push({ id: concern.id, kind: 'concern', told: false, text });
    for (const text of said ? said.say : []) all.push({ id: concern.id, kind: 'concern', told: true, text });
  }
  return all;
}

function offerWordings(offer: OfferWords): readonly Wording[] {
  const all: Wording[] = [];
  for (const [id, capability] of Object.entries(offer.capabilities)) {
    for (const text of [...capability.say, capability.label, capability.proof]) all.push({ id, kind: 'capability', told: false, text });
  }
  for (const [id, limit] of Object.entries(offer.limits)) {
    for (const text of [...limit.say, limit.label]) all.push({ id, kind: 'limit', told: false, text });
  }
  return all;
}

type Vector = ReadonlyMap<string, number>;

function index(lang: Lang, wordings: readonly Wording[]): Index {
  return {
    lang,
    groups: groups.map((kinds) =>
      group(
        lang,
        wordings.filter((w) => kinds.includes(w.kind)),
      ),
    ),
  };
}

function group(lang: Lang, wordings: readonly Wording[]): Group {
  const bags = wordings.map((w) => grams(w.text, lang));
  const holders = new Map<string, Set<string>>();
  bags.forEach((bag, i) => {
    for (const gram of bag.keys()) holders.set(gram, (holders.get(gram) ?? new Set()).add(wordings[i]?.id ?? ''));
  });
  const items = new Set(wordings.map((w) => w.id)).size;
  const rarity = new Map([...holders].map(([gram, set]) => [gram, Math.log(1 + items / set.size)]));
  const vectors = bags.map((bag) => unit(new Map([...bag].map(([gram, count]) => [gram, Math.sqrt(count) * (rarity.get(gram) ?? 0)]))));
  return { rarity, unseen: Math.log(1 + items), ...posted([...centroids(wordings, vectors), ...sentences(wordings, vectors)]) };
}

type Drawn = Readonly<{ id: string; kind: CandidateKind; told: boolean; vector: Vector }>;

/** One vector per item: its questions and topic in full, its sentences by half. */
function centroids(wordings: readonly Wording[], vectors: readonly Vector[]): readonly Drawn[] {
  const sums = new Map<string, { kind: CandidateKind; sum: Map<string, number>; asked: boolean }>();
  wordings.forEach(({ id, kind, told }, i) => {
    const one = sums.get(id) ?? { kind, sum: new Map<string, number>(), asked: false };
    sums.set(id, { ...one, asked: one.asked || !told });
    for (const [gram, weight] of vectors[i] ?? []) one.sum.set(gram, (one.sum.get(gram) ?? 0) + weight * (told ? 0.5 : 1));
  });
  return [...sums].filter(([, one]) => one.asked).map(([id, { kind, sum }]) => ({ id, kind, told: false, vector: sum }));
}

const sentences = (wordings: readonly Wording[], vectors: readonly Vector[]): readonly Drawn[] =>
  wordings.flatMap(({ id, kind, told }, i) => (told ? [{ id, kind, told, vector: vectors[i] ?? new Map() }] : []));

function posted(drawn: readonly Drawn[]): Pick<Group, 'entries' | 'postings'> {
  const lists = new Map<string, number[]>();
  const entries = drawn.map(({ id, kind, told, vector }, i): Entry => {
    for (const [gram, weight] of vector) {
      const list = lists.get(gram);
      if (list) list.push(i, weight);
      else lists.set(gram, [i, weight]);
    }
    return { id, kind, told, norm: length(vector) };
  });
  return { entries, postings: new Map([...lists].map(([gram, list]) => [gram, Float32Array.from(list)])) };
}

const length = (vector: Vector): number => Math.sqrt([...vector.values()].reduce((sum, w) => sum + w * w, 0)) || 1;
const unit = (vector: Vector): Vector => {
  const by = length(vector);
  return new Map([...vector].map(([gram, weight]) => [gram, weight / by]));
};
