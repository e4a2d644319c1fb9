import type { Act, Engine, Guess } from '../dialogue/words/act.ts';
import type { Candidate } from '../dialogue/words/candidate.ts';
import type { Lang } from '../dialogue/words/stage.ts';

export type ToGuess = Readonly<{
  lang: Lang;
  /** Normalised segments of one utterance, in order. */
  segments: readonly string[];
  /** The buyer's last turn, normalised; null at the start. */
  before: string | null;
  /** The seller's previous turn and its act; null at the start. */
  previous: Readonly<{ text: string; act: Act }> | null;
  /** Per segment, what retrieval found near it by its authored questions, best first; empty where a text is coded on its own. */
  candidates: readonly (readonly Candidate[])[];
}>;

/** Guesses the act of each segment. One guess per segment, in order; each names the engine that made it. */
export type Classifier = { readonly engine: Engine; guess(asked: ToGuess): Promise<readonly Guess[]> };
