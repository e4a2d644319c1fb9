import type { Act, Flag } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { cuesOf } from './flag-cues.ts';
import { heads, headsOn } from './heads.ts';
import { read } from './reading.ts';
import { placesIn, type Vocabulary } from './vocabulary.ts';

/** Places that features of flags can take in a model. */
export const flagPlaces = 1 << 16;

/** What a model has learned of flags: per place a signed byte for each head; per head what a unit is worth, a bias, and the score from which the flag stands. */
export type FlagModel = Readonly<{
  vocabulary: Vocabulary;
  weights: Int8Array;
  units: Float32Array;
  biases: Float32Array;
  thresholds: Float32Array;
}>;

const h = heads.length;

/**
 * Flags of a normalised segment whose features have these hashes, once its act is known: the act decides which flags may stand (coding manual, *Flags*), what was learned
 * decides which do. A SPIN question that is not open is closed. `stacked` needs the whole turn (`stacked.ts`).
 */
export function flagsOf(model: FlagModel, known: Uint32Array, text: string, act: Act, lang: Lang): readonly Flag[] {
  const may = headsOn(act);
  if (may.length === 0) return [];
  const scores = flagScores(model, known, text, act, lang);
  return may.flatMap((head, i): readonly Flag[] => {
    const { flag } = heads[head] as (typeof heads)[number];
    if ((scores[i] as number) >= (model.thresholds[head] as number)) return [flag];
    return flag === 'open' ? ['closed'] : [];
  });
}

/** The score of each flag that may stand on the act, in the order of `headsOn`. */
export function flagScores(model: FlagModel, known: Uint32Array, text: string, act: Act, lang: Lang): readonly number[] {
  const { vocabulary, weights, units, biases } = model;
  const may = headsOn(act);
  const active = placesIn(vocabulary, known, cuesOf(read(text, lang), act));
  const sums = new Int32Array(may.length);
  for (const place of active)
    for (let i = 0; i < may.length; i++) sums[i] = (sums[i] as number) + (weights[place * h + (may[i] as number)] as number);
  const scale = 1 / Math.sqrt(active.length || 1);
  return may.map((head, i) => (sums[i] as number) * scale * (units[head] as number) + (biases[head] as number));
}

/** Whether features with these hashes reach the score from which a flag stands. */
export function reaches({ vocabulary, weights, units, biases, thresholds }: FlagModel, known: readonly number[], head: number): boolean {
  const active = placesIn(vocabulary, known);
  let sum = 0;
  for (const place of active) sum += weights[place * h + head] as number;
  return (sum * (units[head] as number)) / Math.sqrt(active.length || 1) + (biases[head] as number) >= (thresholds[head] as number);
}
