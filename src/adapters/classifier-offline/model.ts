import { crc32 } from 'node:zlib';
import { acts, type Probabilities, probabilitiesOf } from '../../dialogue/words/act.ts';
import { addFeatures, sizeOf, sizes } from './features.ts';
import { type FlagModel, flagPlaces } from './flags.ts';
import { heads } from './heads.ts';
import type { Sample } from './sample.ts';
import { places, placesIn, type Vocabulary } from './vocabulary.ts';

const n = acts.length;
const h = heads.length;

/** Where the parts of a model file begin. For the acts: the vocabulary, then for each place ten weights as signed bytes, then as 32-bit floats the ten biases, what one unit of a weight is worth, and the temperature. */
export const atWeights = places * 2;
export const atFloats = atWeights + places * n;
/** For doubt: a weight for each place, then as 32-bit floats what one unit is worth and, for each size of a text, the score from which it is doubted. */
export const atDoubt = atFloats + (n + 2) * 4;
export const atDoubtFloats = atDoubt + places;
/** For the flags: their vocabulary, for each place a weight for each head, then as 32-bit floats per head its unit, its bias and its threshold. Last the sum over all before. */
export const atFlags = atDoubtFloats + (1 + sizes) * 4;
export const atFlagWeights = atFlags + flagPlaces * 2;
export const atFlagFloats = atFlagWeights + flagPlaces * h;
export const atSum = atFlagFloats + h * 3 * 4;
export const modelBytes = atSum + 4;

/** What tells that a sentence is of those that could as well be two acts, and from which score on, by the size of its text: a short one is not ambiguous for being short. */
type Doubt = Readonly<{ weights: Int8Array; unit: number; thresholds: Float32Array }>;

/** A linear model of one language, as its file holds it. */
export type Model = Readonly<{
  vocabulary: Vocabulary;
  weights: Int8Array;
  biases: Float32Array;
  unit: number;
  temperature: number;
  doubt: Doubt;
  flags: FlagModel;
}>;

/** Reads a model. Throws a RangeError where the bytes are not those of one. */
export function readModel(bytes: Uint8Array): Model {
  if (bytes.length !== modelBytes) throw new RangeError(`a model has ${modelBytes} bytes, this has ${bytes.length}`);
  // A file that was read whole begins where numbers may begin: it serves as it lies.
  const { buffer, byteOffset: at } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (new Uint32Array(buffer, at + atSum, 1)[0] !== sumOf(bytes))
    throw new RangeError('the sum at the end is not that of the bytes before it');
  const floats = new Float32Array(buffer, at + atFloats, n + 2);
  const doubtFloats = new Float32Array(buffer, at + atDoubtFloats, 1 + sizes);
  const flagFloats = new Float32Array(buffer, at + atFlagFloats, h * 3);
  return {
    vocabulary: new Uint16Array(buffer, at, places),
    weights: new Int8Array(buffer, at + atWeights, places * n),
    biases: floats.subarray(0, n),
    unit: floats[n] ?? 0,
    temperature: floats[n + 1] ?? 1,
    doubt: { weights: new Int8Array(buffer, at + atDoubt, places), unit: doubtFloats[0] ?? 0, thresholds: doubtFloats.subarray(1) },
    flags: {
      vocabulary: new Uint16Array(buffer, at + atFlags, flagPlaces),
      weights: new Int8Array(buffer, at + atFlagWeights, flagPlaces * h),
      units: flagFloats.subarray(0, h),
      biases: flagFloats.subarray(h, h * 2),
      thresholds: flagFloats.subarray(h * 2),
    },
  };
}

/** A sum over a model's bytes up to where the sum stands (CRC-32): what was cut, mixed or written halfway does not add up. */
export const sumOf = (bytes: Uint8Array): number => crc32(bytes.subarray(0, atSum));

/** Hashes of a sample's features; some come more than once. */
export function hashesOf(sample: Sample): Uint32Array {
  let count = 0;
  addFeatures(sample, {
    add(hash) {
      if (count === most) return;
      hashes[count] = hash;
      count += 1;
    },
  });
  return hashes.slice(0, count);
}

