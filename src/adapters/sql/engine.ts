import type { CompiledQuery, Kysely, QueryResult, Transaction } from 'kysely';
import type { Inside } from './inside.ts';
import type { Tables } from './tables.ts';

/** A handle that queries run on: the root handle, or a transaction's. */
export type Handle = Kysely<Tables>;

/** What differs between the two engines; all queries are the same code. */
export type Engine = Readonly<{
  name: 'sqlite' | 'postgres';
  db: Handle;
  /** How many commits may be under way at once. SQLite has one writer; PostgreSQL locks single sessions. */
  lanes: number;
  /** Holds a session's row until the transaction ends, so that two writers see each other's last event. */
  hold(transaction: Transaction<Tables>, session: string): Promise<void>;
  /** Notices the root handle where a transaction's should be. */
  inside: Inside;
  /** The answer to a query without waiting, where the engine has it in this process and the handle's turn it is; else undefined. */
  atOnce(on: Handle, query: CompiledQuery): QueryResult<unknown> | undefined;
}>;
