/** Writes model files; src/adapters/classifier-offline/model.ts reads them. */
import { atFloats, atWeights, modelBytes } from '../../adapters/classifier-offline/model.ts';
import { markOf, places, reach, type Vocabulary } from '../../adapters/classifier-offline/vocabulary.ts';
import { acts } from '../../dialogue/words/act.ts';

const n = acts.length;

/** Writes a model from its vocabulary and its weights, the biases last: the largest weight becomes 127 units. */
export function writeModel(vocabulary: Vocabulary, weights: Float32Array, temperature: number): Uint8Array {
  const most = weights.subarray(0, places * n).reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const unit = most / 127 || 1;
  const bytes = new Uint8Array(modelBytes);
  new Uint16Array(bytes.buffer, 0, places).set(vocabulary);
  const units = new Int8Array(bytes.buffer, atWeights, places * n);
  for (let i = 0; i < units.length; i++) units[i] = Math.round((weights[i] as number) / unit);
  new Float32Array(bytes.buffer, atFloats).set([...weights.subarray(places * n), unit, temperature]);
  return bytes;
}

/** Gives places to hashes in the order given, until one in seven is free. A hash that finds none near its own is left out. */
export function vocabularyOf(hashes: readonly number[]): Vocabulary {
  const vocabulary: Vocabulary = new Uint16Array(places);
  for (const hash of hashes.slice(0, Math.floor((places * 6) / 7))) {
    for (let i = 0; i < reach; i++) {
      const place = (hash + i) & (places - 1);
      if (vocabulary[place] === markOf(hash)) break;
      if (vocabulary[place] !== 0) continue;
      vocabulary[place] = markOf(hash);
      break;
    }
  }
  return vocabulary;
}
