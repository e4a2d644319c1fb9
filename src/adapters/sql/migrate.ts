import { Migrator } from 'kysely';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Engine } from './engine.ts';
import { storeFault } from './faults.ts';
import { migrations } from './migrations.ts';

/**
 * Brings the tables up to this program, all or nothing. Starts at the same moment wait for each other: PostgreSQL by an advisory lock,
 * SQLite by `begin immediate`. A database that a newer program has changed is a Fault, and nothing is changed.
 */
export async function migrate({ db }: Engine): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const unknown = error instanceof Error ? /previously executed migration (\S+) is missing/.exec(error.message)?.[1] : undefined;
  if (unknown === undefined) throw storeFault(error);
  throw new Fault(
    `The database was written by a newer Askwell: this one does not know its migration ${unknown}. Start that version or a later one, or point to another database. Nothing was changed.`,
    { cause: error },
  );
}