/** The most features that are looked at: a text at the length limit has some eight thousand. Used for one sample at a time. */
const most = 32_768;
const hashes = new Uint32Array(most);

/** What the probabilities are made of: the logits of the ten acts, in the manual's order. */
export const logits = (model: Model, sample: Sample, known: Uint32Array = hashesOf(sample)): readonly number[] =>
  linear(model, placesIn(model.vocabulary, known)).map((score) => score / model.temperature);

/** Probabilities of the ten acts, whole 1/10,000, adding up to 10,000. `known` are the sample's hashes, where somebody has made them already. */
export function probabilities(model: Model, sample: Sample, known: Uint32Array = hashesOf(sample)): Probabilities {
  const active = placesIn(model.vocabulary, known);
  const scores = linear(model, active).map((score) => score / model.temperature);
  const most = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - most));
  const sum = exps.reduce((a, b) => a + b, 0);
  const shares = exps.map((e) => e / sum);
  return whole(doubtOf(model.doubt, active, sample, shares) >= 0 ? evened(shares) : shares);
}

/**
 * How much the likeliest act's lead over the second, as a logarithm, counts against doubt. What the words say weighs more: of a sentence that is ambiguous the acts are
 * often as sure as of any other (decision 0022). What less than a thousandth is, is all the same.
 */
const contest = 0.4;
const least = 1e-3;

/** How much a sentence reads like those that were written to be ambiguous, beyond what others of its size do: from nothing on it is doubted. */
export function doubtOf(
  { weights, unit, thresholds }: Doubt,
  active: Int32Array,
  { text, lang }: Sample,
  shares: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < active.length; i++) sum += weights[active[i] as number] as number;
  const [first, second] = likeliestTwo(shares);
  const contested = Math.log(((shares[second] as number) + least) / ((shares[first] as number) + least));
  return (sum * unit) / Math.sqrt(active.length || 1) + contest * contested - (thresholds.at(sizeOf(text, lang)) as number);
}

/** What the likelier of the two acts keeps of what both have. */
const likelier = 0.55;

/** The two likeliest acts brought near to one another; which of them is the likelier does not change. */
function evened(shares: readonly number[]): readonly number[] {
  const [first, second] = likeliestTwo(shares);
  const both = (shares[first] as number) + (shares[second] as number);
  const kept = Math.min(shares[first] as number, both * likelier);
  return shares.map((share, i) => (i === first ? kept : i === second ? both - kept : share));
}

/** The places of the largest share and of the next; the earlier on a tie. */
function likeliestTwo(shares: readonly number[]): readonly [number, number] {
  let [first, second] = [0, -1];
  for (let i = 1; i < shares.length; i++) {
    const share = shares[i] as number;
    if (share > (shares[first] as number)) [first, second] = [i, first];
    else if (second === -1 || share > (shares[second] as number)) second = i;
  }
  return [first, second];
}

/** Scores of the acts; the vector of features is scaled to length one. */
function linear({ weights, biases, unit }: Model, active: Int32Array): readonly number[] {
  const scale = unit / Math.sqrt(active.length || 1);
  const scores = new Array<number>(n);
  // Act by act: the sum then stays in a register, and the weights of a sentence's features fit the nearest cache.
  for (let a = 0; a < n; a++) {
    let sum = 0;
    for (let i = 0; i < active.length; i++) sum += weights[(active[i] as number) * n + a] as number;
    scores[a] = sum * scale + (biases[a] as number);
  }
  return scores;
}

/** Rounds to whole 1/10,000 so that the sum is kept: the largest takes what rounding left. */
function whole(shares: readonly number[]): Probabilities {
  const rounded = shares.map((share) => Math.round(share * 10_000));
  const best = rounded.indexOf(Math.max(...rounded));
  rounded[best] = (rounded[best] as number) + 10_000 - rounded.reduce((a, b) => a + b, 0);
  return probabilitiesOf(rounded);
}
