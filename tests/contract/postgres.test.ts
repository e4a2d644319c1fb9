import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/adapters/sql/open.ts';
import { Fault } from '../../src/dialogue/words/refusal.ts';
import { opened, replied, said } from '../kit/events.ts';
import { type Database, freshDatabase } from '../kit/postgres.ts';
import { sessionRow, steadyClock } from '../kit/stores.ts';
import { keepsEveryContractOfTheStore } from './every-port.ts';

const endOthers = 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()';
const place = (databaseUrl: string) => ({ databaseUrl, dataDir: '/nowhere', clock: steadyClock(), lost: () => {} });

let database: Database;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** One database for all tests of this file, emptied for each: a new one costs a hundred times as much. */
const emptied = async (clock: { now(): number }) => {
  const store = await openStore({ ...place(database.url), clock });
  await client.query('truncate visitors, practice, sessions, events, appends, versions, gradings, outbox');
  return store;
};

keepsEveryContractOfTheStore('PostgreSQL', emptied, 6);

describe('PostgreSQL', { timeout: 60_000 }, () => {
  test('several programs that start at once on an empty database make its tables once', async () => {
    const empty = await freshDatabase();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(place(empty.url))));
    await stores[0]?.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
    expect(await stores[4]?.log.read('s1')).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
    await empty.drop();
  });

  test('two programs that write the same sessions at once lose nothing, double nothing and never wait for each other for good', async () => {
    const stores = [await emptied(steadyClock()), await openStore(place(database.url))];
    const ids = Array.from({ length: 12 }, (_, nth) => `s${nth}`);
    for (const id of ids) await stores[0]?.sessions.open(sessionRow(id), [], 'open', [opened()]);
    const speak = async (nth: number, id: string, turn: number) => {
      for (;;) {
        const log = stores[nth % 2]?.log;
        const seen = (await log?.read(id))?.at(-1)?.seq ?? 0;
        if ((await log?.append(id, seen, `turn-${turn}`, [said(turn, `${turn}`), replied(turn)]))?.ok) return;
      }
    };
    const turns = [1, 2, 3, 4, 5, 6].flatMap((turn) => ids.flatMap((id) => [speak(0, id, turn), speak(1, id, turn)]));
    await Promise.all(turns);
    for (const id of ids) {
      const events = (await stores[0]?.log.read(id)) ?? [];
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, nth) => nth + 1));
      expect(new Set(events.map(({ event }) => `${event.type}/${event.turn}`)).size).toBe(13);
    }
    await Promise.all(stores.map((store) => store.close()));
  });

  test('a connection that the server ends is told of and replaced', async () => {
    const lost: string[] = [];
    const store = await openStore({ ...place(database.url), lost: (error) => lost.push(error.message) });
    await store.ready();
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
    await expect.poll(() => lost.length).toBeGreaterThan(0);
    await store.ready();
    await store.close();
  });

  test('connections that the server ends in the middle cost no acknowledged turn, and a turn sent again is written once', async () => {
    const lost: string[] = [];
    const store = await openStore({ ...place(database.url), lost: (error) => lost.push(error.message) });
    const id = `cut-${Date.now()}`;
    await store.sessions.open(sessionRow(id), [], 'open', [opened()]);
    const cuts = setInterval(() => void client.query(endOthers), 150);
    onTestFinished(() => clearInterval(cuts));
    const acknowledged: number[] = [];
    let failures = 0;
    for (let turn = 1; turn <= 40 || failures === 0; turn += 1) {
      for (;;) {
        try {
          const answer = await store.log.append(id, turn, `turn-${turn}`, [said(turn, `${turn}`)]);
          if (answer.ok) acknowledged.push(answer.value.seq);
          break;
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
          failures += 1;
        }
      }
    }
    clearInterval(cuts);
    expect(lost.length).toBeGreaterThan(0);
    expect(acknowledged).toEqual(acknowledged.map((_, nth) => nth + 2));
    await expect.poll(async () => (await store.log.read(id).catch(() => [])).length).toBe(acknowledged.length + 1);
    await store.close();
  });

  test('a server that cannot be had is a fault that says what to correct, and never shows the password', async () => {
    const opening = (databaseUrl: string) => openStore(place(databaseUrl));
    await expect(opening('postgres://askwell:geheim@127.0.0.1:9/none')).rejects.toThrow(/does not answer.*DATABASE_URL/);
    await expect(opening('postgres://askwell:geheim@127.0.0.1:9/none')).rejects.not.toThrow(/geheim/);
    const missing = new URL(database.url);
    missing.pathname = '/never_made';
    await expect(opening(missing.href)).rejects.toThrow(/does not exist.*createdb/);
  });
});
