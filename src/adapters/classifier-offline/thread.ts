/** The thread to which a busy server hands its turns (`aside.ts`). Questions and answers are JSON texts: cheaper to carry over than objects. */
import { parentPort } from 'node:worker_threads';
import type { Guess } from '../../dialogue/words/act.ts';
import type { ToGuess } from '../../ports/classifier.ts';
import { offlineClassifier } from './classifier.ts';

/** What is asked in one round: the number of each question, and the question. */
export type Questions = readonly (readonly [id: number, asked: ToGuess])[];
/** For each the number of the question, and a guess per segment; the engine is that of whoever asks. */
export type Answers = readonly (readonly [id: number, guesses: readonly Omit<Guess, 'engine'>[]])[];

/** So many answers go back together: whoever asked goes on with the first while the next are guessed, and neither core waits for the other to be done with a whole round. */
const together = 4;

const { guess } = offlineClassifier();

parentPort?.on('message', async (text: string) => {
  const questions = JSON.parse(text) as Questions;
  for (let i = 0; i < questions.length; i += together) {
    const answers: Answers = await Promise.all(
      questions
        .slice(i, i + together)
        .map(async ([id, asked]) => [id, (await guess(asked)).map(({ probabilities, flags }) => ({ probabilities, flags }))] as const),
    );
    parentPort?.postMessage(JSON.stringify(answers));
  }
});
