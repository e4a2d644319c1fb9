/** Learns flags: for each a logistic regression over the features of the segment's own text, on the acts it may stand on. Seeded, so that the same rows give the same weights. */
import { cuesOf } from '../../adapters/classifier-offline/flag-cues.ts';
import { flagPlaces } from '../../adapters/classifier-offline/flags.ts';
import { heads, headsOn, stackedHead } from '../../adapters/classifier-offline/heads.ts';
import { hashesOf } from '../../adapters/classifier-offline/model.ts';
import { read } from '../../adapters/classifier-offline/reading.ts';
import { togetherOf } from '../../adapters/classifier-offline/stacked.ts';
import { placesIn, type Vocabulary } from '../../adapters/classifier-offline/vocabulary.ts';
import { tellsOf } from './coded.ts';
import { inRounds, type Learner, newLearner, nudge, worthLearning } from './descent.ts';
import type { Labelled } from './lesson.ts';
import { bestThreshold } from './thresholds.ts';
import { type LearnedFlags, vocabularyOf } from './weights.ts';

const settings = { rounds: 8, rate: 0.3, decay: 2e-5, least: 1.6, folds: 3, rarest: 4 };

const h = heads.length;

/** A segment as it is learned: its places, the heads it tells of, and which of them are coded. */
type Case = Readonly<{ active: Int32Array; heads: readonly number[]; coded: readonly boolean[]; fold: number }>;

/** Flags of these rows. Rows in other surroundings than they were written in tell nothing more. Thresholds are those that suit batches best that were held out. */
export function learnFlags(rows: readonly Labelled[]): LearnedFlags {
  const own = rows.filter(({ act, weight }) => weight === 1 && headsOn(act).length > 0);
  const pairs = rows.filter(({ second, weight }) => second !== undefined && weight === 1);
  const hashed = [...own.map(hashesOfFlags), ...pairs.map(hashesOfPair)].map((hashes) => ({ hashes: new Set(hashes), weight: 1 }));
  const vocabulary = vocabularyOf(
    // What every segment bears tells no one from another.
    worthLearning(hashed, settings.least).flatMap(([hash, count]) => (count === own.length ? [] : [hash])),
    flagPlaces,
  );
  const cases = [...casesOf(own, vocabulary), ...pairCases(pairs, own, vocabulary)];
  const held = Array.from({ length: settings.folds }, (_, fold) => {
    const weights = learn(cases.filter((one) => one.fold !== fold));
    return cases
      .filter((one) => one.fold === fold)
      .flatMap(({ active, heads: those, coded }) =>
        those.map((head, i) => ({ head, coded: coded[i] as boolean, score: scoreOf(weights, active, head) })),
      );
  }).flat();
  const thresholds = heads.map(({ flag }, head) =>
    bestThreshold(
      held.filter((one) => one.head === head),
      flag === 'open',
    ),
  );
  return { vocabulary, weights: learn(cases), thresholds };
}

/** The features of a segment's own text, and those that only flags look at. */
const hashesOfFlags = ({ sample, act }: Labelled): readonly number[] => [
  ...hashesOf({ ...sample, before: null, previous: null, left: null, right: null }),
  ...cuesOf(read(sample.text, sample.lang), act),
];

function casesOf(rows: readonly Labelled[], vocabulary: Vocabulary): readonly Case[] {
  const tells = tellsOf(rows);
  const batches = [...new Set(rows.map(({ batch }) => batch))].sort();
  return rows.map((row) => {
    const those = headsOn(row.act).filter((head) => tells(row.batch, flagOf(head)));
    return {
      active: placesIn(vocabulary, hashesOfFlags(row)),
      heads: those,
      coded: those.map((head) => row.flags.includes(flagOf(head))),
      fold: batches.indexOf(row.batch) % settings.folds,
    };
  });
}

/** The two questions of a turn together: they tell of one flag only. */
const hashesOfPair = ({ sample: { text, lang }, act, second }: Labelled): readonly number[] =>
  second === undefined ? [] : togetherOf({ text, act }, second, lang);

function pairCases(pairs: readonly Labelled[], rows: readonly Labelled[], vocabulary: Vocabulary): readonly Case[] {
  const tells = tellsOf(rows);
  const batches = [...new Set(rows.map(({ batch }) => batch))].sort();
  return pairs
    .filter(({ batch }) => tells(batch, 'stacked'))
    .map((pair) => ({
      active: placesIn(vocabulary, hashesOfPair(pair)),
      heads: [stackedHead],
      coded: [pair.flags.includes('stacked')],
      fold: batches.indexOf(pair.batch) % settings.folds,
    }));
}

const flagOf = (head: number) => (heads[head] as (typeof heads)[number]).flag;

/** Weights by head and place, the biases last. While they are learned those of a place lie together: a step moves several flags of the same places. */
function learn(cases: readonly Case[]): Float32Array {
  const learner = newLearner(flagPlaces * h + h, settings.rate, settings.decay);
  const worth = worthOf(cases);
  inRounds(cases, settings.rounds, (one) => step(learner, one, worth));
  return byHead(learner.weights);
}

/** The same weights, those of a head together. */
function byHead(byPlace: Float32Array): Float32Array {
  const weights = Float32Array.from(byPlace);
  for (let head = 0; head < h; head++)
    for (let place = 0; place < flagPlaces; place++) weights[head * flagPlaces + place] = byPlace[place * h + head] as number;
  return weights;
}

/** How much more a coded case counts than one that is not, per head: rare flags more, but never more than `rarest` times. */
function worthOf(cases: readonly Case[]): readonly number[] {
  return heads.map((_, head) => {
    const known = cases.flatMap((one) => (one.heads.includes(head) ? [one.coded[one.heads.indexOf(head)]] : []));
    const coded = known.filter(Boolean).length;
    return coded === 0 ? 1 : Math.min(settings.rarest, Math.sqrt((known.length - coded) / coded));
  });
}

/** One step down for each flag that a case tells of. Flags know nothing of each other, so place by place is the same as flag by flag. */
function step(learner: Learner, one: Case, worth: readonly number[]): void {
  const { active, heads: those, coded } = one;
  const { weights, decay } = learner;
  const length = Math.sqrt(active.length || 1);
  const sums = new Float64Array(those.length);
  for (const place of active)
    for (let i = 0; i < those.length; i++) sums[i] = (sums[i] as number) + (weights[place * h + (those[i] as number)] as number);
  const errors = those.map((head, i) => {
    const share = 1 / (1 + Math.exp(-((sums[i] as number) / length + (weights[flagPlaces * h + head] as number))));
    return coded[i] ? (share - 1) * (worth[head] as number) : share;
  });
  const moved = those.flatMap((head, i) => (Math.abs(errors[i] as number) < 1e-3 ? [] : [[head, errors[i] as number] as const]));
  for (const place of active) for (const [head, error] of moved) nudge(learner, place * h + head, error * (1 / length), decay);
  for (const [head, error] of moved) nudge(learner, flagPlaces * h + head, error * 0.1, 0);
}

/** What the weights so far make of these places, for one flag. */
function scoreOf(weights: Float32Array, active: Int32Array, head: number): number {
  let sum = 0;
  for (const place of active) sum += weights[head * flagPlaces + place] as number;
  return sum / Math.sqrt(active.length || 1) + (weights[flagPlaces * h + head] as number);
}
