/** Baselines on the same gold rows as the product, and how far it lies before them. */
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Normaliser } from '../../ports/normaliser.ts';
import { percentile } from '../bench/load.ts';
import type { Baseline, Lesson } from './baselines.ts';
import { bootstrapDifference, bootstrapPairs, type Interval } from './bootstrap.ts';
import { type Pair, type Scores, scores } from './measures.ts';
import { type OnGold, pairOf } from './on-gold.ts';
import type { CorpusRow } from './row.ts';

/** A baseline's own figures, those of the product less its, and what one text takes it, milliseconds. */
export type Beside = Readonly<{
  lang: Lang;
  name: Baseline['name'];
  scores: Readonly<Record<keyof Scores, Interval>>;
  difference: Readonly<Record<keyof Scores, Interval>>;
  p50: number;
}>;

/** What baselines learn from rows: the whole text and its main act. Rows that are ambiguous on purpose teach nothing. */
export const textsOf = (rows: readonly CorpusRow[], { plain }: Normaliser): readonly Lesson[] =>
  rows.filter(({ ambiguous }) => !ambiguous).map(({ text, lang, act }) => ({ text: plain(text, lang), act }));

/** Lets a baseline learn and labels the gold set with it. */
export async function beside(baseline: Baseline, lessons: readonly Lesson[], ours: OnGold, { plain }: Normaliser): Promise<Beside> {
  const labeller = await baseline.learn(ours.lang, lessons);
  const times: number[] = [];
  const theirs: Pair[] = [];
  for (const judged of ours.clear) {
    const text = plain(judged.row.text, ours.lang);
    const began = performance.now();
    const guess = await labeller(text);
    times.push(performance.now() - began);
    theirs.push({ truth: judged.row.act, guess });
  }
  return {
    lang: ours.lang,
    name: baseline.name,
    scores: bootstrapPairs(
      theirs.map((pair) => [pair]),
      scores,
    ),
    difference: bootstrapDifference(ours.clear.map(pairOf), theirs, scores),
    p50: percentile(times, 0.5),
  };
}
