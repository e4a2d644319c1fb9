import { type Act, acts, type Probabilities } from '../../dialogue/words/act.ts';
import { addFeatures } from './features.ts';
import type { Sample } from './sample.ts';
import { placeOf, places, type Vocabulary } from './vocabulary.ts';

const n = acts.length;

/** Where the parts of a model file begin: the vocabulary, then for each place ten weights as signed bytes, then as 32-bit floats the ten biases, what one unit of a weight is worth, and the temperature. */
export const atWeights = places * 2;
export const atFloats = atWeights + places * n;
export const modelBytes = atFloats + (n + 2) * 4;

/** A linear model of one language, as its file holds it. */
export type Model = Readonly<{ vocabulary: Vocabulary; weights: Int8Array; biases: Float32Array; unit: number; temperature: number }>;

/** Reads a model. Throws a RangeError where the bytes are not those of one. */
export function readModel(bytes: Uint8Array): Model {
  if (bytes.length !== modelBytes) throw new RangeError(`a model has ${modelBytes} bytes, this has ${bytes.length}`);
  const { buffer } = new Uint8Array(bytes);
  const floats = new Float32Array(buffer, atFloats);
  return {
    vocabulary: new Uint16Array(buffer, 0, places),
    weights: new Int8Array(buffer, atWeights, places * n),
    biases: floats.subarray(0, n),
    unit: floats[n] ?? 0,
    temperature: floats[n + 1] ?? 1,
  };
}

/** The places of what a model knows of a sample, each once. */
export function placesOf(vocabulary: Vocabulary, sample: Sample): Int32Array {
  let count = 0;
  addFeatures(sample, {
    add(hash) {
      const place = placeOf(vocabulary, hash);
      if (place === undefined || seen[place] === 1 || count === most) return;
      seen[place] = 1;
      found[count] = place;
      count += 1;
    },
  });
  for (let i = 0; i < count; i++) seen[found[i] as number] = 0;
  return found.slice(0, count);
}

/** The most places that are looked at: a text at the length limit has some four thousand. */
const most = 16_384;
/** Used for one sample at a time, and left as they were: a set of its own would cost each sample more than reading it. */
const seen = new Uint8Array(places);
const found = new Int32Array(most);

/** What the probabilities are made of: the logits of the ten acts, in the manual's order. */
export const logits = (model: Model, sample: Sample): readonly number[] =>
  linear(model, placesOf(model.vocabulary, sample)).map((score) => score / model.temperature);

/** Probabilities of the ten acts, whole 1/10,000, adding up to 10,000. */
export function probabilities(model: Model, sample: Sample): Probabilities {
  const scores = logits(model, sample);
  const most = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - most));
  const sum = exps.reduce((a, b) => a + b, 0);
  return whole(exps.map((e) => e / sum));
}

/** Scores of the acts; the vector of features is scaled to length one. */
function linear({ weights, biases, unit }: Model, active: Int32Array): readonly number[] {
  const sums = new Int32Array(n);
  for (const place of active) for (let a = 0; a < n; a++) sums[a] = (sums[a] as number) + (weights[place * n + a] as number);
  const scale = unit / Math.sqrt(active.length || 1);
  return Array.from(sums, (sum, a) => sum * scale + (biases[a] as number));
}

/** Rounds to whole 1/10,000 so that the sum is kept: the largest takes what rounding left. */
function whole(shares: readonly number[]): Probabilities {
  const rounded = shares.map((share) => Math.round(share * 10_000));
  const best = rounded.indexOf(Math.max(...rounded));
  rounded[best] = (rounded[best] as number) + 10_000 - rounded.reduce((a, b) => a + b, 0);
  return Object.fromEntries(acts.map((act, i) => [act, rounded[i] as number])) as Record<Act, number>;
}
