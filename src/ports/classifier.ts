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

/**
 * How much a word or phrase spoke for one act and against another: what the log-odds lose without it, in whole thousandths. Negative: it spoke for the other.
 * `where`: in the segment itself, in the buyer's turn before, in the segment to its left or right. `start` and `end` count UTF-16 units of that text as it was given.
 */
export type Weighed = Readonly<{ where: 'segment' | 'before' | 'left' | 'right'; start: number; end: number; weight: number }>;

/**
 * Guesses the act of each segment. One guess per segment, in order; each names the engine that made it.
 * An engine that can may say `why`: which words of `asked` spoke for `act` and which for `rival` in the i-th segment, by where they stand; the same question has the same answer.
 */
export type Classifier = {
  readonly engine: Engine;
  guess(asked: ToGuess): Promise<readonly Guess[]>;
  why?(asked: ToGuess, i: number, act: Act, rival: Act): readonly Weighed[];
};
