import type { Reviews } from '../../ports/second-opinion.ts';
import type { ReviewFile } from './review-file.ts';

/** Whoever keeps the log. */
export type Log = { info(facts: object, what: string): void; warn(facts: object, what: string): void };

/** Turns that the second classifier was asked about, segments it labelled, on how many of these it differed, and turns it gave up on. Since the start. */
export type Tally = Readonly<{ turns: number; segments: number; differed: number; gaveUp: number }>;

/** The reviews, with their counts. */
export type Counting = Reviews & Readonly<{ tally(): Tally }>;

/** Counts and logs second opinions: who, where and which acts, never what was said. What was said goes to the file, where there is one. */
export function reviews(log: Log, file: ReviewFile | null): Counting {
  const count = { turns: 0, segments: 0, differed: 0, gaveUp: 0 };
  const tally = (): Tally => ({ ...count });
  return {
    tally,
    compared(both) {
      const { session, turn, first, second, segments, differences } = both;
      count.turns += 1;
      count.segments += segments;
      count.differed += differences.length;
      const engines = { first: first.name, second: second.name };
      for (const { segment, first: one, second: other, settled } of differences)
        log.info(
          { session, turn, segment, first: one.act, second: other.act, settled, engines, tally: tally() },
          'the second classifier differs',
        );
      file?.add(both);
    },
    gaveUp({ session, turn }, code, detail) {
      count.turns += 1;
      count.gaveUp += 1;
      log.warn({ session, turn, code, detail, tally: tally() }, 'the second classifier gave up; the labels stand as they are');
    },
  };
}
