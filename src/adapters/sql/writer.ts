/** The thread to which a busy server hands its writes (`aside.ts`). Questions and answers are JSON texts: cheaper to carry over than objects. */
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { groupCommit } from './group-commit.ts';
import { openSqlite } from './sqlite.ts';
import type { Writes } from './to-write.ts';
import { writesOn } from './writes.ts';

/** The number of the question, why it failed (null where it did not), and the answer. */
export type Answered = readonly [id: number, fault: string | null, value: unknown];

const { path } = z.object({ path: z.string() }).parse(workerData);
const engine = openSqlite(path);
const commits = groupCommit(engine);
const writes = writesOn(engine, commits);

let answers: Answered[] = [];
/** Answers of one commit go back in one message. */
const answer = (one: Answered): void => {
  if (answers.push(one) > 1) return;
  setImmediate(() => {
    parentPort?.postMessage(JSON.stringify(answers));
    answers = [];
  });
};

parentPort?.on('message', async (text: string) => {
  if (text === 'close') {
    await commits.close();
    await engine.db.destroy();
    // After the last answers have gone.
    setImmediate(() => process.exit(0));
    return;
  }
  for (const [id, name, asked] of JSON.parse(text) as readonly (readonly [number, keyof Writes, never])[])
    (writes[name] as (asked: never) => Promise<unknown>)(asked).then(
      (value) => answer([id, null, value ?? null]),
      (error: unknown) => answer([id, error instanceof Error ? error.message : String(error), null]),
    );
});
