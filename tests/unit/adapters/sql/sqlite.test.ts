import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../../../src/adapters/sql/migrate.ts';
import { openSqlite } from '../../../../src/adapters/sql/sqlite.ts';

const onFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-sqlite-'));
  const engine = openSqlite(join(folder, 'askwell.db'));
  onTestFinished(async () => {
    await engine.db.destroy();
    rmSync(folder, { recursive: true, force: true });
  });
  return engine;
};

test('a commit is synced: write-ahead log, synchronous full, foreign keys on', async () => {
  const { db } = onFile();
  const answers = await Promise.all(
    ['journal_mode', 'synchronous', 'foreign_keys'].map(async (name) =>
      Object.values((await sql.raw<object>(`pragma ${name}`).execute(db)).rows[0] ?? {}),
    ),
  );
  expect(answers).toEqual([['wal'], [2], [1]]);
});

test('rows of a session that does not exist are refused by the tables themselves', async () => {
  const engine = onFile();
  await migrate(engine);
  const event = { session: 'nobody', seq: 1, at: 1, type: 'said', turn: 1, reply: null, v: 1, body: '{}' };
  await expect(engine.db.insertInto('events').values(event).execute()).rejects.toThrow(/FOREIGN KEY/);
});

test('a second reply of one turn is refused by the tables themselves', async () => {
  const engine = onFile();
  await migrate(engine);
  await engine.db
    .insertInto('sessions')
    .values({ id: 's1', scenario: 'hengyue', lang: 'zh', difficulty: 'easy', created_at: 1, turns: 0 })
    .execute();
  const event = { session: 's1', at: 1, type: 'replied', turn: 1, reply: 0, v: 1, body: '{}' };
  await engine.db
    .insertInto('events')
    .values({ ...event, seq: 1 })
    .execute();
  await expect(
    engine.db
      .insertInto('events')
      .values({ ...event, seq: 2 })
      .execute(),
  ).rejects.toThrow(/UNIQUE/);
});

test('two hundred readers who come at once are answered in the order they came', async () => {
  const { db } = onFile();
  const order: number[] = [];
  const readers = Array.from({ length: 200 }, async (_, nth) => {
    await sql`select ${nth}`.execute(db);
    order.push(nth);
  });
  await Promise.all(readers);
  expect(order).toEqual(Array.from({ length: 200 }, (_, nth) => nth));
});

test('a migration that fails leaves no table behind', async () => {
  const { db } = onFile();
  const failing = db.transaction().execute(async (on) => {
    await on.schema.createTable('half').addColumn('id', 'text').execute();
    await sql`select * from nowhere`.execute(on);
  });
  await expect(failing).rejects.toThrow(/nowhere/);
  expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual([]);
});
