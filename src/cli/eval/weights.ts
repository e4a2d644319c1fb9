/** Writes model files; src/adapters/classifier-offline/model.ts reads them. */
import { flagPlaces } from '../../adapters/classifier-offline/flags.ts';
import { heads } from '../../adapters/classifier-offline/heads.ts';
import {
  atDoubt,
  atDoubtFloats,
  atFlagFloats,
  atFlags,
  atFlagWeights,
  atFloats,
  atSum,
  atWeights,
  modelBytes,
  sumOf,
} from '../../adapters/classifier-offline/model.ts';
import { entryOf, farOf, placeOf, places, reach, type Vocabulary } from '../../adapters/classifier-offline/vocabulary.ts';
import { acts } from '../../dialogue/words/act.ts';

const n = acts.length;
const h = heads.length;

/** What was learned of the acts: weights by place, the ten biases last. */
export type Learned = Readonly<{ vocabulary: Vocabulary; weights: Float32Array; temperature: number }>;

/** What was learned of doubt, over the vocabulary of the acts: weights by place; for each size of a text the score from which a sentence counts as ambiguous. */
export type LearnedDoubt = Readonly<{ weights: Float32Array; thresholds: readonly number[] }>;

/** What was learned of flags: weights by flag and place, the biases last; per flag the score from which it stands. */
export type LearnedFlags = Readonly<{ vocabulary: Vocabulary; weights: Float32Array; thresholds: readonly number[] }>;

/** Writes a model: the largest weight of the acts, of doubt and of each flag becomes 127 units. */
export function writeModel({ vocabulary, weights, temperature }: Learned, doubt: LearnedDoubt, flags: LearnedFlags): Uint8Array {
  const bytes = new Uint8Array(modelBytes);
  const { buffer } = bytes;
  new Uint16Array(buffer, 0, places).set(vocabulary);
  const unit = unitOf(weights.subarray(0, places * n));
  const units = new Int8Array(buffer, atWeights, places * n);
  for (let i = 0; i < units.length; i++) units[i] = Math.round((weights[i] as number) / unit);
  new Float32Array(buffer, atFloats, n + 2).set([...weights.subarray(places * n), unit, temperature]);
  writeDoubt(buffer, doubt);
  writeFlags(buffer, flags);
  new Uint32Array(buffer, atSum)[0] = sumOf(bytes);
  return bytes;
}

function writeDoubt(buffer: ArrayBuffer, { weights, thresholds }: LearnedDoubt): void {
  const unit = unitOf(weights);
  const units = new Int8Array(buffer, atDoubt, places);
  for (let i = 0; i < places; i++) units[i] = Math.round((weights[i] as number) / unit);
  new Float32Array(buffer, atDoubtFloats, 1 + thresholds.length).set([unit, ...thresholds]);
}

function writeFlags(buffer: ArrayBuffer, { vocabulary, weights, thresholds }: LearnedFlags): void {
  new Uint16Array(buffer, atFlags, flagPlaces).set(vocabulary);
  const signed = new Int8Array(buffer, atFlagWeights, flagPlaces * h);
  const units = heads.map((_, head) => {
    const learned = weights.subarray(head * flagPlaces, (head + 1) * flagPlaces);
    const unit = unitOf(learned);
    for (let place = 0; place < flagPlaces; place++) signed[place * h + head] = Math.round((learned[place] as number) / unit);
    return unit;
  });
  new Float32Array(buffer, atFlagFloats, h * 3).set([...units, ...weights.subarray(flagPlaces * h), ...thresholds]);
}

/** What one unit is worth, so that the largest of these weights is 127 of them. */
const unitOf = (weights: Float32Array): number => weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / 127 || 1;

/** Gives places (a power of two of them) to hashes in the order given, until one in seven is free. One that would stand too far from home is left out. */
export function vocabularyOf(hashes: readonly number[], size: number = places): Vocabulary {
  const vocabulary: Vocabulary = new Uint16Array(size);
  for (const hash of hashes.slice(0, Math.floor((size * 6) / 7))) if (placeOf(vocabulary, hash) === undefined) settle(vocabulary, hash);
  return vocabulary;
}

/** Puts a hash in its place: who stands nearer home than the one who comes moves on by one. */
function settle(vocabulary: Vocabulary, hash: number): void {
  const last = vocabulary.length - 1;
  let carried = entryOf(hash, 0);
  for (let at = hash & last; ; at = (at + 1) & last) {
    const found = vocabulary[at] as number;
    if (found === 0 || farOf(found) < farOf(carried)) {
      vocabulary[at] = carried;
      carried = found;
    }
    if (carried === 0 || farOf(carried) === reach - 1) return;
    carried += 1 << 11;
  }
}
