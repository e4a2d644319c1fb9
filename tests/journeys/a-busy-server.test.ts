import { describe, expect, test } from 'vitest';
import { withThread } from '../../src/adapters/classifier-offline/aside.ts';
import { offlineClassifier } from '../../src/adapters/classifier-offline/classifier.ts';
import type { ToGuess } from '../../src/ports/classifier.ts';

const here = offlineClassifier();
/** As it is built: Node itself reads no TypeScript. */
const built = new URL('../../dist/adapters/classifier-offline/thread.js', import.meta.url);
/** A thread that ends at the first question. */
const mortal = new URL(
  `data:text/javascript,${encodeURIComponent("import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));")}`,
);

const turn = (lang: ToGuess['lang'], ...segments: readonly string[]): ToGuess => ({
  lang,
  segments,
  before: lang === 'en' ? 'the line stops twice a week.' : '一周要停两次机。',
  previous: null,
  candidates: segments.map(() => [
    { id: 'a', kind: 'facet', score: 7_200 },
    { id: 'b', kind: 'facet', score: 3_100 },
    { id: 'c', kind: 'fact', score: 4_000 },
  ]),
});
const turns = [
  turn('en', 'i see.', 'who has to mend it, and what does that cost you?'),
  turn('zh', '那停一次要损失多少？'),
  turn('en', 'shall we meet on monday?'),
  turn('en', '…'),
];

describe('a busy server', () => {
  test('has its turns read on a thread of their own, to the same guesses', async () => {
    const lost: Error[] = [];
    const aside = withThread(here, { busy: () => true, lost: (error) => lost.push(error), script: built, first: 0 });
    const together = await Promise.all(turns.map((asked) => aside.guess(asked)));
    expect(together).toEqual(await Promise.all(turns.map((asked) => here.guess(asked))));
    expect(lost).toEqual([]);
  });

  test('loses no turn where the thread ends: it is read here, and the end is told', async () => {
    const lost: Error[] = [];
    const aside = withThread(here, { busy: () => true, lost: (error) => lost.push(error), script: mortal, first: 0 });
    for (let again = 1; again <= 2; again++) {
      const together = await Promise.all(turns.map((asked) => aside.guess(asked)));
      expect(together).toEqual(await Promise.all(turns.map((asked) => here.guess(asked))));
      expect(lost.map((error) => error.message)).toEqual(Array(again).fill('the thread of the classifier ended with 3'));
    }
  });

  test('starts no thread while it is not busy', async () => {
    const nowhere = new URL('./nowhere.js', import.meta.url);
    const aside = withThread(here, { busy: () => false, lost: (error) => expect.unreachable(error.message), script: nowhere });
    expect(await aside.guess(turns[0] as ToGuess)).toEqual(await here.guess(turns[0] as ToGuess));
  });
});
