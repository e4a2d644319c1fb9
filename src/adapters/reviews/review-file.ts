import { appendFile } from 'node:fs/promises';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Compared } from '../../ports/second-opinion.ts';

export type ReviewFile = {
  /** Adds a line per difference, in order. Nobody waits for it. */
  add(both: Compared): void;
  /** Resolves when all that was added has been written, or was lost. */
  written(): Promise<void>;
};

/**
 * A JSON line per segment on which two engines differ, with what was said: for people who review labels. Readable by its owner only. A file that cannot be
 * written is a Fault at the start; `lost` hears what goes wrong later.
 */
export async function reviewFile(file: string, now: () => number, lost: (error: unknown) => void): Promise<ReviewFile> {
  const append = (text: string): Promise<void> => appendFile(file, text, { mode: 0o600 });
  await append('').catch((cause: unknown) => {
    throw new Fault(`${file} cannot be written. Set CLASSIFIER_REVIEW_FILE to a file in a folder that is there and may be written to.`, {
      cause,
    });
  });
  let tail = Promise.resolve();
  return {
    add(both) {
      const lines = linesOf(both, new Date(now()).toISOString());
      if (lines !== '') tail = tail.then(() => append(lines)).catch(lost);
    },
    written: () => tail,
  };
}

function linesOf({ session, turn, lang, before, previous, first, second, differences }: Compared, at: string): string {
  return differences
    .map(({ segment, text, first: one, second: other, settled, rule }) =>
      JSON.stringify({
        at,
        session,
        turn,
        segment,
        lang,
        before,
        previous,
        text,
        first: { ...one, engine: first },
        second: { ...other, engine: second },
        settled,
        rule,
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
