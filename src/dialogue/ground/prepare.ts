import type { CandidateKind } from '../words/candidate.ts';
import type { Account, OfferWords, Scenario, Words } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import { grams } from './grams.ts';

/** One authored wording in the index. */
type Entry = Readonly<{ id: string; kind: CandidateKind; told: boolean; norm: number }>;

/** Prepared once per scenario version and language: an inverted index over the authored questions and sentences. */
export type Index = Readonly<{
  lang: Lang;
  entries: readonly Entry[];
  /** gram → pairs of entry number and weight, flat. */
  postings: ReadonlyMap<string, Float32Array>;
  rarity: ReadonlyMap<string, number>;
}>;

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

function index(lang: Lang, wordings: readonly Wording[]): Index {
  const bags = wordings.map((w) => grams(w.text, lang));
  const seen = new Map<string, number>();
  for (const bag of bags) for (const gram of bag.keys()) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const rarity = new Map<string, number>();
  for (const [gram, count] of seen) rarity.set(gram, Math.log(1 + wordings.length / count));
  const lists = new Map<string, number[]>();
  const entries: Entry[] = [];
  bags.forEach((bag, i) => {
    let norm = 0;
    for (const [gram, count] of bag) {
      const weight = Math.sqrt(count) * (rarity.get(gram) ?? 0);
      norm += weight * weight;
      const list = lists.get(gram);
      if (list) list.push(i, weight);
      else lists.set(gram, [i, weight]);
    }
    const { id, kind, told } = wordings[i] as Wording;
    entries.push({ id, kind, told, norm: Math.sqrt(norm) || 1 });
  });
  return { lang, entries, rarity, postings: new Map([...lists].map(([gram, list]) => [gram, Float32Array.from(list)])) };
}
