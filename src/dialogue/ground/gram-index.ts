import type { FacetKind, PayoffKind } from '../words/act.ts';
import type { CandidateKind } from '../words/candidate.ts';
import type { Lang } from '../words/stage.ts';
import { columnOf, type Frames, frames, rowsOf } from './frames.ts';
import { grams } from './grams.ts';
import { type Names, namesOf } from './names.ts';

/** One authored wording: what asks for an item, or (`told`) what says it. A problem, its details, consequences and payoffs are one `family`; `detail` is of what kind a facet or a payoff is. */
export type Wording = Readonly<{
  id: string;
  family: string;
  kind: CandidateKind;
  detail: FacetKind | PayoffKind | null;
  told: boolean;
  text: string;
}>;

/**
 * An item with its entries in a list, and that of its family; a fact is a family of its own. Null where no families are looked up: what is told, actions, the offer.
 * `column`: how a question for it is put (`frames.ts`), null where that tells nothing.
 */
export type Item = Readonly<{ id: string; kind: CandidateKind; entries: readonly number[]; family: number | null; column: number | null }>;

/**
 * The lists lie flat, one after the other, so that a turn reads little memory: that of gram g begins at `from[g]`, each place an entry that holds the gram and what the gram
 * weighs in it, times its rarity in the entry's group. An entry is everything that asks for an item together, or one sentence that says it: its group's place in the list
 * below, and the length of its vector.
 */
export type Part = Readonly<{
  items: readonly Item[];
  groups: Uint8Array;
  norms: Float64Array;
  from: Int32Array;
  entry: Uint16Array;
  weight: Float32Array;
}>;

/** In which groups a gram is known: that of gram g begins at `from[g]`, each place a group and the square of the gram's rarity there. */
export type Known = Readonly<{ from: Int32Array; group: Int32Array; square: Float64Array }>;

/**
 * Kinds whose likenesses can be compared: a gram's rarity counts within its group only. All that a buyer knows is one group, since an act looks up several of its kinds at once.
 */
const groups: readonly (readonly CandidateKind[])[] = [
  ['fact', 'problem', 'facet', 'implication', 'payoff'],
  ['rung'],
  ['capability', 'limit'],
  ['concern'],
  ['criterion'],
  ['promise'],
  ['fear'],
];

/**
 * Prepared once per scenario version and language. An item's questions stand in it as one centroid (its questions, its topic, and what it says),
 * which a new wording is near to even where it is near to no single question; what it says stands sentence by sentence. A problem with all that belongs to it
 * stands in it as one centroid more: a consequence is asked for in the words of its problem as well. A gram is rare where few *items* of its group hold it: how
 * a question is put ("how often", "what effect") then weighs less than what it is about. What is asked and what is told are looked up apart: the second only
 * where statements are weighed.
 */
export type Index = Readonly<{
  lang: Lang;
  asked: Part;
  told: Part;
  /** Each gram's number. */
  grams: Names;
  known: Known;
  /** By group: the square of what a gram weighs that no item of it holds. */
  foreign: readonly number[];
  /** How questions of this language are put, and by gram where that stands. */
  frames: Frames;
  rows: Int16Array;
}>;

/** What a gram weighs that a group does not know, as a share of its rarest. */
const ofRarest = 0.3;

type Vector = ReadonlyMap<string, number>;
/** `whole`: a family's centroid, not an item's. */
type Drawn = Pick<Wording, 'id' | 'kind' | 'family' | 'detail' | 'told'> & Readonly<{ whole: boolean; vector: Vector }>;
type Group = Readonly<{ drawn: readonly Drawn[]; rarity: ReadonlyMap<string, number>; unseen: number }>;

/** Builds the index over normalised wordings. */
export function gramIndex(lang: Lang, wordings: readonly Wording[]): Index {
  const all = groups.map((kinds) =>
    group(
      lang,
      wordings.filter((w) => kinds.includes(w.kind)),
    ),
  );
  const numbers = new Map<string, number>();
  for (const { rarity } of all) for (const gram of rarity.keys()) if (!numbers.has(gram)) numbers.set(gram, numbers.size);
  const names = namesOf(numbers.keys());
  const part = (told: boolean): Part =>
    flat(
      all.map(({ drawn, rarity }) => ({ rarity, drawn: drawn.filter((one) => one.told === told) })),
      numbers,
    );
  const foreign = all.map(({ unseen }) => (unseen * ofRarest) ** 2);
  return {
    lang,
    asked: part(false),
    told: part(true),
    grams: names,
    known: knownIn(all, numbers),
    foreign,
    frames: frames[lang],
    rows: rowsOf(frames[lang], names),
  };
}

