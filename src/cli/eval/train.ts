/** Training of the linear model: multinomial logistic regression by AdaGrad over hashed features, seeded, so that the same corpus gives the same weights. */
import { addFeatures } from '../../adapters/classifier-offline/features.ts';
import type { Sample } from '../../adapters/classifier-offline/sample.ts';
import { places, placesIn } from '../../adapters/classifier-offline/vocabulary.ts';
import { acts } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { inRounds, type Learner, newLearner, nudge, seeded, worthLearning } from './descent.ts';
import { learnDoubt } from './learn-doubt.ts';
import { learnFlags } from './learn-flags.ts';
import type { Labelled } from './lesson.ts';
import { vocabularyOf, writeModel } from './weights.ts';

/**
 * `least` is how much the rows that bear a feature must count together for it to be learned: one row, in two surroundings, is not enough. `dropped` is the share of a case's
 * features that are left out each time it is learned, others each time, so that no act leans on few of them. `offsets` are added to the biases of the acts, in the manual's
 * order: what was held out says how much each act is called too often. `temperature` makes probabilities mean what they say. `npx tsx scripts/fit-offsets.ts` names both;
 * `npm run -s cli -- eval` says by which factor the temperature is off.
 */
export type Settings = Readonly<{
  rounds: number;
  rate: number;
  decay: number;
  least: number;
  dropped: number;
  offsets: Readonly<Record<Lang, readonly number[]>>;
  temperature: Readonly<Record<Lang, number>>;
}>;
export const settings: Settings = {
  rounds: 9,
  rate: 0.3,
  decay: 1e-4,
  least: 1.6,
  dropped: 0.4,
  offsets: {
    zh: [-0.41, -0.67, -0.73, 0.15, -0.1, 0.73, -0.18, 0.17, 0.25, 0.79],
    en: [-0.39, -0.54, -0.73, -0.13, 0.1, 0.69, 0.04, 0.31, -0.07, 0.71],
  },
  temperature: { zh: 0.97, en: 1.02 },
};

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

/** A model of these rows, acts and flags, as the bytes of its file. */
export function train(lang: Lang, rows: readonly Labelled[], given: Settings = settings): Uint8Array {
  const { rounds, rate, decay, least, dropped, offsets, temperature } = given;
  const clear = rows.filter(({ doubtful }) => !doubtful);
  const even = evenly(clear);
  const hashed = clear.map(({ sample, act, weight }): Hashed => ({ hashes: featuresOf(sample), at: acts.indexOf(act), weight }));
  const vocabulary = vocabularyOf(worthLearning(hashed, least).map(([hash]) => hash));
  const learner = newLearner(places * n + n, rate, decay);
  const cases = hashed.map(
    (one): Case => ({ ...one, weight: one.weight * (even[one.at] as number), active: placesIn(vocabulary, one.hashes) }),
  );
  const dice = seeded(79);
  inRounds(cases, rounds, (one) => step(learner, { ...one, active: thinned(one.active, dice, dropped) }));
  offsets[lang].forEach((offset, a) => {
    learner.weights[places * n + a] = (learner.weights[places * n + a] as number) + offset;
  });
  return writeModel(
    { vocabulary, weights: learner.weights, temperature: temperature[lang] },
    learnDoubt(lang, rows, vocabulary),
    learnFlags(clear),
  );
}

/** These places without those that the dice leave out this time. */
function thinned(active: Int32Array, dice: () => number, dropped: number): Int32Array {
  const kept = new Int32Array(active.length);
  let count = 0;
  for (let i = 0; i < active.length; i++) if (dice() >= dropped) kept[count++] = active[i] as number;
  return kept.subarray(0, count);
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

function step(learner: Learner, { active, at, weight }: Case): void {
  const scale = 1 / Math.sqrt(active.length || 1);
  const errors = sharesOf(learner.weights, active, scale).map((share, a) => (share - (a === at ? 1 : 0)) * weight);
  const moved = [...errors.keys()].filter((a) => Math.abs(errors[a] as number) >= 1e-4);
  // Place by place: the ten weights of one lie together.
  for (const place of active) for (const a of moved) nudge(learner, place * n + a, (errors[a] as number) * scale, learner.decay);
  for (const a of moved) nudge(learner, places * n + a, (errors[a] as number) * 0.1, 0);
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
