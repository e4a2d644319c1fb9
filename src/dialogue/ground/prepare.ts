import type { CandidateKind } from '../words/candidate.ts';
import type { Account, OfferWords, Scenario, Words } from '../words/scenario.ts';
import type { Lang } from '../words/stage.ts';
import { gramIndex, type Index, type Wording } from './gram-index.ts';
import { family } from './kin.ts';

/** A scenario made ready for one language: what `hear` needs beside the log. */
export type Prepared = Readonly<{ scenario: Scenario; lang: Lang; words: Words; offer: OfferWords; index: Index }>;

/** Builds the index. `plain` normalises authored text as utterances are normalised. Throws where the scenario has no words in this language. */
export function prepare(scenario: Scenario, lang: Lang, plain: (text: string) => string): Prepared {
  const words = scenario.account.words[lang];
  const offer = scenario.offer.words[lang];
  if (!words || !offer) throw new RangeError(`scenario ${scenario.account.id} has no words in ${lang}`);
  const wordings = [...itemWordings(scenario.account, words), ...offerWordings(offer)].map((w) => ({ ...w, text: plain(w.text) }));
  return { scenario, lang, words, offer, index: gramIndex(lang, wordings) };
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

/** A wording whose family is not known yet, nor of what kind it is among details and payoffs. */
type Alone = Omit<Wording, 'family' | 'detail'>;

function itemWordings(account: Account, words: Words): readonly Wording[] {
  const all: Alone[] = [];
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
  for (const { id } of account.criteria) {
    const said = words.criteria[id];
    for (const text of said ? [...said.ask, said.topic] : []) all.push({ id, kind: 'criterion', told: false, text });
    for (const text of said ? [...said.stated, ...said.ranked, ...said.reshaped] : [])
      all.push({ id, kind: 'criterion', told: true, text });
  }
  for (const { id } of account.promises ?? []) {
    const said = words.promises?.[id];
    for (const text of said ? [...said.ask, said.topic] : []) all.push({ id, kind: 'promise', told: false, text });
  }
  for (const { id } of account.fears) {
    const said = words.fears[id];
    for (const text of said ? [...said.ask, said.topic] : []) all.push({ id, kind: 'fear', told: false, text: unnamed(text, words) });
  }
  const families = new Map(all.map(({ id }) => [id, family(account, id)]));
  const details = new Map(account.problems.flatMap(({ facets, payoffs }) => [...facets, ...payoffs]).map(({ id, kind }) => [id, kind]));
  return all.map((wording) => ({ ...wording, family: families.get(wording.id) ?? wording.id, detail: details.get(wording.id) ?? null }));
}

/** Without the names called in it: there are few fears, each of somebody else, and a name alone would bring one near to whatever is asked of that person. */
const unnamed = (text: string, { people }: Words): string =>
  Object.values(people).reduce((rest, { name, address }) => rest.replaceAll(name, '').replaceAll(address, ''), text);

function offerWordings(offer: OfferWords): readonly Wording[] {
  const all: Alone[] = [];
  for (const [id, capability] of Object.entries(offer.capabilities)) {
    for (const text of [...capability.say, capability.label, capability.proof]) all.push({ id, kind: 'capability', told: false, text });
  }
  for (const [id, limit] of Object.entries(offer.limits)) {
    for (const text of [...limit.say, limit.label]) all.push({ id, kind: 'limit', told: false, text });
  }
  return all.map((wording) => ({ ...wording, family: wording.id, detail: null }));
}
