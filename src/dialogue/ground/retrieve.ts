import type { Candidate, Candidates } from '../words/candidate.ts';
import { columns, hear, heard } from './frames.ts';
import type { Index, Item, Part } from './gram-index.ts';
import { eachGram } from './grams.ts';
import { type Names, numberOf } from './names.ts';

/** Candidates kept per list. */
const kept = 24;

/**
 * What a normalised segment may be about: cosine of its weighted n-grams with each item's questions together, and with each sentence that says an
 * item (the best one counts). Scores are whole 1/10,000. Pure over the prepared index.
 */
export function retrieve(index: Index, text: string): Candidates {
  const bag = counted(index.grams, text);
  const look = (part: Part): readonly Candidate[] => looked(index, part, bag);
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

/**
 * What an authored question would be taken for if its author had not written it: it is left out of its item's centroid and of that of the item's family. How rare words
 * are stays as it is. `text` must be one of the questions of `id`, normalised.
 */
export function retrieveWithout(index: Index, text: string, id: string): readonly Candidate[] {
  const { asked } = index;
  const item = asked.items.find((one) => one.id === id);
  const without = item ? [...item.entries, ...(item.family === null ? [] : [item.family])] : [];
  return looked(index, asked, counted(index.grams, text), without);
}

/** The grams of a text that an index knows, each by its number with what it weighs in the text; `all` that the text's grams weigh, known or not, and how many different ones there are. */
type Bag = Readonly<{ numbers: Int32Array; counts: Float64Array; all: number; size: number }>;

/** What the grams of one text weigh, by their numbers: all noughts between two texts. */
let weights = new Float64Array(0);

function counted(names: Names, text: string): Bag {
  if (weights.length < names.size) weights = new Float64Array(names.size);
  const met: number[] = [];
  const foreign = new Set<string>();
  let all = 0;
  eachGram(text, (gram, weight) => {
    all += weight;
    const at = numberOf(names, gram);
    if (at < 0) foreign.add(gram);
    else if (weights[at] === 0) {
      met.push(at);
      weights[at] = weight;
    } else weights[at] = (weights[at] as number) + weight;
  });
  const numbers = Int32Array.from(met);
  const counts = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const at = numbers[i] as number;
    counts[i] = weights[at] as number;
    weights[at] = 0;
  }
  return { numbers, counts, all, size: met.length + foreign.size };
}

function looked(index: Index, part: Part, bag: Bag, without: readonly number[] = []): readonly Candidate[] {
  const put = new Float64Array(columns.length);
  const scores = similarities(index, part, bag, without, put);
  return best(part.items, scores, heard(index.frames, put, bag.size));
}

/** Similarity of each entry in 1/10,000, rounded; the text is taken out of the centroids `without`, which hold it once. How it is put is added up in `put`. */
function similarities(
  { known, foreign: base, frames, rows }: Index,
  { groups, norms, from, entry, weight }: Part,
  { numbers, counts, all }: Bag,
  without: readonly number[],
  put: Float64Array,
): Float64Array {
  const scores = new Float64Array(groups.length);
  // Each gram weighs in every group as if it were foreign; where a group knows it, the difference comes on top. Most grams of a sentence are known to few groups.
  const more = new Float64Array(base.length);
  for (let n = 0; n < numbers.length; n++) {
    const at = numbers[n] as number;
    const count = counts[n] as number;
    if ((rows[at] as number) >= 0) hear(frames, rows[at] as number, put);
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
  const none = without.length === 0;
  const roots = base.map((foreignOnly, k) => Math.sqrt(all * foreignOnly + (more[k] as number)) || 1);
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] === 0) continue;
    const dot = scores[i] as number;
    const root = roots[groups[i] as number] as number;
    const norm = norms[i] as number;
    scores[i] = Math.round((none || !without.includes(i) ? dot / (root * norm) : cosineWithout(dot, root, norm)) * 10_000);
  }
  return scores;
}

/** Cosine of a vector of length `root` with a sum of vectors of length `norm` and product `dot`, after the unit vector of the first is taken out of the sum. */
function cosineWithout(dot: number, root: number, norm: number): number {
  const rest = norm * norm - (2 * dot) / root + 1;
  return rest <= 1e-9 ? 0 : Math.max(0, (dot - root) / (root * Math.sqrt(rest)));
}

/**
 * What the likeness to an item's family counts beside that to the item. Both together are divided by less than 1.8: what buyers know has many neighbours and lies further
 * off than an action or a capability that is as near in meaning, and the acts that look them up are weighed against each other.
 */
const ofFamily = 0.8;
const together = 1.44;

/** The best items, an item by its best entry and by how the question is `put`: higher scores first, equal ones by id. Only what may still get into the list is looked at closely. */
function best(items: readonly Item[], scores: Float64Array, put: Float64Array): readonly Candidate[] {
  const list: Item[] = [];
  const its: number[] = [];
  for (const item of items) {
    let score = 0;
    for (const i of item.entries) if ((scores[i] as number) > score) score = scores[i] as number;
    if (score === 0) continue;
    if (item.family !== null) {
      const by = item.column === null ? 1 : (put[item.column] as number);
      score = Math.min(10_000, Math.round(((score + ofFamily * (scores[item.family] as number)) / together) * by));
    }
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
