/** Baselines on the same gold rows as the product, and how far it lies before them. */
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Normaliser } from '../../ports/normaliser.ts';
import { percentile } from '../bench/load.ts';
import type { Baseline, Lesson } from './baselines.ts';
import { bootstrap, type Interval } from './bootstrap.ts';
import { type Pair, scoreNames, scores } from './measures.ts';
import { type OnGold, pairOf } from './on-gold.ts';
import type { CorpusRow } from './row.ts';

/** A baseline's own figures, those of the product less its, and what one text takes it, milliseconds. */
export type Beside = Readonly<{
  lang: Lang;
  name: Baseline['name'];
  scores: Readonly<Record<(typeof scoreNames)[number], Interval>>;
  difference: Readonly<Record<(typeof scoreNames)[number], Interval>>;
  p50: number;
}>;

/** What baselines learn from rows: the whole text and its main act. Rows that are ambiguous on purpose teach nothing. */
export const textsOf = (rows: readonly CorpusRow[], { plain }: Normaliser): readonly Lesson[] =>
  rows.filter(({ ambiguous }) => !ambiguous).map(({ text, lang, act }) => ({ text: plain(text, lang), act }));

/** Lets a baseline learn and labels the gold set with it. */
export async function beside(baseline: Baseline, lessons: readonly Lesson[], ours: OnGold, { plain }: Normaliser): Promise<Beside> {
  const labeller = await baseline.learn(ours.lang, lessons);
  const times: number[] = [];
  const rows: (readonly [ours: Pair, theirs: Pair])[] = [];
  for (const judged of ours.clear) {
    const text = plain(judged.row.text, ours.lang);
    const began = performance.now();
    const guess = await labeller(text);
    times.push(performance.now() - began);
    rows.push([pairOf(judged), { truth: judged.row.act, guess }]);
  }
  return {
    lang: ours.lang,
    name: baseline.name,
    scores: bootstrap(
      rows.map(([, theirs]) => theirs),
      scores,
    ),
    difference: bootstrap(rows, differences),
    p50: percentile(times, 0.5),
  };
}

/** Ours less theirs, on the same rows. */
export function differences(rows: readonly (readonly [Pair, Pair])[]): Readonly<Record<(typeof scoreNames)[number], number>> {
  const [ours, theirs] = [scores(rows.map(([one]) => one)), scores(rows.map(([, other]) => other))];
  return Object.fromEntries(scoreNames.map((name) => [name, ours[name] - theirs[name]])) as Record<(typeof scoreNames)[number], number>;
}
