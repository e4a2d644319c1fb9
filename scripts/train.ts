/** Training of the linear model: multinomial logistic regression by AdaGrad over hashed features, seeded, so that the same corpus gives the same weights. */

import { bucketOf, buckets, features, type Sample } from '../src/adapters/classifier-offline/features.ts';
import { type Act, acts } from '../src/dialogue/words/act.ts';

/** A sample with its label, and the batch it was written in. */
export type Labelled = Readonly<{ sample: Sample; act: Act; batch: string; id: string; weight: number }>;

const n = acts.length;
/** `temperature` softens probabilities so that they mean what they say; measured by scripts/measure.ts. */
export type Settings = Readonly<{ rounds: number; rate: number; decay: number; temperature: Readonly<Record<'zh' | 'en', number>> }>;
export const settings: Settings = { rounds: 24, rate: 0.5, decay: 2e-5, temperature: { zh: 0.6, en: 0.8 } };

/** Weights for all buckets and the biases. */
export function train(rows: readonly Labelled[], { rounds, rate, decay }: Settings = settings): Float32Array {
  const weights = new Float32Array(buckets * n + n);
  const squares = new Float32Array(buckets * n + n).fill(1e-6);
  const cases = rows.map((row) => ({
    active: [...new Set(features(row.sample).map(bucketOf))],
    at: acts.indexOf(row.act),
    weight: row.weight,
  }));
  const random = seeded(20_240_607);
  for (let round = 0; round < rounds; round++) {
    shuffle(cases, random);
    for (const one of cases) step(weights, squares, one, rate, decay);
  }
  return weights;
}

type Case = Readonly<{ active: readonly number[]; at: number; weight: number }>;

function step(weights: Float32Array, squares: Float32Array, { active, at, weight }: Case, rate: number, decay: number): void {
  const scale = 1 / Math.sqrt(active.length || 1);
  const scores = new Float64Array(n);
  for (const bucket of active) for (let a = 0; a < n; a++) scores[a] = (scores[a] as number) + (weights[bucket * n + a] as number);
  let most = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < n; a++) {
    scores[a] = (scores[a] as number) * scale + (weights[buckets * n + a] as number);
    most = Math.max(most, scores[a] as number);
  }
  let sum = 0;
  for (let a = 0; a < n; a++) {
    scores[a] = Math.exp((scores[a] as number) - most);
    sum += scores[a] as number;
  }
  for (let a = 0; a < n; a++) {
    const error = ((scores[a] as number) / sum - (a === at ? 1 : 0)) * weight;
    if (Math.abs(error) < 1e-4) continue;
    for (const bucket of active) nudge(weights, squares, bucket * n + a, error * scale, rate, decay);
    nudge(weights, squares, buckets * n + a, error * 0.1, rate, 0);
  }
}

function nudge(weights: Float32Array, squares: Float32Array, i: number, gradient: number, rate: number, decay: number): void {
  const g = gradient + decay * (weights[i] as number);
  squares[i] = (squares[i] as number) + g * g;
  weights[i] = (weights[i] as number) - (rate * g) / Math.sqrt(squares[i] as number);
}

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
