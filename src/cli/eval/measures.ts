/** Figures over pairs of what a row is and what was made of it. All are shares from 0 to 1; what cannot be told (an act that does not occur) is NaN. */
import { type Act, acts, isSpin } from '../../dialogue/words/act.ts';

/** One case: its label by the gold set (or by the first coding), and by what is measured. */
export type Pair = Readonly<{ truth: Act; guess: Act }>;

/** `four_acts`: share right of the rows that are SPIN questions. `false_spin`: share of the others that is called one. */
export const scoreNames = ['accuracy', 'four_acts', 'macro_f1', 'kappa', 'false_spin'] as const;
type Score = (typeof scoreNames)[number];
export type Scores = Readonly<Record<Score, number>>;

const n = acts.length;

/** How often each act (row) was given each label (column). */
export function confusion(pairs: readonly Pair[]): readonly (readonly number[])[] {
  const counts = acts.map(() => new Array<number>(n).fill(0));
  for (const { truth, guess } of pairs) {
    const row = counts[places[truth]] as number[];
    row[places[guess]] = (row[places[guess]] as number) + 1;
  }
  return counts;
}

const places = Object.fromEntries(acts.map((act, i) => [act, i])) as Readonly<Record<Act, number>>;

/** The five figures that say it at a glance. */
export function scores(pairs: readonly Pair[]): Scores {
  const hits = (those: readonly Pair[]): number => those.filter(isRight).length;
  const asked = pairs.filter(({ truth }) => isSpin(truth));
  const told = pairs.filter(({ truth }) => !isSpin(truth));
  return {
    accuracy: hits(pairs) / pairs.length,
    four_acts: hits(asked) / asked.length,
    macro_f1: macroF1(pairs),
    kappa: kappa(pairs),
    false_spin: told.filter(({ guess }) => isSpin(guess)).length / told.length,
  };
}

export const isRight = ({ truth, guess }: Pair): boolean => truth === guess;

/** Of each act's rows, the share that was found. */
export const recalls = (pairs: readonly Pair[]): Readonly<Record<Act, number>> => byAct(pairs, ({ hits, all }) => hits / all);

/** Of each act's labels, the share that is right. */
export const precisions = (pairs: readonly Pair[]): Readonly<Record<Act, number>> => byAct(pairs, ({ hits, called }) => hits / called);

/** Mean of the F1 of the acts that occur. */
function macroF1(pairs: readonly Pair[]): number {
  const each = Object.values(byAct(pairs, ({ hits, all, called }) => (2 * hits) / (all + called))).filter((f1) => !Number.isNaN(f1));
  return each.reduce((sum, f1) => sum + f1, 0) / each.length;
}

type Tally = { all: number; called: number; hits: number };

function byAct(pairs: readonly Pair[], figure: (tally: Tally) => number): Readonly<Record<Act, number>> {
  const tallies = acts.map((): Tally => ({ all: 0, called: 0, hits: 0 }));
  for (const { truth, guess } of pairs) {
    const [is, called] = [tallies[places[truth]] as Tally, tallies[places[guess]] as Tally];
    is.all += 1;
    called.called += 1;
    if (truth === guess) is.hits += 1;
  }
  return Object.fromEntries(acts.map((act, i) => [act, figure(tallies[i] as Tally)])) as Record<Act, number>;
}

/** Cohen's kappa: agreement beyond what two who label at random in the same proportions would reach (Cohen 1960). */
export function kappa(pairs: readonly Readonly<{ truth: string; guess: string }>[]): number {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let same = 0;
  for (const { truth, guess } of pairs) {
    first.set(truth, (first.get(truth) ?? 0) + 1);
    second.set(guess, (second.get(guess) ?? 0) + 1);
    if (truth === guess) same += 1;
  }
  const total = pairs.length;
  const chance = [...first].reduce((sum, [label, count]) => sum + (count / total) * ((second.get(label) ?? 0) / total), 0);
  return (same / total - chance) / (1 - chance);
}

/** Kappa of each act against all others. */
export const kappas = (pairs: readonly Pair[]): Readonly<Record<Act, number>> =>
  Object.fromEntries(
    acts.map((act) => [act, kappa(pairs.map(({ truth, guess }) => ({ truth: String(truth === act), guess: String(guess === act) })))]),
  ) as Record<Act, number>;
