import type { Sample } from '../../adapters/classifier-offline/sample.ts';
import type { Act, Flag } from '../../dialogue/words/act.ts';

/** The second of the two SPIN questions of a turn, as it stands with the first: whether they are stacked is learned from the two together. */
export type Second = Readonly<{ text: string; act: Act }>;

/**
 * A sample with its labels, the batch it was written in, and how much it counts: 1 as it was written, less in other surroundings. `doubtful` where it was written to be
 * ambiguous: it teaches doubt, and nothing of acts and flags.
 */
export type Labelled = Readonly<{
  sample: Sample;
  act: Act;
  flags: readonly Flag[];
  batch: string;
  weight: number;
  doubtful?: true;
  second?: Second;
}>;
