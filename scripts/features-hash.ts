/** Which code the models were trained with. */
import { filesIn, hashOf } from '../src/cli/eval/manifest.ts';

/** Files that read a model but don't shape it. */
const readOnly = ['aside.ts', 'classifier.ts', 'load.ts', 'patterns.ts', 'prior.ts', 'stacked.ts', 'thread.ts', 'why.ts'];

/** What makes lessons of rows, and weights of lessons. */
const trainer = ['coded.ts', 'corpus.ts', 'descent.ts', 'learn-doubt.ts', 'learn-flags.ts', 'thresholds.ts', 'train.ts', 'weights.ts'].map(
  (name) => `src/cli/eval/${name}`,
);

/** SHA-256 over all code that decides what a model learns: features, lexicons, normaliser, trainer. */
export function featuresHash(): string {
  const room = filesIn('src/adapters/classifier-offline', '.ts').filter((file) => !readOnly.some((name) => file.endsWith(`/${name}`)));
  return hashOf([...room, 'src/adapters/normaliser/normaliser.ts', ...trainer]);
}