function knownIn(all: readonly Group[], names: ReadonlyMap<string, number>): Known {
  const from = new Int32Array(names.size + 1);
  const places: { group: number; square: number }[] = [];
  for (const [gram, at] of names) {
    all.forEach(({ rarity }, group) => {
      const rare = rarity.get(gram);
      if (rare !== undefined) places.push({ group, square: rare * rare });
    });
    from[at + 1] = places.length;
  }
  return { from, group: Int32Array.from(places, (one) => one.group), square: Float64Array.from(places, (one) => one.square) };
}

function itemsOf(drawn: readonly Drawn[]): readonly Item[] {
  const wholes = new Map(drawn.flatMap((one, i) => (one.whole ? [[one.family, i] as const] : [])));
  const items = new Map<string, { kind: CandidateKind; family: number | null; column: number | null; entries: number[] }>();
  drawn.forEach(({ id, kind, family, detail, told, whole }, i) => {
    if (whole) return;
    const alone = kind === 'fact' && !told ? i : null;
    const item = items.get(id) ?? { kind, family: wholes.get(family) ?? alone, column: told ? null : columnOf(kind, detail), entries: [] };
    item.entries.push(i);
    items.set(id, item);
  });
  return [...items].map(([id, item]) => ({ id, ...item }));
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
  const own = centroids(wordings, vectors);
  return { rarity, unseen: Math.log(1 + items), drawn: [...own, ...families(own), ...sentences(wordings, vectors)] };
}

/** What a sentence that says an item counts in its centroid, beside a question. */
const asSaid = 2;

/** One vector per item: its questions, topic and sentences. */
function centroids(wordings: readonly Wording[], vectors: readonly Vector[]): readonly Drawn[] {
  const asked = new Set(wordings.filter(({ told }) => !told).map(({ id }) => id));
  const drawn = new Map<string, Drawn & Readonly<{ vector: Map<string, number> }>>();
  wordings.forEach(({ id, kind, family, detail, told }, i) => {
    if (!asked.has(id)) return;
    const one = drawn.get(id) ?? { id, kind, family, detail, told: false, whole: false, vector: new Map<string, number>() };
    drawn.set(id, one);
    put(one.vector, vectors[i] ?? new Map(), told ? asSaid : 1);
  });
  return [...drawn.values()];
}

/** One vector per family of more than one item: those of its items together. */
function families(items: readonly Drawn[]): readonly Drawn[] {
  const drawn = new Map<string, { items: number; one: Drawn & Readonly<{ vector: Map<string, number> }> }>();
  for (const { kind, family, vector } of items) {
    const its = drawn.get(family) ?? {
      items: 0,
      one: { id: family, kind, family, detail: null, told: false, whole: true, vector: new Map<string, number>() },
    };
    its.items += 1;
    drawn.set(family, its);
    put(its.one.vector, vector, 1);
  }
  return [...drawn.values()].flatMap(({ items, one }) => (items > 1 ? [one] : []));
}

function put(sum: Map<string, number>, vector: Vector, times: number): void {
  for (const [gram, weight] of vector) sum.set(gram, (sum.get(gram) ?? 0) + weight * times);
}

const sentences = (wordings: readonly Wording[], vectors: readonly Vector[]): readonly Drawn[] =>
  wordings.flatMap(({ id, kind, family, detail, told }, i) =>
    told ? [{ id, kind, family, detail, told, whole: false, vector: vectors[i] ?? new Map() }] : [],
  );

/** Lays the lists of all grams one after the other: counted first, then filled in the order of the entries. */
function flat(groups: readonly Pick<Group, 'drawn' | 'rarity'>[], names: ReadonlyMap<string, number>): Part {
  const numberOf = (gram: string): number => names.get(gram) ?? 0;
  const from = new Int32Array(names.size + 1);
  for (const { drawn } of groups)
    for (const { vector } of drawn) for (const gram of vector.keys()) from[numberOf(gram) + 1] = (from[numberOf(gram) + 1] as number) + 1;
  for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number);
  const next = from.slice();
  const entry = new Uint16Array(from[from.length - 1] ?? 0);
  const weight = new Float32Array(entry.length);
  const places: number[] = [];
  const norms: number[] = [];
  groups.forEach(({ drawn, rarity }, k) => {
    for (const { vector } of drawn) {
      for (const [gram, share] of vector) {
        const at = next[numberOf(gram)] as number;
        next[numberOf(gram)] = at + 1;
        entry[at] = places.length;
        weight[at] = share * (rarity.get(gram) ?? 0);
      }
      places.push(k);
      norms.push(length(vector));
    }
  });
  return {
    items: itemsOf(groups.flatMap(({ drawn }) => drawn)),
    groups: Uint8Array.from(places),
    norms: Float64Array.from(norms),
    from,
    entry,
    weight,
  };
}

const length = (vector: Vector): number => Math.sqrt([...vector.values()].reduce((sum, w) => sum + w * w, 0)) || 1;
const unit = (vector: Vector): Vector => {
  const by = length(vector);
  return new Map([...vector].map(([gram, weight]) => [gram, weight / by]));
};
