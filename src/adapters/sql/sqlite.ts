import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import type { Engine } from './engine.ts';
import { storeFault } from './faults.ts';
import { type Inside, insideByTurn } from './inside.ts';
import type { Tables } from './tables.ts';

/** How long a writer waits for another process that writes to the same file. */
const patience = { lockWaitMs: 5000 };
/** Pages in the log before it is put into the file, 4 KB each: four times SQLite's own figure, since the same pages are written again and again while a session talks. */
const pagesInLog = 4000;
/** Statements kept ready; the store itself has some 80 shapes. */
const statementsKept = 200;

/** `node:sqlite` statements as Kysely wants them. The text is known to be the same, so the statement is made once. */
function statements(file: DatabaseSyncInstance): (sql: string) => SqliteStatement {
  const ready = new Map<string, SqliteStatement>();
  return (sql) => {
    const known = ready.get(sql);
    if (known) return known;
    const statement = file.prepare(sql);
    const fresh: SqliteStatement = {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...values),
      run: (values) => statement.run(...values),
      iterate: (values) => statement.iterate(...values),
    };
    if (ready.size >= statementsKept) ready.clear();
    ready.set(sql, fresh);
    return fresh;
  };
}

function answer(statement: SqliteStatement, parameters: readonly unknown[]): QueryResult<unknown> {
  if (statement.reader) return { rows: statement.all(parameters) };
  const { changes } = statement.run(parameters);
  return { rows: [], numAffectedRows: BigInt(changes) };
}

/** One connection, taken in turn. `begin immediate`: a transaction that reads first must not find itself overtaken when it writes. */
class ImmediateDriver extends SqliteDriver {
  readonly #file: DatabaseSyncInstance;
  readonly #inside: Inside;
  #last: Promise<void> = Promise.resolve();
  #free: () => void = () => {};

  constructor(file: DatabaseSyncInstance, inside: Inside, config: SqliteDialectConfig) {
    super(config);
    this.#file = file;
    this.#inside = inside;
  }

  /** Kysely wakes all who wait at each release; here they form a line, which stays cheap when two hundred wait. */
  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#inside.refuse();
    const before = this.#last;
    let free = () => {};
    this.#last = new Promise((resolve) => {
      free = resolve;
    });
    await before;
    this.#free = free;
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    await super.releaseConnection();
    this.#free();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** A full disk ends the transaction on its own; rolling back again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
}

class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #file: DatabaseSyncInstance;
  readonly #inside: Inside;
  readonly #config: SqliteDialectConfig;

  constructor(file: DatabaseSyncInstance, inside: Inside, config: SqliteDialectConfig) {
    super(config);
    this.#file = file;
    this.#inside = inside;
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#file, this.#inside, this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdl();
  }
}

/** Opens (or makes) a database file; `:memory:` is one that ends with the program. Commits are synced: WAL with synchronous=FULL. */
export function openSqlite(path: string, { lockWaitMs }: Readonly<{ lockWaitMs: number }> = patience): Engine {
  try {
    const file = new DatabaseSync(path, { timeout: lockWaitMs });
    file.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma wal_autocheckpoint = ${pagesInLog}`);
    const close = () => {
      // The driver's close leaves the log beside the file until the process ends; a copy of the folder should find one whole file.
      file.exec('pragma wal_checkpoint(truncate)');
      file.close();
    };
    const inside = insideByTurn();
    const ready = statements(file);
    const dialect = new ImmediateDialect(file, inside, { database: { prepare: ready, close } });
    return {
      name: 'sqlite',
      db: new Kysely<Tables>({ dialect }),
      lanes: 1,
      // `begin immediate` already holds the whole file.
      hold: async () => {},
      inside,
      // While a transaction is open the root handle has to wait, as Kysely makes it.
      atOnce: (on, query) => (on.isTransaction === file.isTransaction ? answer(ready(query.sql), query.parameters) : undefined),
    };
  } catch (error) {
    throw storeFault(error, path);
  }
}
