import type { Candidate, CandidateKind, Candidates } from '../words/candidate.ts';
import { grams } from './grams.ts';
import type { Index } from './prepare.ts';

/** Candidates kept per list. */
const kept = 24;

type Best = { kind: CandidateKind; first: number; second: number };

/**
 * What a normalised segment may be about: cosine of weighted n-grams with every authored wording, the best two wordings of each item counting
 * three to one. Scores are whole 1/10,000. Pure over the prepared index.
 */
export function retrieve(index: Index, text: string): Candidates {
  const scores = similarities(index, text);
  const asked = new Map<string, Best>();
  const told = new Map<string, Best>();
  scores.forEach((score, i) => {
    if (score <= 0) return;
    const entry = index.entries[i];
    if (!entry) return;
    const table = entry.told ? told : asked;
    const best = table.get(entry.id);
    if (!best) table.set(entry.id, { kind: entry.kind, first: score, second: 0 });
    else if (score > best.first) {
      best.second = best.first;
      best.first = score;
    } else if (score > best.second) best.second = score;
  });
  return { asked: ranked(asked), told: ranked(told) };
}

function similarities(index: Index, text: string): Float64Array {
  const scores = new Float64Array(index.entries.length);
  let norm = 0;
  const unseen = Math.log(1 + index.entries.length);
  for (const [gram, count] of grams(text, index.lang)) {
    const weight = Math.sqrt(count) * (index.rarity.get(gram) ?? unseen * 0.3);
    norm += weight * weight;
    const list = index.postings.get(gram);
    if (!list) continue;
    for (let i = 0; i < list.length; i += 2) {
      const entry = list[i] as number;
      scores[entry] = (scores[entry] as number) + weight * (list[i + 1] as number);
    }
  }
  const length = Math.sqrt(norm) || 1;
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / (length * (index.entries[i]?.norm ?? 1));
  return scores;
}

function ranked(table: ReadonlyMap<string, Best>): readonly Candidate[] {
  return [...table]
    .map(([id, best]) => ({ id, kind: best.kind, score: Math.round((best.first * 0.75 + best.second * 0.25) * 10_000) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, kept);
}
