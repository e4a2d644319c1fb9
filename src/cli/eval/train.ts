/** Training of the linear model: multinomial logistic regression by AdaGrad over hashed features, seeded, so that the same corpus gives the same weights. */
import { addFeatures } from '../../adapters/classifier-offline/features.ts';
import type { Sample } from '../../adapters/classifier-offline/sample.ts';
import { placeOf, places, type Vocabulary } from '../../adapters/classifier-offline/vocabulary.ts';
import { type Act, acts } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { vocabularyOf, writeModel } from './weights.ts';

/** A sample with its label, and how much it counts. */
export type Labelled = Readonly<{ sample: Sample; act: Act; weight: number }>;

/** `least` is how much the rows that bear a feature must count together for it to be learned: one row, in two surroundings, is not enough. `temperature` makes
 * probabilities mean what they say; `npm run -s cli -- eval` names the one that fits best. */
export type Settings = Readonly<{
  rounds: number;
  rate: number;
  decay: number;
  least: number;
  temperature: Readonly<Record<Lang, number>>;
}>;
const settings: Settings = { rounds: 12, rate: 0.3, decay: 2e-5, least: 1.6, temperature: { zh: 1, en: 1.1 } };

/** A sample as the trainer sees it: the hashes of its features first, later their places. */
type Hashed = Readonly<{ hashes: readonly number[]; at: number; weight: number }>;
type Case = Readonly<{ active: Int32Array; at: number; weight: number }>;

const n = acts.length;

/** Features of a sample by their hashes, each once. */
function featuresOf(sample: Sample): readonly number[] {
  const hashes = new Set<number>();
  addFeatures(sample, hashes);
  return [...hashes];
}

/** A model of these rows, as the bytes of its file. */
export function train(lang: Lang, rows: readonly Labelled[], { rounds, rate, decay, least, temperature }: Settings = settings): Uint8Array {
  const even = evenly(rows);
  const hashed = rows.map(({ sample, act, weight }): Hashed => ({ hashes: featuresOf(sample), at: acts.indexOf(act), weight }));
  const vocabulary = vocabularyOf(worthLearning(hashed, least));
  const learner = { weights: new Float32Array(places * n + n), squares: new Float32Array(places * n + n).fill(1e-6), rate, decay };
  const cases = hashed.map(
    (one): Case => ({ ...one, weight: one.weight * (even[one.at] as number), active: placed(vocabulary, one.hashes) }),
  );
  const random = seeded(20_240_607);
  for (let round = 0; round < rounds; round++) {
    shuffle(cases, random);
    for (const one of cases) step(learner, one);
  }
  return writeModel(vocabulary, learner.weights, temperature[lang]);
}

/**
 * What a row of each act counts, so that all acts together count the same: half the corpus is problem and implication because they are hard to tell apart,
 * not because half of what is said on a call is one of them.
 */
function evenly(rows: readonly Labelled[]): readonly number[] {
  const counts = acts.map((act) => rows.reduce((sum, row) => sum + (row.act === act ? row.weight : 0), 0));
  const mean = counts.reduce((a, b) => a + b, 0) / n;
  return counts.map((count) => (count === 0 ? 0 : mean / count));
}

/** Features by how much the rows that bear them count, the most frequent first. */
function worthLearning(rows: readonly Hashed[], least: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const { hashes, weight } of rows) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + weight);
  return [...counts]
    .filter(([, count]) => count > least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([hash]) => hash);
}

function placed(vocabulary: Vocabulary, hashes: readonly number[]): Int32Array {
  const active = new Set<number>();
  for (const hash of hashes) {
    const place = placeOf(vocabulary, hash);
    if (place !== undefined) active.add(place);
  }
  return Int32Array.from(active);
}

type Learner = Readonly<{ weights: Float32Array; squares: Float32Array; rate: number; decay: number }>;

function step(learner: Learner, { active, at, weight }: Case): void {
  const scale = 1 / Math.sqrt(active.length || 1);
  const shares = sharesOf(learner.weights, active, scale);
  for (let a = 0; a < n; a++) {
    const error = ((shares[a] as number) - (a === at ? 1 : 0)) * weight;
    if (Math.abs(error) < 1e-4) continue;
    for (const place of active) nudge(learner, place * n + a, error * scale, learner.decay);
    nudge(learner, places * n + a, error * 0.1, 0);
  }
}

/** What the weights so far make of a case: a share per act. */
function sharesOf(weights: Float32Array, active: Int32Array, scale: number): Float64Array {
  const scores = new Float64Array(n);
  for (const place of active) for (let a = 0; a < n; a++) scores[a] = (scores[a] as number) + (weights[place * n + a] as number);
  for (let a = 0; a < n; a++) scores[a] = (scores[a] as number) * scale + (weights[places * n + a] as number);
  const most = scores.reduce((x, y) => Math.max(x, y));
  const exps = scores.map((score) => Math.exp(score - most));
  const sum = exps.reduce((x, y) => x + y);
  return exps.map((each) => each / sum);
}

function nudge({ weights, squares, rate }: Learner, i: number, gradient: number, decay: number): void {
  const g = gradient + decay * (weights[i] as number);
  squares[i] = (squares[i] as number) + g * g;
  weights[i] = (weights[i] as number) - (rate * g) / Math.sqrt(squares[i] as number);
}

/** Dice that fall the same way each time. */
export function seeded(seed: number): () => number {
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
