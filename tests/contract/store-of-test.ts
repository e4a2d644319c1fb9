import { afterEach } from 'vitest';
import type { Store } from '../../src/ports/store.ts';
import { type OpenStore, steadyClock } from '../kit/stores.ts';

/** Opens a store for one test and closes it when the test is over. */
export function storeOfTest(open: OpenStore): () => Promise<Store> {
  let opened: Store[] = [];
  afterEach(async () => {
    const all = opened;
    opened = [];
    await Promise.all(all.map((store) => store.close()));
  });
  return async () => {
    const store = await open(steadyClock());
    opened.push(store);
    return store;
  };
}
