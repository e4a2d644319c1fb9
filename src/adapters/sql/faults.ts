import { Fault } from '../../dialogue/words/refusal.ts';

/** What to do, by SQLite's primary result code (sqlite.org/rescode.html). The driver leaves the code out when reading fails, so its words stand beside it. */
const sqliteRemedies: readonly Readonly<{ code: number; says: string; remedy: string }>[] = [
  {
    code: 5,
    says: 'database is locked',
    remedy:
      'The database file is locked by another program. Stop that program (a second server, a backup, a database browser), then try again.',
  },
  {
    code: 8,
    says: 'attempt to write a readonly database',
    remedy: 'The database file cannot be written. Give the user who runs Askwell write permission on the data folder and the files in it.',
  },
  {
    code: 10,
    says: 'disk I/O error',
    remedy: 'The disk under the data folder reports errors. Check the disk, and restore the last backup if files are damaged.',
  },
  {
    code: 11,
    says: 'database disk image is malformed',
    remedy: 'The database file is damaged. Stop Askwell, keep a copy of the data folder, and restore the last backup.',
  },
  {
    code: 13,
    says: 'database or disk is full',
    remedy: 'The disk under the data folder is full. Free some space; nothing that was acknowledged is lost.',
  },
  {
    code: 14,
    says: 'unable to open database file',
    remedy: 'The database file cannot be opened. Check that the data folder exists and that the user who runs Askwell may write in it.',
  },
  {
    code: 26,
    says: 'file is not a database',
    remedy: 'The database file is not a SQLite database. Move it away (a new one is made at the next start) or restore the last backup.',
  },
];

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

function remedyFor(error: Error): string | undefined {
  const code = field(error, 'code');
  if (code !== 'ERR_SQLITE_ERROR') return postgresRemedies[String(code)];
  const result = field(error, 'errcode');
  // The low byte is the primary code; the rest only narrows it down.
  const known = sqliteRemedies.find((each) =>
    typeof result === 'number' ? each.code === (result & 0xff) : error.message.includes(each.says),
  );
  return known?.remedy;
}

/** The error of an engine as a Fault whose message says what to do; a Fault stays as it is. `where` names the file or server, without a password. */
export function storeFault(error: unknown, where = ''): Fault {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return new Fault(`The database failed: ${String(error)}`, { cause: error });
  const remedy = remedyFor(error);
  const said = `${error.message || String(field(error, 'code'))}${where ? ` (${where})` : ''}`;
  return new Fault(remedy ? `${remedy} The database said: ${said}` : `The database failed: ${said}`, { cause: error });
}
