import type { Practised } from '../ports/practice-log.ts';
import { tau } from './ranking.ts';

/** How trainers' rankings agree with ours: how many, of how many people, the mean of Kendall's τ, and pairs of transcripts in the same order. */
export type RankingsKept = Readonly<{ rankings: number; trainers: number; tau: number; agreed: number; pairs: number }>;

/** What stands in the log of a ranking: the letters as a trainer ordered them, and ours as they were shown, both best first. */
type RankingEntry = Readonly<{ scenario: string; lang: string; order: readonly string[]; ours: readonly Readonly<{ letter: string }>[] }>;

/** Agreement over what was kept, oldest first; null where there is nothing yet. Of each trainer the first ranking of an account in a language counts: whoever ranks the same three again has seen ours. */
export function rankingsKept(log: readonly Practised[]): RankingsKept | null {
  const first = new Map<string, Readonly<{ owner: string; entry: RankingEntry }>>();
  for (const { owner, kind, body } of log) {
    if (kind !== 'ranking') continue;
    const entry = JSON.parse(body) as RankingEntry;
    const about = `${owner} ${entry.scenario} ${entry.lang}`;
    if (!first.has(about)) first.set(about, { owner, entry });
  }
  const counted = [...first.values()];
  if (counted.length === 0) return null;
  const each = counted.map(({ entry: { order, ours } }) => {
    const pairs = (order.length * (order.length - 1)) / 2;
    const agreeing = tau(
      order,
      ours.map(({ letter }) => letter),
    );
    return { tau: agreeing, pairs, agreed: Math.round(((agreeing + 1) / 2) * pairs) };
  });
  const sum = (of: (one: (typeof each)[number]) => number): number => each.reduce((all, one) => all + of(one), 0);
  return {
    rankings: counted.length,
    trainers: new Set(counted.map(({ owner }) => owner)).size,
    tau: sum((one) => one.tau) / counted.length,
    agreed: sum((one) => one.agreed),
    pairs: sum((one) => one.pairs),
  };
}
