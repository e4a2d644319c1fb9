import { type Act, acts, type Probabilities } from '../../dialogue/words/act.ts';
import { bucketOf, buckets, features, type Sample } from './features.ts';

/** Bytes of a model file: for each bucket ten weights as signed bytes, then as 32-bit floats the ten biases, what one unit of a weight is worth, and the temperature. */
export const modelBytes = buckets * acts.length + (acts.length + 2) * 4;

/** A linear model of one language, as its file holds it. */
export type Model = Readonly<{ weights: Int8Array; biases: Float32Array; unit: number; temperature: number }>;

/** Reads a model. Throws a RangeError where the bytes are not those of one. */
export function readModel(bytes: Uint8Array): Model {
  if (bytes.length !== modelBytes) throw new RangeError(`a model has ${modelBytes} bytes, this has ${bytes.length}`);
  const copy = bytes.slice();
  const cut = buckets * acts.length;
  const floats = new Float32Array(copy.buffer.slice(cut));
  return {
    weights: new Int8Array(copy.buffer, 0, cut),
    biases: floats.slice(0, acts.length),
    unit: floats[acts.length] ?? 0,
    temperature: floats[acts.length + 1] ?? 1,
  };
}

/** Writes a model: the largest weight becomes 127 units. */
export function writeModel(weights: Float32Array, temperature: number): Uint8Array {
  const cut = buckets * acts.length;
  const most = weights.subarray(0, cut).reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const unit = most / 127;
  const bytes = new Uint8Array(modelBytes);
  const units = new Int8Array(bytes.buffer, 0, cut);
  for (let i = 0; i < cut; i++) units[i] = Math.round((weights[i] as number) / unit);
  bytes.set(new Uint8Array(Float32Array.from([...weights.subarray(cut), unit, temperature]).buffer), cut);
  return bytes;
}

/** Probabilities of the ten acts, whole 1/10,000, adding up to 10,000. */
export function probabilities(model: Model, sample: Sample): Probabilities {
  const scores = linear(model, features(sample)).map((s) => s / model.temperature);
  const most = Math.max(...scores);
  const exps = scores.map((s) => Math.exp(s - most));
  const sum = exps.reduce((a, b) => a + b, 0);
  return whole(exps.map((e) => e / sum));
}

/** Scores of the acts; the vector of features is scaled to length one. */
export function linear({ weights, biases, unit }: Model, names: readonly string[]): number[] {
  const n = acts.length;
  const active = new Set(names.map(bucketOf));
  const scores = new Array<number>(n).fill(0);
  for (const bucket of active) for (let a = 0; a < n; a++) scores[a] = (scores[a] as number) + (weights[bucket * n + a] as number);
  const scale = unit / Math.sqrt(active.size || 1);
  return scores.map((s, a) => s * scale + (biases[a] as number));
}

/** Rounds to whole 1/10,000 so that the sum is kept: the largest takes what rounding left. */
function whole(shares: readonly number[]): Probabilities {
  const rounded = shares.map((s) => Math.round(s * 10_000));
  const best = rounded.indexOf(Math.max(...rounded));
  rounded[best] = (rounded[best] as number) + 10_000 - rounded.reduce((a, b) => a + b, 0);
  return Object.fromEntries(acts.map((act, i) => [act, rounded[i] as number])) as Record<Act, number>;
}
