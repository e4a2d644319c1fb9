/**
 * Compares ways of learning acts on held-out batches (or industries) of the corpus and prints a Markdown table: `npx tsx scripts/try-models.ts [--lang en] [--by industry] [--folds 2]`.
 * Takes some minutes a language. Figures are of segments, with the buyer's turn as it was written.
 */
import { parseArgs } from 'node:util';
import { addFeatures } from '../src/adapters/classifier-offline/features.ts';
import { grams } from '../src/adapters/classifier-offline/grams.ts';
import { read } from '../src/adapters/classifier-offline/reading.ts';
import type { Names, Sample } from '../src/adapters/classifier-offline/sample.ts';
import { places } from '../src/adapters/classifier-offline/vocabulary.ts';
import { loadNormaliser } from '../src/adapters/normaliser/normaliser.ts';
import { corpusRows, samplesOf } from '../src/cli/eval/corpus.ts';
import { worthLearning } from '../src/cli/eval/descent.ts';
import { foldsOf } from '../src/cli/eval/folds.ts';
import { matrixOf, type Pair, scores } from '../src/cli/eval/measures.ts';
import { type Act, acts } from '../src/dialogue/words/act.ts';
import type { Lang } from '../src/dialogue/words/stage.ts';
import { type Case, type Learner, learners } from './try-learners.ts';

type Features = (sample: Sample, names: Names) => void;
type Way = Readonly<{ name: string; features: Features; learner: Learner; hashed?: boolean }>;

const withoutContext: Features = (sample, names) =>
  addFeatures({ ...sample, before: null, previous: null, left: null, right: null }, names);
const gramsOnly: Features = (sample, names) => grams(read(sample.text, sample.lang), names);

const ways: readonly Way[] = [
  { name: 'logistic regression, vocabulary, all features', features: addFeatures, learner: learners.logistic },
  { name: 'linear SVM instead', features: addFeatures, learner: learners.svm },
  { name: 'hashing into as many places instead of a vocabulary', features: addFeatures, learner: learners.logistic, hashed: true },
  { name: '24 hidden units instead of a linear model', features: addFeatures, learner: learners.hidden },
  { name: 'without what stands around the segment', features: withoutContext, learner: learners.logistic },
  { name: 'n-grams alone: no lexicon, no markers, no form, no context', features: gramsOnly, learner: learners.logistic },
];

/** A segment with the hashes of its features. */
type Told = Readonly<{ hashes: readonly number[]; act: Act; fold: number; weight: number }>;

/** How much what is learned must count together for its feature to get a place. */
const least = 1.6;

/** What a way makes of the held-out folds, one model each. */
function tried({ learner, hashed = false }: Way, told: readonly Told[], folds: number): readonly Pair[] {
  return Array.from({ length: folds }, (_, fold) => {
    const learned = told.filter((one) => one.fold !== fold);
    const kept = worthLearning(learned, least).slice(0, Math.floor((places * 6) / 7));
    const known = new Map(kept.map(([hash], i) => [hash, hashed ? hash % places : i]));
    const placed = (hashes: readonly number[]): Int32Array =>
      Int32Array.from(new Set(hashes.flatMap((hash) => (hashed ? [hash % places] : (known.get(hash) ?? [])))));
    const guess = learner(
      evenly(learned.map(({ hashes, act }): Case => ({ active: placed(hashes), at: acts.indexOf(act), weight: 1 }))),
      places,
    );
    return told
      .filter((one) => one.fold === fold)
      .map(({ hashes, act }): Pair => ({ truth: act, guess: acts[guess(placed(hashes))] as Act }));
  }).flat();
}

/** All acts together count the same, as in training. */
function evenly(cases: readonly Case[]): readonly Case[] {
  const counts = acts.map((_, at) => cases.filter((one) => one.at === at).length);
  return cases.map((one) => ({ ...one, weight: cases.length / acts.length / (counts[one.at] as number) }));
}

const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'en' }, by: { type: 'string', default: 'batch' }, folds: { type: 'string', default: '2' } },
});
const lang: Lang = values.lang === 'zh' ? 'zh' : 'en';
const rows = corpusRows('corpus', lang);
const folds = foldsOf(rows, values.by === 'industry' ? 'industry' : 'batch', 5);
const normaliser = await loadNormaliser();
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
console.log(`${lang}, ${values.folds} of 5 folds by ${values.by}\n`);
console.log('| way | right on the four SPIN acts | right on all ten | macro-F1 |\n| --- | --: | --: | --: |');
for (const way of ways) {
  const told = rows.flatMap((row, i) =>
    samplesOf(row, normaliser).map(({ sample, act }): Told => {
      const hashes = new Set<number>();
      way.features(sample, hashes);
      return { hashes: [...hashes], act, fold: folds[i] as number, weight: 1 };
    }),
  );
  const { four_acts, accuracy, macro_f1 } = scores(matrixOf(tried(way, told, Number(values.folds))));
  console.log(`| ${way.name} | ${percent(four_acts)} | ${percent(accuracy)} | ${macro_f1.toFixed(3)} |`);
}
