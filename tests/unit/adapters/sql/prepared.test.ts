import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { prepared } from '../../../../src/adapters/sql/prepared.ts';
import { openSqlite } from '../../../../src/adapters/sql/sqlite.ts';

const visitors = async () => {
  const engine = openSqlite(':memory:');
  const { db } = engine;
  onTestFinished(() => db.destroy());
  await sql`create table visitors (id text, token_hash text, created_at integer)`.execute(db);
  return engine;
};

test('a query is built once, and each run fills in its own values wherever they stand', async () => {
  const engine = await visitors();
  const { db } = engine;
  const build = vi.fn((on: typeof db, blank: { id: string; at: number }) =>
    on.insertInto('visitors').values({ created_at: blank.at, token_hash: 'fixed', id: blank.id }),
  );
  const insert = prepared(engine, build);
  await insert(db, { at: 1, id: 'a' });
  await insert(db, { id: 'b', at: 2 });
  expect(build).toHaveBeenCalledTimes(1);
  expect(await db.selectFrom('visitors').selectAll().execute()).toEqual([
    { id: 'a', token_hash: 'fixed', created_at: 1 },
    { id: 'b', token_hash: 'fixed', created_at: 2 },
  ]);
});

test('a value may be used twice and may look like SQL', async () => {
  const engine = await visitors();
  const { db } = engine;
  const same = prepared(engine, (on, blank: { text: string }) =>
    on.selectNoFrom([sql<string>`${blank.text}`.as('one'), sql<string>`${blank.text}`.as('two')]),
  );
  const text = `'; drop table visitors; --`;
  expect((await same(db, { text })).rows).toEqual([{ one: text, two: text }]);
});
