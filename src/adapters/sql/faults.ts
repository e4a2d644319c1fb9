import { Fault } from '../../dialogue/words/refusal.ts';

/** What to do, by SQLite's primary result code (sqlite.org/rescode.html). */
const sqliteRemedies: Readonly<Record<number, string>> = {
  5: 'The database file is locked by another program. Stop the other program (a second server, a backup, a database browser), then try again.',
  8: 'The database file cannot be written. Give the user who runs Askwell write permission on the data folder and the files in it.',
  10: 'The disk under the data folder reports errors. Check the disk, then restore the data folder from a backup if files are damaged.',
  11: 'The database file is damaged. Stop Askwell, keep a copy of the data folder, and restore the last backup.',
  13: 'The disk under the data folder is full. Free some space; nothing that was acknowledged is lost.',
  14: 'The database file cannot be opened. Check that the data folder exists and that the user who runs Askwell may write in it.',
  26: 'The database file is not a SQLite database. Move it away (a new one is made at the next start) or restore the last backup.',
};

/** What to do, by SQLSTATE (PostgreSQL, appendix A) or the network's error code. */
const postgresRemedies: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The PostgreSQL server does not answer. Start it, or correct host and port in DATABASE_URL.',
  ENOTFOUND: 'The host name of the PostgreSQL server is unknown. Correct it in DATABASE_URL.',
  ETIMEDOUT: 'The PostgreSQL server cannot be reached. Check the network and the firewall between the two machines.',
  '28P01': 'The PostgreSQL server refuses the password. Correct user and password in DATABASE_URL.',
  '28000': 'The PostgreSQL server refuses this user. Correct the user in DATABASE_URL or allow it in pg_hba.conf.',
  '3D000': 'The database does not exist. Create it (createdb), or correct its name in DATABASE_URL.',
  '42501': 'The database user may not create or use the tables. Make it the owner of the database.',
  '53100': 'The disk of the PostgreSQL server is full. Free some space; nothing that was acknowledged is lost.',
  '53300': 'The PostgreSQL server has no connection left. Raise max_connections or run fewer programs on it.',
  '57P03': 'The PostgreSQL server is still starting. Wait a moment, then start again.',
};

const field = (error: Error, name: string): unknown => (error as unknown as Record<string, unknown>)[name];

/** The error of an engine as a Fault whose message says what to do; a Fault stays as it is. `where` names the file or server, without a password. */
export function storeFault(error: unknown, where = ''): Fault {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return new Fault(`The database failed: ${String(error)}`, { cause: error });
  const sqlite = field(error, 'errcode');
  // The low byte is the primary code; the rest only narrows it down.
  const remedy = typeof sqlite === 'number' ? sqliteRemedies[sqlite & 0xff] : postgresRemedies[String(field(error, 'code'))];
  const said = `${error.message || String(field(error, 'code'))}${where ? ` (${where})` : ''}`;
  return new Fault(remedy ? `${remedy} The database said: ${said}` : `The database failed: ${said}`, { cause: error });
}
