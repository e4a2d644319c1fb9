import type { Candidate, Candidates } from '../words/candidate.ts';
import type { Index } from './gram-index.ts';
import { grams } from './grams.ts';

/** Candidates kept per list. */
const kept = 24;

/**
 * What a normalised segment may be about: cosine of its weighted n-grams with each item's questions together, and with each sentence that says an
 * item (the best one counts). Scores are whole 1/10,000. Pure over the prepared index.
 */
export function retrieve(index: Index, text: string): Candidates {
  const asked = new Map<string, Candidate>();
  const told = new Map<string, Candidate>();
  similarities(index, grams(text, index.lang)).forEach((similarity, i) => {
    const entry = index.entries[i];
    if (similarity <= 0 || !entry) return;
    const table = entry.told ? told : asked;
    const score = Math.round(similarity * 10_000);
    if (score > (table.get(entry.id)?.score ?? 0)) table.set(entry.id, { id: entry.id, kind: entry.kind, score });
  });
  return { asked: ranked(asked), told: ranked(told) };
}

/** What a gram weighs that a group does not know, as a share of its rarest. */
const foreign = 0.3;

function similarities(
  { entries, grams: names, rarity, unseen, from, entry, weight }: Index,
  bag: ReadonlyMap<string, number>,
): Float64Array {
  const groups = unseen.length;
  const scores = new Float64Array(entries.length);
  const norms = new Float64Array(groups);
  for (const [gram, count] of bag) {
    const root = Math.sqrt(count);
    const at = names.get(gram);
    for (let k = 0; k < groups; k++) {
      const slot = at === undefined ? -1 : at * groups + k;
      const rare = slot < 0 ? 0 : (rarity[slot] as number);
      const mine = root * (rare > 0 ? rare : (unseen[k] as number) * foreign);
      norms[k] = (norms[k] as number) + mine * mine;
      if (rare === 0) continue;
      for (let i = from[slot] as number; i < (from[slot + 1] as number); i++) {
        const one = entry[i] as number;
        scores[one] = (scores[one] as number) + mine * (weight[i] as number);
      }
    }
  }
  return scores.map((score, i) => {
    const { group, norm } = entries[i] ?? { group: 0, norm: 1 };
    return score / ((Math.sqrt(norms[group] as number) || 1) * norm);
  });
}

const ranked = (table: ReadonlyMap<string, Candidate>): readonly Candidate[] =>
  [...table.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, kept);
