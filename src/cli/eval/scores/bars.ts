/** What the score has to keep to, and what misses it. */
import type { Lang } from '../../../dialogue/words/stage.ts';
import type { RankingsKept } from '../../../practice/rankings.ts';
import { type Graded, type Pooled, pooled } from './graded.ts';
import { type Agreement, agreement, type Pair } from './pair.ts';

/** Set for this product, no findings of a study: correlation in one language of an account and over all runs; points apart in the middle and for 95 pairs of 100; share of problems. */
export const bars = { spearman: 0.9, pooled: 0.95, median: 5, most: 10, ledger: 0.95 } as const;

/** Everything that was measured. `quick`: a few calls, by which only what few calls can tell is judged. */
export type Found = Readonly<{
  quick: boolean;
  graded: readonly Graded[];
  pairs: readonly Pair[];
  /** What trainers ranked themselves; null where nobody has yet, left out where the store was not looked into. */
  rankings?: RankingsKept | null;
}>;

/** A bar that is missed; `where` is an account, for `spearman` alone. */
export type Missed = Readonly<{ bar: keyof typeof bars; value: number; where?: Readonly<{ scenario: string; lang: Lang }> }>;

/** The bars stand for what is compared across languages without help: call files and scripts in held-out questions. */
export const judged = (pairs: readonly Pair[]): readonly Pair[] => pairs.filter(({ kind }) => kind === 'call' || kind === 'held_out');

export function missedIn({ quick, graded, pairs }: Found): readonly Missed[] {
  const together: Pooled = pooled(graded);
  const agreed: Agreement = agreement(judged(pairs), bars.most);
  const alone = graded
    .filter(({ spearman }) => spearman < bars.spearman)
    .map(({ scenario, lang, spearman }): Missed => ({ bar: 'spearman', value: spearman, where: { scenario, lang } }));
  return [
    ...(quick ? [] : alone),
    ...(together.within < (quick ? bars.spearman : bars.pooled) ? [{ bar: 'pooled', value: together.within } as const] : []),
    ...(agreed.median > bars.median ? [{ bar: 'median', value: agreed.median } as const] : []),
    ...(!quick && agreed.most > bars.most ? [{ bar: 'most', value: agreed.most } as const] : []),
    ...(!quick && agreed.ledger < bars.ledger ? [{ bar: 'ledger', value: agreed.ledger } as const] : []),
  ];
}
