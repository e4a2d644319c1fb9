/** Whether better play earns more: the graded bot on every account, share of best moves against total. */
import type { Lang } from '../../../dialogue/words/stage.ts';
import { ranks, spearman } from '../../simulate/figures.ts';
import { gradedRuns, pairsOf, type ToSimulate } from '../../simulate/simulate.ts';

/** One language of an account: the share of best moves (whole percent) and the total of each run, and how they are correlated. */
export type Graded = Readonly<{ scenario: string; lang: Lang; spearman: number; runs: readonly (readonly [number, number])[] }>;

/** Plays one language of an account at every share. */
export async function gradedOn(asked: ToSimulate): Promise<Graded> {
  const runs = pairsOf(await gradedRuns(asked));
  return { scenario: asked.scenario.account.id, lang: asked.lang, spearman: spearman(runs), runs };
}

/**
 * All runs together, each as one pair. `within`, which the bar stands for: of the share and the rank that a total has among the runs of its own account and language, as totals are to be compared
 * within one account. `spearman`: of the share and the total as it is, nothing being set off for an account that is harder than another. `means`: of the mean total of each account, language and
 * share, where the luck of single runs has evened out.
 */
export type Pooled = Readonly<{ runs: number; within: number; spearman: number; means: number }>;

export function pooled(all: readonly Graded[]): Pooled {
  const every = all.flatMap(({ runs }) => runs);
  return { runs: every.length, within: spearman(all.flatMap(ranked)), spearman: spearman(every), means: spearman(all.flatMap(meansOf)) };
}

/** Share, and rank of the total among these runs. */
function ranked({ runs }: Pick<Graded, 'runs'>): readonly (readonly [number, number])[] {
  const places = ranks(runs.map(([, total]) => total));
  return runs.map(([share], at) => [share, places[at] ?? 0] as const);
}

/** The mean total of each share, lowest share first. */
export function meansOf({ runs }: Pick<Graded, 'runs'>): readonly (readonly [number, number])[] {
  const byShare = new Map<number, number[]>();
  for (const [share, total] of runs) byShare.set(share, [...(byShare.get(share) ?? []), total]);
  return [...byShare]
    .sort(([a], [b]) => a - b)
    .map(([share, totals]) => [share, totals.reduce((sum, each) => sum + each, 0) / totals.length] as const);
}
