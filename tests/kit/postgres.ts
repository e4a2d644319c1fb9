import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import './postgres-run.ts';

export type Database = Readonly<{ url: string; drop: () => Promise<void> }>;

async function tell(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** An empty database on the run's own PostgreSQL, for the projects contract and journeys. `drop` also ends connections that are still open. */
export async function freshDatabase(): Promise<Database> {
  const answer = await fetch(inject('postgresAt'));
  const server = await answer.text();
  if (!answer.ok) throw new Error(`PostgreSQL could not be started: ${server}`);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await tell(server, `create database ${name}`);
  return { url: `${server}/${name}`, drop: () => tell(server, `drop database if exists ${name} with (force)`) };
}
