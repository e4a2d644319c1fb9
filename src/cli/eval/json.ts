/** The figures as the one object that `--json` prints. */
import type { Bar } from './bars.ts';
import { isMissed } from './bars.ts';
import type { Interval } from './bootstrap.ts';
import { f1sOf } from './flag-measures.ts';
import type { Found } from './found.ts';
import type { OnGold, Part } from './on-gold.ts';

const round = (value: number): number | null => (Number.isNaN(value) ? null : Number(value.toFixed(4)));
/** A figure as `[value, low, high]`; null where it cannot be told. */
const three = ({ value, low, high }: Interval): readonly (number | null)[] => [value, low, high].map(round);
const all = (figures: Readonly<Record<string, Interval>>): Readonly<Record<string, readonly (number | null)[]>> =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, three(figure)]));

/** Everything that was found, figures with their intervals as `[value, low, high]`. */
export function inOneLine(found: Found): object {
  return {
    models: found.models,
    gold: found.gold,
    same_rows: found.sameRows,
    languages: Object.fromEntries(found.langs.map((one) => [one.lang, ofLang(one)])),
    gap: found.gap && { four_acts: three(found.gap.fourActs), accuracy: three(found.gap.all) },
    flags: all(found.flags.scores),
    baselines: found.beside.map(({ lang, name, scores, difference, p50 }) => ({
      lang,
      name,
      scores: all(scores),
      difference: all(difference),
      p50_ms: round(p50),
    })),
    held_out: found.crossed.map(({ lang, by, segments, flags, scores, midCall, alone, calibration, factor }) => ({
      lang,
      by,
      segments,
      scores: all(scores),
      mid_call: three(midCall),
      alone: three(alone),
      calibration: three(calibration),
      factor,
      flags: Object.fromEntries(Object.entries(f1sOf(flags)).map(([name, f1]) => [name, round(f1)])),
    })),
    speed: found.speed,
    missed: found.bars.filter(isMissed).map(plain),
    bars: found.bars.map(plain),
  };
}

const plain = (bar: Bar): object => ({ ...bar, value: round(bar.value) });
const parts = (those: readonly Part[]): object =>
  Object.fromEntries(those.map(({ name, count, accuracy }) => [name, { rows: count, accuracy: three(accuracy) }]));

function ofLang(one: OnGold): object {
  return {
    rows: one.clear.length,
    scores: all(one.scores),
    recall: all(one.recall),
    precision: all(one.precision),
    kappa: all(one.kappas),
    kappa_codings: { rows: one.codings.rows, overall: three(one.codings.overall), ...all(one.codings.acts) },
    confusion: one.confusion,
    segments: { count: one.segments.count, scores: all(one.segments.scores) },
    several_segments: { rows: one.several.count, accuracy: three(one.several.accuracy) },
    ambiguous: { rows: one.vagueRight.count, accuracy: three(one.vagueRight.accuracy), uncertain: three(one.vagueUncertain) },
    uncertain: three(one.uncertain),
    calibration: three(one.calibration),
    bins: one.bins,
    flags: all(one.flags.scores),
    registers: parts(one.registers),
    industries: parts(one.industries),
  };
}
