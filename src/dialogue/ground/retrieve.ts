import type { Candidate, Candidates } from '../words/candidate.ts';
import { grams } from './grams.ts';
import type { Group, Index } from './prepare.ts';

/** Candidates kept per list. */
const kept = 24;

/**
 * What a normalised segment may be about: cosine of its weighted n-grams with each item's questions together, and with each sentence that says an
 * item (the best one counts). Scores are whole 1/10,000. Pure over the prepared index.
 */
export function retrieve(index: Index, text: string): Candidates {
  const asked = new Map<string, Candidate>();
  const told = new Map<string, Candidate>();
  const bag = grams(text, index.lang);
  for (const group of index.groups) {
    similarities(group, bag).forEach((similarity, i) => {
      const entry = group.entries[i];
      if (similarity <= 0 || !entry) return;
      const table = entry.told ? told : asked;
      const score = Math.round(similarity * 10_000);
      if (score > (table.get(entry.id)?.score ?? 0)) table.set(entry.id, { id: entry.id, kind: entry.kind, score });
    });
  }
  return { asked: ranked(asked), told: ranked(told) };
}

function similarities(group: Group, bag: ReadonlyMap<string, number>): Float64Array {
  const scores = new Float64Array(group.entries.length);
  let norm = 0;
  for (const [gram, count] of bag) {
    const weight = Math.sqrt(count) * (group.rarity.get(gram) ?? group.unseen * 0.3);
    norm += weight * weight;
    const list = group.postings.get(gram);
    if (!list) continue;
    for (let i = 0; i < list.length; i += 2) {
      const entry = list[i] as number;
      scores[entry] = (scores[entry] as number) + weight * (list[i + 1] as number);
    }
  }
  const size = Math.sqrt(norm) || 1;
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / (size * (group.entries[i]?.norm ?? 1));
  return scores;
}

const ranked = (table: ReadonlyMap<string, Candidate>): readonly Candidate[] =>
  [...table.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, kept);
