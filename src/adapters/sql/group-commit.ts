import type { Transaction } from 'kysely';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Engine } from './engine.ts';
import { storeFault } from './faults.ts';
import type { Tables } from './tables.ts';

/**
 * Something to write. It may run twice (when a neighbour in its group failed) and only the last run counts,
 * so it answers by what it finds in the database and changes nothing outside it.
 */
export type Work<T> = (transaction: Transaction<Tables>) => Promise<T>;

type Waiting = Readonly<{ about: string; attempt: Work<void>; done: () => void; fail: (error: unknown) => void }>;

/** The most works in one transaction: a reader on SQLite waits no longer than these take. */
const groupMost = 64;

export type GroupCommit = Readonly<{
  /** Runs `work` in a transaction and resolves after its commit has synced. Works about the same id run in the order of the calls. */
  write<T>(about: string, work: Work<T>): Promise<T>;
  /** Waits until all that was asked for is written; later writes are Faults. */
  close(): Promise<void>;
}>;

/** One sync for all who wait: works of one round of the event loop, or of the time that the last commit took, share a transaction. */
export function groupCommit(engine: Engine): GroupCommit {
  const { lanes, inside } = engine;
  const rows = Array.from({ length: lanes }, () => lane((group) => commit(engine, group)));
  let closed = false;
  return {
    write: async <T>(about: string, work: Work<T>): Promise<T> => {
      inside.refuse();
      if (closed) throw new Fault('The store is closed. Open it again before writing.');
      return new Promise<T>((resolve, reject) => {
        let value: T;
        const attempt = async (transaction: Transaction<Tables>) => {
          value = await work(transaction);
        };
        rows[laneOf(about, lanes)]?.join({ about, attempt, done: () => resolve(value), fail: reject });
      });
    },
    close: async () => {
      closed = true;
      await Promise.all(rows.map((row) => row.empty()));
    },
  };
}

/** The same id always takes the same lane, so that its works keep their order. */
function laneOf(about: string, lanes: number): number {
  let sum = 0;
  for (const unit of about) sum += unit.codePointAt(0) ?? 0;
  return sum % lanes;
}

const nextRound = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function lane(commitAll: (group: readonly Waiting[]) => Promise<void>) {
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;
  const run = async () => {
    while (waiting.length > 0) {
      // A turn of the event loop lets everyone who is about to write join the group, and those who were answered go on before the next transaction begins.
      await nextRound();
      const group = waiting.slice(0, groupMost);
      waiting = waiting.slice(groupMost);
      await commitAll(group);
    }
    running = undefined;
  };
  return {
    join: (one: Waiting) => {
      waiting.push(one);
      running ??= run();
    },
    empty: async () => running,
  };
}

/** One transaction for the group; where it fails, each works alone, so that a failing one fails by itself. Rows are held in one order, so that no two groups wait for each other. */
async function commit(engine: Engine, group: readonly Waiting[]): Promise<void> {
  const inOrder = group.toSorted((a, b) => (a.about === b.about ? 0 : a.about < b.about ? -1 : 1));
  try {
    await engine.db.transaction().execute((transaction) =>
      engine.inside.run(async () => {
        for (const each of inOrder) await each.attempt(transaction);
      }),
    );
  } catch (error) {
    const [only, ...others] = group;
    if (only && others.length === 0) only.fail(storeFault(error));
    else
      for (const each of group) {
        await nextRound();
        await commit(engine, [each]);
      }
    return;
  }
  for (const each of group) each.done();
}
