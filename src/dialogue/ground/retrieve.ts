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
  { grams: names, rarity, unseen }: Index,
  { entries, from, entry, weight }: Part,
  bag: ReadonlyMap<string, number>,
): Float64Array {
  const groups = unseen.length;
  const scores = new Float64Array(entries.length);
  // Each gram weighs in every group as if it were foreign; where a group knows it, the difference comes on top. Most grams of a sentence are known to few groups.
  const base = unseen.map((rare) => (rare * foreign) ** 2);
  const more = new Float64Array(groups);
  let all = 0;
  for (const [gram, count] of bag) {
    all += count;
    const at = names.get(gram);
    if (at === undefined) continue;
    const root = Math.sqrt(count);
    for (let k = 0; k < groups; k++) {
      const slot = at * groups + k;
      const rare = rarity[slot] as number;
      if (rare === 0) continue;
      const mine = root * rare;
      more[k] = (more[k] as number) + mine * mine - count * (base[k] as number);
      for (let i = from[slot] as number; i < (from[slot + 1] as number); i++) {
        const one = entry[i] as number;
        scores[one] = (scores[one] as number) + mine * (weight[i] as number);
      }
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
  const list: Candidate[] = [];
  for (const { id, kind, entries } of items) {
    let score = 0;
    for (const i of entries) if ((scores[i] as number) > score) score = scores[i] as number;
    if (score === 0) continue;
    let at = list.length;
    while (at > 0 && isBefore(id, score, list[at - 1] as Candidate)) at -= 1;
    if (at === kept) continue;
    list.splice(at, 0, { id, kind, score });
    if (list.length > kept) list.pop();
  }
  return list;
}

const isBefore = (id: string, score: number, other: Candidate): boolean => score > other.score || (score === other.score && id < other.id);
