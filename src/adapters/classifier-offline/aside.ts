import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Guess } from '../../dialogue/words/act.ts';
import type { Candidate, CandidateKind } from '../../dialogue/words/candidate.ts';
import type { Classifier, ToGuess } from '../../ports/classifier.ts';
import type { Answers, Questions } from './thread.ts';

/**
 * So many turns are guessed here before any are handed over: this side's code is compiled well only once it has run often, and a rush that took the turns away before would
 * leave a server that is slower at a person's pace. After that one turn of so many stays here, so that the compiler does not throw away what it made.
 */
const warm = 4_000;
const kept = 16;

type Waiting = Readonly<{ asked: ToGuess; done(guesses: readonly Guess[]): void; failed(error: unknown): void }>;

/** Where the thread begins: beside this file, in the form in which this file runs. */
const beside = new URL(`./thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** What a classifier with a thread beside it needs to know; `busy` is asked before each turn, `lost` told when the thread has ended. `first`: how many turns are guessed here before any is handed over. */
export type Aside = Readonly<{ busy(): boolean; lost(error: Error): void; script?: URL; first?: number }>;

/**
 * A classifier that hands turns to a thread of its own while the server is busy, so that one core reads a sentence while the other records another: one message for all that is
 * asked in one round of the event loop. The thread has the same models, so its guesses are the same. It is started when it is first needed; should it end, what it had in hand is guessed here, and the next busy moment starts another.
 * While little is said there is no thread: two half-warm compilers and the way over and back would cost a third more processor time per turn.
 */
export function withThread(here: Classifier, { busy, lost, script = beside, first = warm }: Aside): Classifier {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let thread: Worker | undefined;
  let round: number[] = [];

  const lose = (gone: Worker, error: Error): void => {
    if (thread !== gone) return;
    thread = undefined;
    lost(error);
    for (const one of waiting.values()) here.guess(one.asked).then(one.done, one.failed);
    waiting.clear();
  };
  const start = (): Worker => {
    const begun = new Worker(script);
    begun.on('message', (text: string) => {
      for (const [id, guesses] of JSON.parse(text) as Answers) {
        waiting.get(id)?.done(guesses.map((guess) => ({ ...guess, engine: here.engine })));
        waiting.delete(id);
      }
    });
    begun.on('error', (error) => lose(begun, error));
    begun.on('exit', (code) => lose(begun, new Error(`the thread of the classifier ended with ${code}`)));
    begun.unref();
    return begun;
  };
  const send = (): void => {
    // What a thread that ended had been asked meanwhile has been guessed here.
    const questions: Questions = round.flatMap((id) => {
      const one = waiting.get(id);
      return one ? [[id, lighter(one.asked)] as const] : [];
    });
    round = [];
    if (questions.length === 0) return;
    thread ??= start();
    thread.postMessage(JSON.stringify(questions));
  };
  const there = (toGuess: ToGuess): Promise<readonly Guess[]> =>
    new Promise((done, failed) => {
      asked += 1;
      waiting.set(asked, { asked: toGuess, done, failed });
      if (round.push(asked) === 1) setImmediate(send);
    });
  let turns = 0;
  return {
    ...here,
    guess: (toGuess) => {
      turns += 1;
      return turns > first && turns % kept !== 0 && busy() ? there(toGuess) : here.guess(toGuess);
    },
  };
}

/** Of the candidates only the nearest of each kind matters to the classifier; the others would only be carried over. */
const lighter = (asked: ToGuess): ToGuess => ({ ...asked, candidates: asked.candidates.map(nearestOfKinds) });

function nearestOfKinds(candidates: readonly Candidate[]): readonly Candidate[] {
  const nearest = new Map<CandidateKind, Candidate>();
  for (const one of candidates) if (one.score > (nearest.get(one.kind)?.score ?? -1)) nearest.set(one.kind, one);
  return [...nearest.values()];
}
