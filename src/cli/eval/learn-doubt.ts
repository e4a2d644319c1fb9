/** Learns which sentences could as well be two acts: a logistic regression of the rows that were written to be ambiguous against the others, over the features of the acts. */
import { sizeOf, sizes } from '../../adapters/classifier-offline/features.ts';
import { hashesOf } from '../../adapters/classifier-offline/model.ts';
import { places, placesIn, type Vocabulary } from '../../adapters/classifier-offline/vocabulary.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { inRounds, type Learner, newLearner, nudge } from './descent.ts';
import type { Labelled } from './lesson.ts';
import type { LearnedDoubt } from './weights.ts';

/**
 * Of those written elsewhere than the ambiguous ones every `sample`th is learned. The threshold of a size is what a share of `clear` of the other sentences reach that were held out, if there
 * are `enough` of that size, and then `lower`: in a session the lead of the likeliest act comes off the score. `npx tsx scripts/fit-doubt.ts` names `lower`.
 */
export const settings = {
  rounds: 6,
  rate: 0.3,
  decay: 1e-4,
  folds: 3,
  sample: 4,
  most: 8,
  clear: 0.1,
  enough: 60,
  lower: { zh: 1.2, en: 0.9 } as Readonly<Record<Lang, number>>,
};

type Case = Readonly<{ active: Int32Array; doubtful: boolean; beside: boolean; fold: number; size: number }>;

/** Weights by place of the vocabulary, and a threshold for each size of a text, so that of each size a small share of the unambiguous rows of batches that were held out counts as ambiguous. */
export function learnDoubt(lang: Lang, rows: readonly Labelled[], vocabulary: Vocabulary): LearnedDoubt {
  const cases = casesOf(rows, vocabulary);
  // Where nobody wrote an ambiguous row, nothing counts as one.
  if (!cases.some(({ doubtful }) => doubtful)) return { weights: new Float32Array(places), thresholds: new Array(sizes).fill(Infinity) };
  const held = Array.from({ length: settings.folds }, (_, fold) => {
    const weights = learn(cases.filter((one) => one.fold !== fold));
    return cases
      .filter((one) => one.fold === fold && !one.doubtful && !one.beside)
      .map(({ active, size }) => ({ score: scoreOf(weights, active), size }));
  }).flat();
  const weights = learn(cases);
  const bias = weights[places] as number;
  return { weights: weights.subarray(0, places), thresholds: thresholdsOf(held).map((from) => from - settings.lower[lang] - bias) };
}

/** For each size the score that a small share of the cases reach; that of all where there are too few to tell. */
function thresholdsOf(held: readonly Readonly<{ score: number; size: number }>[]): readonly number[] {
  const sorted = held.toSorted((a, b) => b.score - a.score);
  const of = (those: typeof held): number => those[Math.floor(those.length * settings.clear)]?.score ?? 0;
  return Array.from({ length: sizes }, (_, size) => {
    const alike = sorted.filter((one) => one.size === size);
    return of(alike.length < settings.enough ? sorted : alike);
  });
}

/** Rows as they were written: the ambiguous, the clear ones of the same batches (`beside`), and a sample of all others. */
function casesOf(rows: readonly Labelled[], vocabulary: Vocabulary): readonly Case[] {
  const own = rows.filter(({ weight }) => weight === 1);
  const written = new Set(own.flatMap(({ doubtful, batch }) => (doubtful ? [batch] : [])));
  const batches = [...new Set(own.map(({ batch }) => batch))].sort();
  return own
    .filter(({ batch }, i) => written.has(batch) || i % settings.sample === 0)
    .map(({ sample, doubtful, batch }) => ({
      active: placesIn(vocabulary, hashesOf(sample)),
      doubtful: doubtful ?? false,
      beside: written.has(batch),
      fold: batches.indexOf(batch) % settings.folds,
      size: (sizes + sizeOf(sample.text, sample.lang)) % sizes,
    }));
}

function learn(cases: readonly Case[]): Float32Array {
  const learner = newLearner(places + 1, settings.rate, settings.decay);
  const doubtful = cases.filter((one) => one.doubtful).length;
  const worth = Math.min(settings.most, cases.length / 2 / Math.max(1, doubtful));
  inRounds(cases, settings.rounds, (one) => step(learner, one, worth));
  return learner.weights;
}

function step(learner: Learner, { active, doubtful }: Case, worth: number): void {
  const scale = 1 / Math.sqrt(active.length || 1);
  const share = 1 / (1 + Math.exp(-scoreOf(learner.weights, active)));
  const error = doubtful ? (share - 1) * worth : share;
  if (Math.abs(error) < 1e-3) return;
  for (const place of active) nudge(learner, place, error * scale, learner.decay);
  nudge(learner, places, error * 0.1, 0);
}

function scoreOf(weights: Float32Array, active: Int32Array): number {
  let sum = 0;
  for (const place of active) sum += weights[place] as number;
  return sum / Math.sqrt(active.length || 1) + (weights[places] as number);
}
