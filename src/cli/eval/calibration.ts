/** Whether probabilities mean what they say. */
import { type Act, acts, type Probabilities } from '../../dialogue/words/act.ts';

/** A label with the probabilities it was chosen from, and what it should have been. */
export type Claimed = Readonly<{ truth: Act; probabilities: Probabilities }>;

/** One tenth of the range of probabilities: how many labels claim that much, what they claim on average, and the share that is right. */
export type Bin = Readonly<{ from: number; count: number; claimed: number; right: number }>;

const tenths = 10;

/** Labels by what they claim, in ten bins; empty ones are left out. */
export function bins(cases: readonly Claimed[], temperature = 1): readonly Bin[] {
  const sums = Array.from({ length: tenths }, () => ({ count: 0, claimed: 0, right: 0 }));
  for (const one of cases) {
    const shares = powered(one, temperature);
    const claimed = Math.max(...shares);
    const bin = sums[Math.min(tenths - 1, Math.floor(claimed * tenths))] as (typeof sums)[number];
    bin.count += 1;
    bin.claimed += claimed;
    bin.right += acts[shares.indexOf(claimed)] === one.truth ? 1 : 0;
  }
  return sums
    .map(({ count, claimed, right }, i) => ({ from: i / tenths, count, claimed: claimed / count, right: right / count }))
    .filter(({ count }) => count > 0);
}

/** Expected calibration error over ten bins (Guo et al. 2017): how far claim and truth lie apart, weighted by how often it is claimed. */
export const calibrationError = (cases: readonly Claimed[], temperature = 1): number =>
  bins(cases, temperature).reduce((sum, { count, claimed, right }) => sum + count * Math.abs(claimed - right), 0) / cases.length;

/** The factor on the model's temperature that fits these labels best by log loss, in steps of 0.05. */
export function bestFactor(cases: readonly Claimed[]): number {
  const factors = Array.from({ length: 31 }, (_, i) => (10 + i) / 20);
  return factors.reduce((best, factor) => (loss(cases, factor) < loss(cases, best) ? factor : best), 1);
}

/** `least`, whole 1/10,000, stands for what was rounded to nothing. */
function powered({ probabilities }: Claimed, temperature: number, least = 0): readonly number[] {
  const powers = acts.map((act) => (Math.max(least, probabilities[act]) / 10_000) ** (1 / temperature));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

const loss = (cases: readonly Claimed[], temperature: number): number =>
  cases.reduce((sum, one) => sum - Math.log(powered(one, temperature, 1)[acts.indexOf(one.truth)] as number), 0);
