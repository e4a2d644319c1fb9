import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore, storeOn } from '../../src/adapters/sql/open.ts';
import { openSqlite } from '../../src/adapters/sql/sqlite.ts';
import { keepsEveryContractOfTheStore } from './every-port.ts';

const room = mkdtempSync(join(tmpdir(), 'askwell-contract-'));
let files = 0;
afterAll(() => rmSync(room, { recursive: true, force: true }));

keepsEveryContractOfTheStore('SQLite in memory', (clock) => storeOn(openSqlite(':memory:'), clock), 25);
keepsEveryContractOfTheStore(
  'SQLite on a file',
  (clock) => {
    files += 1;
    return openStore({ dataDir: join(room, String(files)), clock, lost: () => {} });
  },
  25,
);
