/** Writes model files; src/adapters/classifier-offline/model.ts reads them. */
import { flagPlaces } from '../../adapters/classifier-offline/flags.ts';
import { heads } from '../../adapters/classifier-offline/heads.ts';
import {
  atFlagFloats,
  atFlags,
  atFlagWeights,
  atFloats,
  atSum,
  atWeights,
  modelBytes,
  sumOf,
} from '../../adapters/classifier-offline/model.ts';
import { markOf, places, reach, type Vocabulary } from '../../adapters/classifier-offline/vocabulary.ts';
import { acts } from '../../dialogue/words/act.ts';

const n = acts.length;
const h = heads.length;

/** What was learned of the acts: weights by place, the ten biases last. */
export type Learned = Readonly<{ vocabulary: Vocabulary; weights: Float32Array; temperature: number }>;

/** What was learned of flags: weights by flag and place, the biases last; per flag the score from which it stands. */
export type LearnedFlags = Readonly<{ vocabulary: Vocabulary; weights: Float32Array; thresholds: readonly number[] }>;

/** Writes a model: the largest weight of the acts, and of each flag, becomes 127 units. */
export function writeModel({ vocabulary, weights, temperature }: Learned, flags: LearnedFlags): Uint8Array {
  const bytes = new Uint8Array(modelBytes);
  const { buffer } = bytes;
  new Uint16Array(buffer, 0, places).set(vocabulary);
  const unit = unitOf(weights.subarray(0, places * n));
  const units = new Int8Array(buffer, atWeights, places * n);
  for (let i = 0; i < units.length; i++) units[i] = Math.round((weights[i] as number) / unit);
  new Float32Array(buffer, atFloats, n + 2).set([...weights.subarray(places * n), unit, temperature]);
  writeFlags(buffer, flags);
  new Uint32Array(buffer, atSum)[0] = sumOf(buffer);
  return bytes;
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

/** Gives places (a power of two of them) to hashes in the order given, until one in seven is free. A hash that finds none near its own is left out. */
export function vocabularyOf(hashes: readonly number[], size: number = places): Vocabulary {
  const vocabulary: Vocabulary = new Uint16Array(size);
  for (const hash of hashes.slice(0, Math.floor((size * 6) / 7))) {
    for (let i = 0; i < reach; i++) {
      const place = (hash + i) & (size - 1);
      if (vocabulary[place] === markOf(hash)) break;
      if (vocabulary[place] !== 0) continue;
      vocabulary[place] = markOf(hash);
      break;
    }
  }
  return vocabulary;
}
