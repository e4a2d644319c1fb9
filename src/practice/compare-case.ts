import { split } from '../dialogue/split/split.ts';
import type { Act } from '../dialogue/words/act.ts';
import type { Case } from '../scenario/case.ts';

/** What somebody made of a case: an act for each segment of each turn, where it turned, what decided it, and what they would have asked there. */
export type Reading = Readonly<{
  labels: readonly (readonly Act[])[];
  turningPoint: number;
  factors: readonly string[];
  asked: string;
}>;

type Factor = Case['factors'][number];

/** One factor: on both lists, on the annotation's alone, or on the reader's alone. `noted` is the annotation's reason with its turns. */
export type FactorRead = Readonly<{ factor: string; is: 'hit' | 'missed' | 'extra'; noted: Factor | null }>;

/** How far two readings label alike. `kappa` is Cohen's. */
export type Agreement = Readonly<{ kappa: number; alike: number; of: number }>;

/** A reading held against the annotation. `turnsOff`: how many turns the turning point was marked too late (negative: too early). */
export type CaseCompared = Readonly<{ labels: Agreement; turnsOff: number; factors: readonly FactorRead[] }>;

/** A turn of a case in its segments, as they are labelled. */
export const segmentsOf = (turn: Case['turns'][number]): readonly string[] => split(turn.say).map(({ text }) => text);

/** The first turn that is not labelled segment by segment; null where all are. */
export function firstMisfit(one: Case, labels: Reading['labels']): number | null {
  const at = one.turns.findIndex(({ acts }, nth) => acts.length !== labels[nth]?.length);
  if (at >= 0) return at + 1;
  return labels.length > one.turns.length ? one.turns.length + 1 : null;
}

/** Holds a reading against the annotation of its case. */
export function compareCase(one: Case, reading: Reading): CaseCompared {
  return {
    labels: agreement(
      one.turns.flatMap(({ acts }) => acts),
      reading.labels.flat(),
    ),
    turnsOff: reading.turningPoint - one.turningPoint.turn,
    factors: factorsRead(one.factors, reading.factors),
  };
}

function factorsRead(noted: readonly Factor[], marked: readonly string[]): readonly FactorRead[] {
  return [
    ...noted.map((factor) => ({ factor: factor.factor, is: marked.includes(factor.factor) ? 'hit' : 'missed', noted: factor }) as const),
    ...marked
      .filter((factor) => !noted.some((each) => each.factor === factor))
      .map((factor) => ({ factor, is: 'extra', noted: null }) as const),
  ];
}

/**
 * Cohen's κ of two labellings of the same things: how far they agree beyond what chance would bring (Cohen, A Coefficient of Agreement for Nominal Scales, 1960). 1 where they are the
 * same; also where both say the same one thing throughout, of which chance can tell nothing.
 */
export function agreement(one: readonly Act[], other: readonly Act[]): Agreement {
  const of = one.length;
  const alike = one.filter((act, nth) => act === other[nth]).length;
  const share = (acts: readonly Act[], act: Act): number => acts.filter((each) => each === act).length / of;
  const byChance = [...new Set(one)].reduce((sum, act) => sum + share(one, act) * share(other, act), 0);
  const kappa = alike === of ? 1 : (alike / of - byChance) / (1 - byChance);
  return { kappa, alike, of };
}
