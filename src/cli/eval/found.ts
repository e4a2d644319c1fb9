/** All that eval measured, in one value: the tables and the JSON line are made of it. */
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Bar } from './bars.ts';
import type { Beside } from './beside.ts';
import type { Interval } from './bootstrap.ts';
import type { Crossed } from './crossed.ts';
import type { flagScores, flagTally } from './flag-measures.ts';
import type { OnGold } from './on-gold.ts';
import type { Speed } from './speed.ts';

/** The gap between the languages, where both were measured: Chinese less English. */
export type Gap = Readonly<{ fourActs: Interval; all: Interval }>;

/** F1 and counts of each flag over all languages that were measured. */
export type Flags = Readonly<{
  scores: Readonly<Record<keyof ReturnType<typeof flagScores>, Interval>>;
  tally: ReturnType<typeof flagTally>;
}>;

export type Found = Readonly<{
  models: string;
  gold: string;
  /** Per language whether the models were trained on the corpus as it stands, which is what the baselines learn from. */
  sameRows: Readonly<Partial<Record<Lang, boolean>>>;
  langs: readonly OnGold[];
  gap: Gap | null;
  flags: Flags;
  beside: readonly Beside[];
  /** Empty where the slow part was left out. */
  crossed: readonly Crossed[];
  speed: Speed;
  bars: readonly Bar[];
}>;
