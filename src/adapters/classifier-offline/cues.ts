import type { FacetKind } from '../../dialogue/words/act.ts';

/** How flags show in one language: patterns over a normalised segment. */
export type Cues = Readonly<{
  asksOpenly: RegExp;
  leading: RegExp;
  /** A check or a suggestion at the end of a question: it leads where a consequence or a gain is put into the buyer's mouth. */
  suggests: RegExp;
  peer: RegExp;
  decision: RegExp;
  agenda: RegExp;
  notAgenda: RegExp;
  concern: RegExp;
  advantage: RegExp;
  /** The word that asks which one, and what follows it. */
  which: RegExp;
  facets: readonly (readonly [FacetKind, RegExp])[];
  confidence: RegExp;
  ease: RegExp;
}>;
