import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, freshDatabase } from '../../kit/postgres.ts';

let first: Database;
let second: Database;
beforeAll(async () => {
  [first, second] = await Promise.all([freshDatabase(), freshDatabase()]);
});
afterAll(async () => {
  await Promise.all([first.drop(), second.drop()]);
});

async function ask(database: Database, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('two databases of one run do not see each other, and both hold Chinese text', async () => {
  await ask(first, 'create table said (text text)');
  await ask(first, "insert into said values ('善问 · 問')");
  expect(await ask(first, 'select text from said')).toEqual([{ text: '善问 · 問' }]);
  expect(await ask(second, "select to_regclass('said') as there")).toEqual([{ there: null }]);
});
