/** Flags of rows by a model that has not learned from them. */
import { flagsOf } from '../../adapters/classifier-offline/flags.ts';
import { hashesOf, type Model, probabilities } from '../../adapters/classifier-offline/model.ts';
import { stacked } from '../../adapters/classifier-offline/stacked.ts';
import { flagsFor, likeliest } from '../../dialogue/code/code.ts';
import type { Normaliser } from '../../ports/normaliser.ts';
import { tellsOf } from './coded.ts';
import { samplesOf } from './corpus.ts';
import { type Sides, sidesOf } from './flag-measures.ts';
import type { CorpusRow } from './row.ts';

/** Flags as coded and as the model gives them on the act that it guesses. Families of flags that a batch was not coded with are left out of it. */
export function heldFlags(model: Model, rows: readonly CorpusRow[], normaliser: Normaliser): readonly Sides[] {
  const tells = tellsOf(rows.flatMap(({ segments, source_batch }) => segments.map(({ flags }) => ({ batch: source_batch, flags }))));
  return rows.flatMap((row) => {
    const told = samplesOf(row, normaliser).map(({ sample, flags }) => {
      const known = hashesOf(sample);
      const act = likeliest(probabilities(model, sample, known));
      const given = flagsFor(act, undefined, flagsOf(model.flags, known, sample.text, act, sample.lang));
      return { text: sample.text, act, candidates: [], coded: flags, given: given.filter((flag) => tells(row.source_batch, flag)) };
    });
    const marks = stacked(model.flags, told, row.lang);
    const given = told.map((one, i) => ({ flags: marks[i] ? [...one.given, 'stacked' as const] : one.given }));
    return told.length === 0 ? [] : sidesOf(row.segments, given, given);
  });
}
