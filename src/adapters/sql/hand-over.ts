import { Worker } from 'node:worker_threads';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Writes } from './to-write.ts';
import type { Answered } from './writer.ts';

export type Name = keyof Writes;
type Waiting = Readonly<{ name: Name; asked: unknown; done(value: unknown): void; failed(error: unknown): void }>;
type Batch = readonly (readonly [id: number, name: Name, asked: unknown])[];

/** Does a write by its name. */
export const doneBy = <K extends Name>(writes: Writes, name: K, asked: Parameters<Writes[K]>[0]): Promise<Awaited<ReturnType<Writes[K]>>> =>
  // Names and what belongs to them are paired by `Writes`; the compiler loses the pairing over a union.
  (writes[name] as (asked: unknown) => Promise<Awaited<ReturnType<Writes[K]>>>)(asked);

/** What the thread had in hand, written here. It may have been committed already, before anybody was told. */
async function again(here: Writes, { name, asked }: Waiting): Promise<unknown> {
  if (name !== 'append') return doneBy(here, name, asked as never);
  const outcome = await here.append(asked as Parameters<Writes['append']>[0]);
  return outcome.ok && outcome.value.repeated ? { ...outcome, untold: true } : outcome;
}

/** Writes by a thread, and its end: `close` resolves when it has let go of the file. */
export type HandOver = Readonly<{
  write<K extends Name>(name: K, what: Parameters<Writes[K]>[0]): Promise<Awaited<ReturnType<Writes[K]>>>;
  close(): Promise<void>;
}>;

/** The thread: started when it is first needed, told in one message what is asked in one round of the event loop. What it leaves when it ends by itself is written `here`. */
export function handOver(here: Writes, path: string, script: URL, lost: (error: Error) => void): HandOver {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let thread: Worker | undefined;
  let outgoing: Batch[number][] = [];

  const settle = (answers: readonly Answered[]): void => {
    for (const [id, fault, value] of answers) {
      const one = waiting.get(id);
      waiting.delete(id);
      if (fault === null) one?.done(value);
      else one?.failed(new Fault(fault));
    }
  };
  /** Only after the exit is the thread's connection closed, and undone what it had not committed. */
  const takeBack = (why: Error | undefined, code: number): void => {
    thread = undefined;
    if (waiting.size === 0 && code === 0) return;
    lost(why ?? new Error(`the thread of the store ended with ${code}`));
    const left = [...waiting.values()];
    waiting.clear();
    outgoing = [];
    for (const one of left) again(here, one).then(one.done, one.failed);
  };
  const send = (): void => {
    const batch = outgoing;
    outgoing = [];
    if (batch.length === 0) return;
    thread ??= begin(path, script, settle, takeBack);
    thread.postMessage(JSON.stringify(batch));
  };
  return {
    write: (name, what) =>
      new Promise((done, failed) => {
        asked += 1;
        waiting.set(asked, { name, asked: what, done: done as (value: unknown) => void, failed });
        if (outgoing.push([asked, name, what]) === 1) setImmediate(send);
      }),
    close: async () => {
      send();
      const running = thread;
      if (running === undefined) return;
      const gone = new Promise((ended) => running.once('exit', ended));
      running.ref();
      running.postMessage('close');
      await gone;
    },
  };
}

function begin(
  path: string,
  script: URL,
  settle: (answers: readonly Answered[]) => void,
  ended: (why: Error | undefined, code: number) => void,
): Worker {
  const begun = new Worker(script, { workerData: { path } });
  let why: Error | undefined;
  begun.on('message', (text: string) => settle(JSON.parse(text) as readonly Answered[]));
  begun.on('error', (error) => {
    why = error;
  });
  begun.on('exit', (code) => ended(why, code));
  begun.unref();
  return begun;
}
