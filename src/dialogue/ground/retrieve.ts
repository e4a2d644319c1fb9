import type { Candidate, Candidates } from '../words/candidate.ts';
import type { Index, Item, Part } from './gram-index.ts';
import { grams } from './grams.ts';

/** Candidates kept per list. */
const kept = 24;

/**
 * What a normalised segment may be about: cosine of its weighted n-grams with each item's questions together, and with each sentence that says an
 * item (the best one counts). Scores are whole 1/10,000. Pure over the prepared index.
 */
export function retrieve(index: Index, text: string): Candidates {
  const bag = grams(text, index.lang);
  const look = (part: Part): readonly Candidate[] => best(part.items, similarities(index, part, bag));
  let told: readonly Candidate[] | undefined;
  return {
    asked: look(index.asked),
    // Few turns ask what a segment tells: it is looked up where one does.
    get told() {
      told ??= look(index.told);
      return told;
    },
  };
}

/** What a gram weighs that a group does not know, as a share of its rarest. */
const foreign = 0.3;

/** Similarity of each entry in 1/10,000, rounded. */
function similarities(
  { grams: names, known, unseen }: Index,
  { entries, from, entry, weight }: Part,
  bag: ReadonlyMap<string, number>,
): Float64Array {
  const scores = new Float64Array(entries.length);
  // Each gram weighs in every group as if it were foreign; where a group knows it, the difference comes on top. Most grams of a sentence are known to few groups.
  const base = unseen.map((rare) => (rare * foreign) ** 2);
  const more = new Float64Array(base.length);
  let all = 0;
  for (const [gram, count] of bag) {
    all += count;
    const at = names.get(gram);
    if (at === undefined) continue;
    for (let i = known.from[at] as number, end = known.from[at + 1] as number; i < end; i++) {
      const k = known.group[i] as number;
      more[k] = (more[k] as number) + count * ((known.square[i] as number) - (base[k] as number));
    }
    const root = Math.sqrt(count);
    for (let i = from[at] as number, end = from[at + 1] as number; i < end; i++) {
      const one = entry[i] as number;
      scores[one] = (scores[one] as number) + root * (weight[i] as number);
    }
  }
  const roots = base.map((foreignOnly, k) => Math.sqrt(all * foreignOnly + (more[k] as number)) || 1);
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] === 0) continue;
    const { group, norm } = entries[i] as Part['entries'][number];
    scores[i] = Math.round(((scores[i] as number) / ((roots[group] as number) * norm)) * 10_000);
  }
  return scores;
}

/** The best items, an item by its best entry: higher scores first, equal ones by id. Only what may still get into the list is looked at closely. */
function best(items: readonly Item[], scores: Float64Array): readonly Candidate[] {
  const list: Item[] = [];
  const its: number[] = [];
  for (const item of items) {
    let score = 0;
    for (const i of item.entries) if ((scores[i] as number) > score) score = scores[i] as number;
    if (score === 0) continue;
    let at = list.length;
    while (at > 0 && isBefore(item.id, score, (list[at - 1] as Item).id, its[at - 1] as number)) at -= 1;
    if (at === kept) continue;
    // Shifted where it stands: the list is short, and whatever is made for it would be thrown away again.
    for (let i = Math.min(list.length, kept - 1); i > at; i--) {
      list[i] = list[i - 1] as Item;
      its[i] = its[i - 1] as number;
    }
    list[at] = item;
    its[at] = score;
  }
  return list.map(({ id, kind }, i) => ({ id, kind, score: its[i] as number }));
}

const isBefore = (id: string, score: number, other: string, its: number): boolean => score > its || (score === its && id < other);
