import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Store } from '../../ports/store.ts';
import { type Aside, type WritesAside, writesAside } from './aside.ts';
import type { Engine } from './engine.ts';
import { sqlEventLog } from './event-log.ts';
import { storeFault } from './faults.ts';
import { sqlGradings } from './gradings.ts';
import { groupCommit } from './group-commit.ts';
import { migrate } from './migrate.ts';
import { sqlPracticeLog } from './practice-log.ts';
import { sqlSessions } from './sessions.ts';
import { openSqlite } from './sqlite.ts';
import type { Writes } from './to-write.ts';
import { bodiesThere, sqlVersions } from './versions.ts';
import { sqlVisitors } from './visitors.ts';
import { writesOn } from './writes.ts';

/** Where the store is: a PostgreSQL server if `databaseUrl` is set, else a SQLite file in `dataDir`. */
export type StorePlace = Readonly<{
  databaseUrl?: string | undefined;
  dataDir: string;
  clock: Pick<Clock, 'now'>;
  /** Hears of PostgreSQL connections that broke, for the log; they are replaced without anyone's doing. */
  lost: (error: Error) => void;
  /** With it, a thread writes the SQLite file while the server is busy. */
  aside?: Aside | undefined;
}>;

/** Opens the store and brings its tables up to this program. Faults say what to mend. */
export async function openStore({ databaseUrl, dataDir, clock, lost, aside }: StorePlace): Promise<Store> {
  // Loaded only where it is used: a start on SQLite should not pay for it.
  if (databaseUrl) return storeOn((await import('./postgres.ts')).openPostgres(databaseUrl, lost), clock);
  const path = join(writable(dataDir), 'askwell.db');
  return storeOn(openSqlite(path), clock, aside && ((here) => writesAside(here, path, aside)));
}

/** Makes the data folder, for the user who runs the program only: it holds what people said. */
function writable(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return dataDir;
  } catch (error) {
    throw new Fault(
      `The data folder ${dataDir} cannot be written. Give the user who runs Askwell write permission on it, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}

/** The store on an open engine; closes the engine where its tables cannot be brought up to date. `beside` may have somebody else do the writes. */
export async function storeOn(
  engine: Engine,
  clock: Pick<Clock, 'now'>,
  beside: (here: Writes) => WritesAside = (here) => ({ writes: here, close: async () => {} }),
): Promise<Store> {
  try {
    await migrate(engine);
  } catch (error) {
    await engine.db.destroy();
    throw error;
  }
  const commits = groupCommit(engine);
  const bodies = bodiesThere();
  const { writes, close } = beside(writesOn(engine, commits));
  return {
    log: sqlEventLog(engine, writes, clock),
    sessions: sqlSessions(engine, writes, bodies, clock),
    visitors: sqlVisitors(engine, writes),
    versions: sqlVersions(engine, writes, bodies),
    gradings: sqlGradings(engine, writes),
    practice: sqlPracticeLog(engine, writes),
    ready: async () => {
      try {
        await sql`select 1`.execute(engine.db);
      } catch (error) {
        throw storeFault(error);
      }
    },
    close: async () => {
      await close();
      await commits.close();
      await engine.db.destroy();
    },
  };
}
