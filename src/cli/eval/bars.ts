/** The bars that the classifier is held to, and which of them it misses. */
import { acts } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Interval } from './bootstrap.ts';
import type { OnGold } from './on-gold.ts';
import { flagNames } from './row.ts';

/** A figure with what it must reach (`least`) or stay under (`most`). `lang` is null where it is about both languages. */
export type Bar = Readonly<{ figure: string; lang: Lang | null; value: number } & ({ least: number } | { most: number })>;

/** Whether a bar is missed. A figure that cannot be told (an act without rows) misses nothing. */
export const isMissed = (bar: Bar): boolean => ('least' in bar ? bar.value < bar.least : bar.value > bar.most);

/** The bars on the gold set of one language. */
export function barsOnGold(found: OnGold): readonly Bar[] {
  const { lang, scores, recall, several, uncertain, vagueUncertain } = found;
  const least = (figure: string, { value }: Interval, bar: number): Bar => ({ figure, lang, value, least: bar });
  const most = (figure: string, { value }: Interval, bar: number): Bar => ({ figure, lang, value, most: bar });
  return [
    least('four_acts', scores.four_acts, 0.9),
    least('macro_f1', scores.macro_f1, 0.82),
    least('kappa', scores.kappa, 0.82),
    most('false_spin', scores.false_spin, 0.08),
    ...acts.map((act) => least(`recall ${act}`, recall[act], 0.82)),
    least('several_segments', several.accuracy, 0.8),
    most('uncertain', uncertain, 0.15),
    least('uncertain_ambiguous', vagueUncertain, 0.6),
  ];
}

/** The two languages may lie this far apart on the four SPIN acts. */
export const barOnGap = ({ value }: Interval): Bar => ({ figure: 'gap', lang: null, value: Math.abs(value), most: 0.03 });

/** Flags count over all languages that were measured: some are rare. */
export function barsOnFlags(f1s: Readonly<Record<(typeof flagNames)[number], Interval>>): readonly Bar[] {
  const strict: readonly string[] = ['open', 'closed', 'stacked', 'decision_process'];
  return flagNames.map((name) => ({
    figure: `flag ${name}`,
    lang: null,
    value: f1s[name].value,
    least: strict.includes(name) ? 0.85 : 0.75,
  }));
}

/** On held-out batches probabilities mean what they say. */
export const barOnCalibration = (lang: Lang, { value }: Interval): Bar => ({ figure: 'calibration', lang, value, most: 0.04 });
