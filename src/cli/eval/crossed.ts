/** Cross-validation over corpus/: whole batches (or industries) are held out, and models of the rest label them. */
import { type Model, probabilities, readModel } from '../../adapters/classifier-offline/model.ts';
import { likeliest } from '../../dialogue/code/code.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Normaliser } from '../../ports/normaliser.ts';
import { bootstrapPairs } from './bootstrap.ts';
import { bestFactor, type Claimed, calibrationError } from './calibration.ts';
import { corpusRows, elsewhere, lessonsOf, samplesOf } from './corpus.ts';
import { type FlagTally, type Sides, tallyOf } from './flag-measures.ts';
import { type By, foldsOf } from './folds.ts';
import { heldFlags } from './held-flags.ts';
import { scores } from './measures.ts';
import type { CorpusRow } from './row.ts';
import { train } from './train.ts';

const folds = 5;

/** `flags` counts what is coded and what is found on the rows as they were written. */
export type Crossed = Readonly<{ lang: Lang; by: By; segments: number; flags: FlagTally }> & ReturnType<typeof figuresOf>;

/** Each row of a language, labelled by a model that has not learned from its batch (or industry). */
export function cross(normaliser: Normaliser, lang: Lang, by: By): Crossed {
  const rows = corpusRows('corpus', lang);
  const fold = foldsOf(rows, by, folds);
  const held: Held[] = [];
  const flags: Sides[] = [];
  for (let part = 0; part < folds; part++) {
    const learned = rows.filter((_, i) => fold[i] !== part);
    const model = readModel(train(lang, lessonsOf(learned, normaliser)));
    const others = rows.filter((_, i) => fold[i] === part);
    held.push(...label(model, others, normaliser));
    for (const sides of heldFlags(model, others, normaliser)) flags.push(sides);
  }
  const segments = held.reduce((sum, { written }) => sum + written.length, 0);
  return { lang, by, segments, flags: tallyOf(flags), ...figuresOf(held) };
}

/** The segments of a row as written, with a buyer's turn before it in any case, and on its own as far as its text decides. */
type Held = Readonly<{ written: readonly Claimed[]; midCall: readonly Claimed[]; alone: readonly Claimed[] }>;

function label(model: Model, rows: readonly CorpusRow[], normaliser: Normaliser): readonly Held[] {
  const other = new Map(elsewhere(rows).map(({ row, context }) => [row, context]));
  const claims = (row: CorpusRow, context?: string | null): readonly Claimed[] =>
    samplesOf(row, normaliser, context).map(({ sample, act }) => ({ truth: act, probabilities: probabilities(model, sample) }));
  return rows.map((row) => {
    const written = claims(row);
    const context = other.get(row);
    const moved = context === undefined ? written : claims(row, context);
    return row.context === undefined ? { written, midCall: moved, alone: written } : { written, midCall: written, alone: moved };
  });
}

function figuresOf(held: readonly Held[]) {
  const scoresOf = (pick: (one: Held) => readonly Claimed[]) =>
    bootstrapPairs(
      held.map((one) => pick(one).map(({ truth, probabilities: each }) => ({ truth, guess: likeliest(each) }))),
      scores,
    );
  const midCall = held.flatMap((one) => one.midCall);
  return {
    scores: scoresOf((one) => one.written),
    midCall: scoresOf((one) => one.midCall).accuracy,
    alone: scoresOf((one) => one.alone).accuracy,
    calibration: calibrationError(midCall),
    factor: bestFactor(midCall),
  };
}
