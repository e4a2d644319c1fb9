/** Whether probabilities mean what they say. */
import { likeliest } from '../../dialogue/code/code.ts';
import { type Act, acts, type Probabilities } from '../../dialogue/words/act.ts';
import { bootstrap, type Interval } from './bootstrap.ts';

/** A label with the probabilities it was chosen from, and what it should have been. */
export type Claimed = Readonly<{ truth: Act; probabilities: Probabilities }>;

/** One tenth of the range of probabilities: how many labels claim that much, what they claim on average, and the share that is right. */
export type Bin = Readonly<{ from: number; count: number; claimed: number; right: number }>;

const tenths = 10;

/** What a label claims, whether it is right, and the bin it falls into. */
type Claim = Readonly<{ claimed: number; right: number; bin: number }>;

function claimOf({ truth, probabilities }: Claimed): Claim {
  const guess = likeliest(probabilities);
  const claimed = probabilities[guess] / 10_000;
  return { claimed, right: guess === truth ? 1 : 0, bin: Math.min(tenths - 1, Math.floor(claimed * tenths)) };
}

/** Labels by what they claim, in ten bins; empty ones are left out. */
export function bins(cases: readonly Claimed[]): readonly Bin[] {
  const claims = cases.map(claimOf);
  return Array.from({ length: tenths }, (_, i) => {
    const those = claims.filter(({ bin }) => bin === i);
    const mean = (of: (claim: Claim) => number): number => those.reduce((sum, one) => sum + of(one), 0) / those.length;
    return { from: i / tenths, count: those.length, claimed: mean(({ claimed }) => claimed), right: mean(({ right }) => right) };
  }).filter(({ count }) => count > 0);
}

/**
 * Expected calibration error over ten bins (Guo et al. 2017), with its interval: how far claim and truth lie apart, weighted by how often it is claimed.
 * Chance only ever adds to it, so few cases make it look worse than it is, and the value lies in the lower part of its interval or under it.
 */
export const calibrationError = (cases: readonly Claimed[]): Interval =>
  bootstrap(cases.map(claimOf), (claims) => {
    const apart = new Float64Array(tenths);
    for (const { claimed, right, bin } of claims) apart[bin] = (apart[bin] as number) + claimed - right;
    return { error: apart.reduce((sum, one) => sum + Math.abs(one), 0) / claims.length };
  }).error;

/** The factor on the model's temperature that fits these labels best by log loss, in steps of 0.05. */
export function bestFactor(cases: readonly Claimed[]): number {
  const factors = Array.from({ length: 31 }, (_, i) => (10 + i) / 20);
  return factors.reduce((best, factor) => (loss(cases, factor) < loss(cases, best) ? factor : best), 1);
}

/** Shares at another temperature; 1/10,000 stands for what was rounded to nothing. */
function powered({ probabilities }: Claimed, temperature: number): readonly number[] {
  const powers = acts.map((act) => (Math.max(1, probabilities[act]) / 10_000) ** (1 / temperature));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

const loss = (cases: readonly Claimed[], temperature: number): number =>
  cases.reduce((sum, one) => sum - Math.log(powered(one, temperature)[acts.indexOf(one.truth)] as number), 0);
