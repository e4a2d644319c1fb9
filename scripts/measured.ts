/** Prints what cross-validation found: tables for docs/classifier.md. */
import { likeliest } from '../src/dialogue/code/code.ts';
import { type Act, acts, type Flag, type Probabilities } from '../src/dialogue/words/act.ts';
import type { Lang } from '../src/dialogue/words/stage.ts';
import type { Labelled } from './train.ts';

/** A held-out segment and what the model made of it. */
export type Judged = Readonly<{ id: string; labelled: Labelled; flags: readonly Flag[]; guess: Probabilities }>;

/** A share in per cent, one decimal. */
export const share = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);

/** Recall and precision of each act, and what is called a SPIN question that is none. */
export function printActs(judged: readonly Judged[]): void {
  let sum = 0;
  for (const act of acts) {
    const all = judged.filter(({ labelled }) => labelled.act === act).length;
    const called = judged.filter(({ guess }) => likeliest(guess) === act).length;
    const hits = judged.filter(({ labelled, guess }) => labelled.act === act && likeliest(guess) === act).length;
    sum += (2 * hits) / (all + called || 1);
    console.log(
      `  ${act.padEnd(16)} ${String(all).padStart(5)}  recall ${share(hits, all).padStart(5)}  precision ${share(hits, called).padStart(5)}`,
    );
  }
  const others = judged.filter(({ labelled }) => acts.indexOf(labelled.act) >= 4);
  const taken = others.filter(({ guess }) => acts.indexOf(likeliest(guess)) < 4).length;
  console.log(
    `  macro-F1 ${((100 * sum) / acts.length).toFixed(1)}; ${share(taken, others.length)} % of what is no SPIN question is called one`,
  );
}

/** Expected calibration error over ten bins, and the factor on the temperature that would fit best by log loss. */
export function printCalibration(judged: readonly Judged[]): void {
  const factors = Array.from({ length: 31 }, (_, i) => 0.5 + i * 0.05);
  const best = factors.reduce((a, b) => (loss(judged, b) < loss(judged, a) ? b : a), 1);
  console.log(
    `  calibration error ${error(judged, 1).toFixed(3)} in the middle of a call; ${error(judged, best).toFixed(3)} at temperature × ${best.toFixed(2)}`,
  );
}

function powered({ guess }: Judged, temperature: number): readonly number[] {
  const powers = acts.map((act) => (Math.max(1, guess[act]) / 10_000) ** (1 / temperature));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function error(judged: readonly Judged[], temperature: number): number {
  const bins = Array.from({ length: 10 }, () => ({ claimed: 0, right: 0 }));
  for (const one of judged) {
    const shares = powered(one, temperature);
    const claimed = Math.max(...shares);
    const bin = bins[Math.min(9, Math.floor(claimed * 10))] as (typeof bins)[number];
    bin.claimed += claimed;
    bin.right += acts[shares.indexOf(claimed)] === one.labelled.act ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.claimed - bin.right), 0) / (judged.length || 1);
}

const loss = (judged: readonly Judged[], temperature: number): number =>
  judged.reduce((sum, one) => sum - Math.log(powered(one, temperature)[acts.indexOf(one.labelled.act)] as number), 0);

/** Flags that answer one question of the coder belong together: they are counted where the corpus answers it. */
const families: readonly RegExp[] = [/^5w2h:/, /^ice:/, /^(?:feature|advantage)$/, /^(?:open|closed)$/];

/** Recall and precision of each flag that a rule can see in one segment, the act being known. */
export function printFlags(judged: readonly Judged[], lang: Lang, flagsOf: (text: string, act: Act, lang: Lang) => readonly Flag[]): void {
  const found = judged.map(({ labelled: { sample, act }, flags }) => ({ flags, guessed: flagsOf(sample.text, act, lang) }));
  for (const flag of [...new Set(found.flatMap(({ flags }) => flags))].filter((each) => each !== 'stacked').sort()) {
    const family = families.find((each) => each.test(flag));
    const coded = family ? found.filter(({ flags }) => flags.some((each) => family.test(each))) : found;
    const all = coded.filter(({ flags }) => flags.includes(flag)).length;
    const called = coded.filter(({ guessed }) => guessed.includes(flag)).length;
    const hits = coded.filter(({ flags, guessed }) => flags.includes(flag) && guessed.includes(flag)).length;
    console.log(
      `  ${flag.padEnd(16)} ${String(all).padStart(5)}  recall ${share(hits, all).padStart(5)}  precision ${share(hits, called).padStart(5)}  F1 ${share(2 * hits, all + called).padStart(5)}`,
    );
  }
}
