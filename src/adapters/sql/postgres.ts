import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
} from 'kysely';
import pg from 'pg';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Engine } from './engine.ts';
import { type Inside, insideByFlow } from './inside.ts';
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
  readonly #inside: Inside;

  constructor(inside: Inside, config: PostgresDialectConfig) {
    super(config);
    this.#inside = inside;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#inside.refuse();
    return super.acquireConnection();
  }
}

class GuardedDialect extends PostgresDialect {
  readonly #inside: Inside;
  readonly #config: PostgresDialectConfig;

  constructor(inside: Inside, config: PostgresDialectConfig) {
    super(config);
    this.#inside = inside;
    this.#config = config;
  }

  override createDriver(): Driver {
    return new GuardedDriver(this.#inside, this.#config);
  }
}

/** Names kept on a server connection; the store has some 80 queries. */
const namesKept = 200;

/**
 * The pool as Kysely sees it: each query text gets a name, so that the server parses and plans it once per connection
 * (decision 0010: a third of the time). Queries name their columns, since a named `*` would not survive a new column.
 */
function naming(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    if (!names.has(text) && names.size < namesKept) names.set(text, `q${names.size}`);
    return names.get(text);
  };
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const named = (client: pg.PoolClient): PostgresPoolClient => {
    function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
    function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
    function query(text: unknown, values: readonly unknown[] = []): unknown {
      if (typeof text !== 'string') throw new Fault('The store reads no cursors. Read by seq instead.');
      const name = values.length > 0 ? nameOf(text) : undefined;
      return client.query({ text, values: [...values], ...(name ? { name } : {}) });
    }
    return { query, release: () => client.release() };
  };
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = clients.get(client) ?? named(client);
      clients.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}

/**
 * A pool on a PostgreSQL server; nothing is connected yet. `lost` hears of connections that broke: the pool
 * drops them, what was under way on them fails by itself, and the next query opens another.
 */
export function openPostgres(url: string, lost: (error: Error) => void): Engine {
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: connectWithinMs, keepAlive: true, types });
  // A connection tells of its end itself, in use or idle; the pool repeats what an idle one said, and would throw it if nobody listened.
  pool.on('connect', (client) => client.on('error', lost));
  pool.on('error', () => {});
  const inside = insideByFlow();
  const dialect = new GuardedDialect(inside, {
    pool: naming(pool),
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
    inside,
    atOnce: () => undefined,
  };
}
