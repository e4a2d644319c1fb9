/** Learns which sentences could as well be two acts: a logistic regression of the rows that were written to be ambiguous against the others, over the features of the acts. */
import { hashesOf } from '../../adapters/classifier-offline/model.ts';
import { places, placesIn, type Vocabulary } from '../../adapters/classifier-offline/vocabulary.ts';
import { inRounds, type Learner, newLearner, nudge } from './descent.ts';
import type { Labelled } from './lesson.ts';
import type { LearnedDoubt } from './weights.ts';

/** `clear` is the share of other sentences that may count as ambiguous; of those written elsewhere than the ambiguous ones every `sample`th is learned. */
const settings = { rounds: 6, rate: 0.3, decay: 1e-4, folds: 3, sample: 4, most: 8, clear: 0.08 };

type Case = Readonly<{ active: Int32Array; doubtful: boolean; beside: boolean; fold: number }>;

/** Weights by place of the vocabulary, the bias last. The bias is set so that a small share of the unambiguous rows of batches that were held out counts as ambiguous. */
export function learnDoubt(rows: readonly Labelled[], vocabulary: Vocabulary): LearnedDoubt {
  const cases = casesOf(rows, vocabulary);
  // Where nobody wrote an ambiguous row, nothing counts as one.
  if (!cases.some(({ doubtful }) => doubtful)) return new Float32Array(places + 1).fill(-1, places);
  const held = Array.from({ length: settings.folds }, (_, fold) => {
    const weights = learn(cases.filter((one) => one.fold !== fold));
    return cases.filter((one) => one.fold === fold && !one.doubtful && !one.beside).map(({ active }) => scoreOf(weights, active));
  }).flat();
  const from = held.sort((a, b) => b - a)[Math.floor(held.length * settings.clear)] ?? 0;
  const weights = learn(cases);
  weights[places] = (weights[places] as number) - from;
  return weights;
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
