import type { Sample } from '../../adapters/classifier-offline/sample.ts';
import type { Act, Flag } from '../../dialogue/words/act.ts';

/** A sample with its labels, the batch it was written in, and how much it counts: 1 as it was written, less in other surroundings. */
export type Labelled = Readonly<{ sample: Sample; act: Act; flags: readonly Flag[]; batch: string; weight: number }>;
