import { openStore } from '../../src/adapters/sql/open.ts';
import { said, told } from './events.ts';

/**
 * A second program on the same data folder: `node writer-process FOLDER SESSION NAME COUNT` appends COUNT messages
 * (without end if COUNT is `-`) and tells its parent each one that was acknowledged.
 */
const [dataDir = '', session = '', name = '', count = '0'] = process.argv.slice(2);
const tell = (message: unknown) => new Promise<void>((resolve) => process.send?.(message, () => resolve()));

const store = await openStore({ dataDir, clock: { now: () => Date.now() }, lost: () => {} });
await tell('open');
for (let nth = 0; count === '-' || nth < Number(count); nth += 1) {
  const key = `${name}-${nth}`;
  for (let heard = false; !heard; ) {
    const seen = (await store.log.read(session)).at(-1)?.seq ?? 0;
    heard = (await store.log.append(session, seen, key, [said(1, key), told(1, key)])).ok;
  }
  await tell(key);
}
await store.close();
process.disconnect?.();
