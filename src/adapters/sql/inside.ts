import { AsyncLocalStorage } from 'node:async_hooks';
import { Fault } from '../../dialogue/words/refusal.ts';

const inside = new AsyncLocalStorage<true>();

/** Runs work as part of a transaction: until it ends, only the transaction's handle may be used. */
export const insideTransaction = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work);

/** Faults where a transaction is under way in this flow: on SQLite the root handle would wait for itself, elsewhere it would see other rows. */
export function refuseInside(): void {
  if (inside.getStore()) throw new Fault('The root handle was used inside a transaction. Use the handle that the transaction was given.');
}
