import type { Act } from '../../dialogue/words/act.ts';
import type { Lang } from '../../dialogue/words/stage.ts';

/** What a label is guessed from: one normalised segment, the buyer's last turn, the seller's previous turn. */
export type Sample = Readonly<{
  lang: Lang;
  text: string;
  before: string | null;
  previous: Readonly<{ text: string; act: Act }> | null;
  /** The segments beside it in the same utterance. */
  left: string | null;
  right: string | null;
}>;

/** Takes features by the hashes of their names (`named`): a set where one learns, places in the model where one guesses. */
export type Names = Readonly<{ add(hash: number): unknown }>;
