import type { FacetKind } from '../../dialogue/words/act.ts';

/** Signs of flags that are one pattern each, over a normalised segment. `suggests` is a check or a suggestion at the end of a question. */
export type Sign =
  | 'asksOpenly'
  | 'leading'
  | 'suggests'
  | 'peer'
  | 'decision'
  | 'agenda'
  | 'notAgenda'
  | 'concern'
  | 'advantage'
  | 'confidence'
  | 'ease';

/** How flags show in one language: patterns over a normalised segment. They decide nothing: what each is worth is learned (`flag-cues.ts`). */
export type Cues = Readonly<
  Record<Sign, RegExp> & {
    /** The word that asks which one, and what follows it. */
    which: RegExp;
    facets: readonly (readonly [FacetKind, RegExp])[];
    /** What checks in the middle or at the end of a sentence. */
    check: RegExp;
  }
>;
