import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { doneBy, handOver, type Name } from './hand-over.ts';
import type { Writes } from './to-write.ts';

/** Where the thread begins: beside this file, in the form in which this file runs. */
const beside = new URL(`./writer${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** So many writes are done here before any is handed over: code that has run often is compiled well, and the server is not slower for it when the rush is over. */
const warm = 4_000;

/** What a store with a thread beside it needs to know; `busy` is asked before each write, `lost` told when the thread has ended. `first`: how many writes are done here before. */
export type Aside = Readonly<{ busy(): boolean; lost(error: Error): void; script?: URL; first?: number }>;

/** Writes of a store that may go to a thread; `close` resolves when the thread has let go of the file. */
export type WritesAside = Readonly<{ writes: Writes; close(): Promise<void> }>;

type Side = 'here' | 'there';

/**
 * Writes that a thread with a connection of its own does while the server is busy: a commit waits for the disk, and the event loop need not wait with it. There is one writer at
 * any time: sides are changed only while nothing is under way on the other one. What the thread had in hand when it ended is written here again; each write answers by what
 * it finds, so one that had been committed is not written twice.
 */
export function writesAside(here: Writes, path: string, { busy, lost, script = beside, first = warm }: Aside): WritesAside {
  const inHand: Record<Side, number> = { here: 0, there: 0 };
  let side: Side = 'here';
  let done = 0;
  let closed = false;
  const thread = handOver(here, path, script, lost);
  const choose = (): Side => {
    const wanted: Side = !closed && done >= first && busy() ? 'there' : 'here';
    if (wanted !== side && inHand[side] === 0) side = wanted;
    return side;
  };
  const routed =
    <K extends Name>(name: K) =>
    async (asked: Parameters<Writes[K]>[0]): Promise<Awaited<ReturnType<Writes[K]>>> => {
      const at = choose();
      done += 1;
      inHand[at] += 1;
      try {
        return await (at === 'here' ? doneBy(here, name, asked) : thread.write(name, asked));
      } finally {
        inHand[at] -= 1;
      }
    };
  return {
    writes: {
      append: routed('append'),
      open: routed('open'),
      note: routed('note'),
      visitor: routed('visitor'),
      bodies: routed('bodies'),
      grading: routed('grading'),
      practised: routed('practised'),
    },
    close: async () => {
      closed = true;
      await thread.close();
    },
  };
}
