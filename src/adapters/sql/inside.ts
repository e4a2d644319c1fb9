import { AsyncLocalStorage } from 'node:async_hooks';
import { Fault } from '../../dialogue/words/refusal.ts';

/** Notices where the root handle is used inside a transaction: on SQLite it would wait for itself, elsewhere it would see other rows. */
export type Inside = Readonly<{
  /** Runs work as part of a transaction: until it ends, only the transaction's handle may be used. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Faults where a transaction is under way here. */
  refuse(): void;
}>;

const fault = (): Fault => new Fault('The root handle was used inside a transaction. Use the handle that the transaction was given.');

/** By the flow of calls, for an engine whose transactions wait for the network while other flows go on. */
export function insideByFlow(): Inside {
  const flow = new AsyncLocalStorage<true>();
  return {
    run: (work) => flow.run(true, work),
    refuse: () => {
      if (flow.getStore()) throw fault();
    },
  };
}

/**
 * By the turn of the event loop, for an engine that answers at once: nobody but the transaction runs until it has ended. Following the flow
 * instead costs every promise of the program its hooks, a tenth of a turn.
 */
export function insideByTurn(): Inside {
  let open = false;
  return {
    run: async (work) => {
      open = true;
      // A work that waits for something else than the database lets others run: they wait in line as ever.
      const next = setImmediate(() => {
        open = false;
      });
      try {
        return await work();
      } finally {
        clearImmediate(next);
        open = false;
      }
    },
    refuse: () => {
      if (open) throw fault();
    },
  };
}
