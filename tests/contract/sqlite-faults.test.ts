import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore, storeOn } from '../../src/adapters/sql/open.ts';
import { openSqlite } from '../../src/adapters/sql/sqlite.ts';
import { Fault } from '../../src/dialogue/words/refusal.ts';
import { opened, said } from '../kit/events.ts';
import { sessionRow, steadyClock } from '../kit/stores.ts';

const room = mkdtempSync(join(tmpdir(), 'askwell-faults-'));
let files = 0;
let dataDir = '';
beforeEach(() => {
  files += 1;
  dataDir = join(room, String(files));
  mkdirSync(dataDir);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const open = (at = dataDir) => openStore({ dataDir: at, clock: steadyClock(), lost: () => {} });
const file = () => join(dataDir, 'askwell.db');

describe('SQLite: faults say what to do', () => {
  test('a data folder that cannot be made or written', async () => {
    writeFileSync(join(dataDir, 'taken'), '');
    const opening = open(join(dataDir, 'taken', 'data'));
    await expect(opening).rejects.toThrow(Fault);
    await expect(opening).rejects.toThrow(/data folder .*taken.* cannot be written.*DATA_DIR/);
  });

  test('a file that is no database is left as it is', async () => {
    const letter = 'Dear all, the minutes of Tuesday. '.repeat(50);
    writeFileSync(file(), letter);
    await expect(open()).rejects.toThrow(/not a SQLite database.*askwell\.db/);
    expect(readFileSync(file(), 'utf8')).toBe(letter);
  });

  test('a damaged file', async () => {
    const store = await open();
    for (let nth = 0; nth < 40; nth += 1) await store.sessions.open(sessionRow(`s${nth}`), [], 'open', [opened()]);
    await store.close();
    const bytes = readFileSync(file());
    bytes.fill(0x5a, 4096);
    writeFileSync(file(), bytes);
    await expect(open().then((damaged) => damaged.log.read('s1'))).rejects.toThrow(/damaged.*backup/);
  });

  test('a file that another program does not let go of', async () => {
    const store = await storeOn(openSqlite(file(), { lockWaitMs: 50 }), steadyClock());
    await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
    const other = new DatabaseSync(file());
    other.exec('begin immediate');
    await expect(store.log.append('s1', 1, 'turn-1', [said(1)])).rejects.toThrow(/locked by another program/);
    expect(await store.log.read('s1')).toHaveLength(1);
    other.exec('rollback');
    other.close();
    expect(await store.log.append('s1', 1, 'turn-1', [said(1)])).toEqual({ ok: true, value: { seq: 2, repeated: false } });
    await store.close();
  });

  test('a database that a newer program has changed is left as it is', async () => {
    await (await open()).close();
    const other = new DatabaseSync(file());
    other.exec("insert into kysely_migration (name, timestamp) values ('0099-journeys', '2027-01-01T00:00:00.000Z')");
    other.close();
    await expect(open()).rejects.toThrow(/newer Askwell.*0099-journeys/);
  });

  test('a closed store', async () => {
    const store = await open();
    await store.close();
    await expect(store.log.append('s1', 0, 'k', [said(1)])).rejects.toThrow(Fault);
    await expect(store.log.read('s1')).rejects.toThrow(Fault);
    await expect(store.ready()).rejects.toThrow(Fault);
  });
});
