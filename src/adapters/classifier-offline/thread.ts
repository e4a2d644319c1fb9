/** The thread to which a busy server hands its turns (`aside.ts`). Questions and answers are JSON texts: cheaper to carry over than objects. */
import { parentPort } from 'node:worker_threads';
import type { Guess } from '../../dialogue/words/act.ts';
import type { ToGuess } from '../../ports/classifier.ts';
import { offlineClassifier } from './classifier.ts';

/** The number of the question, and a guess per segment; the engine is that of whoever asks. */
export type Answer = readonly [id: number, guesses: readonly Omit<Guess, 'engine'>[]];

const { guess } = offlineClassifier();

parentPort?.on('message', async (text: string) => {
  const [id, asked] = JSON.parse(text) as readonly [number, ToGuess];
  const answer: Answer = [id, (await guess(asked)).map(({ probabilities, flags }) => ({ probabilities, flags }))];
  parentPort?.postMessage(JSON.stringify(answer));
});
