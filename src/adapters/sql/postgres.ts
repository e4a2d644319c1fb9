import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  sql,
} from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import { refuseInside } from './inside.ts';
import type { Tables } from './tables.ts';

const connections = 10;
/** Commits under way at once; the other connections are for readers. */
const lanes = 4;
const connectWithinMs = 10_000;

/** PostgreSQL's int8 (times in milliseconds) fits a double for the next 285,000 years. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format)),
};

class GuardedDriver extends PostgresDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    refuseInside();
    return super.acquireConnection();
  }
}

class GuardedDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new GuardedDriver(this.#config);
  }
}

/**
 * A pool on a PostgreSQL server; nothing is connected yet. `lost` hears of idle connections that broke: the pool has already
 * dropped them, and the next query opens another or fails by itself.
 */
export function openPostgres(url: string, lost: (error: Error) => void): Engine {
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: connectWithinMs, keepAlive: true, types });
  pool.on('error', lost);
  const dialect = new GuardedDialect({
    pool,
    // An acknowledged message is synced, whatever the server's own default is.
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('set synchronous_commit = on'));
    },
  });
  return {
    name: 'postgres',
    db: new Kysely<Tables>({ dialect }),
    lanes,
    hold: async (transaction, session) => {
      await sql`select 1 from sessions where id = ${session} for no key update`.execute(transaction);
    },
  };
}
