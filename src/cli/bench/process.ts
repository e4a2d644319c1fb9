import { spawn } from 'node:child_process';
import { openSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '../../dialogue/words/refusal.ts';

/** A server under measurement, as a process of its own. */
export type Measured = Readonly<{
  pid: number;
  port: number;
  /** Milliseconds from spawning to the first good answer. */
  ready: number;
  /** Address of its inspector; only where it was asked for. */
  inspector: string | null;
  stop(): Promise<void>;
}>;

export type ToStart = Readonly<{
  script: string;
  cwd: string;
  /** Folder for its data and its log. */
  folder: string;
  env?: Readonly<Record<string, string>>;
  /** Folder of a store that is there already; else it gets an empty one, which goes with it. */
  data?: string;
  inspect?: boolean;
}>;

/** How long a start may take, milliseconds. */
const patience = 20_000;

/** With which options of Node `npm start` starts the server, too. */
export const options = ['--max-semi-space-size=64', '--max-inlined-bytecode-size-cumulative=250'];

/** Starts a built server on a free port and waits until it is ready. */
export async function start({ script, cwd, folder, env = {}, data, inspect = false }: ToStart): Promise<Measured> {
  const port = await freePort();
  const log = `${folder}/${port}.log`;
  const out = openSync(log, 'w');
  const words = [...(inspect ? ['--inspect=127.0.0.1:0'] : []), ...options, script];
  const given = { ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port), DATA_DIR: data ?? `${folder}/${port}` };
  const { DATABASE_URL: _, NODE_OPTIONS: __, ...environment } = given as Record<string, string>;
  const began = performance.now();
  const child = spawn(process.execPath, words, { cwd, env: environment, stdio: ['ignore', out, out] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await gone;
    clearTimeout(late);
    rmSync(`${folder}/${port}`, { recursive: true, force: true });
  };
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() - began > patience)
      throw new Fault(`the server did not get ready:\n${readFileSync(log, 'utf8')}`);
    await pause(4);
  }
  const ready = performance.now() - began;
  const inspector = inspect ? (/ws:\/\/\S+/.exec(readFileSync(log, 'utf8'))?.[0] ?? null) : null;
  return { pid: child.pid ?? 0, port, ready, inspector, stop };
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = get({ host: '127.0.0.1', port, path: '/readyz', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    // Refused: it does not listen yet.
    asked.on('error', () => resolve(false));
  });

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => (at !== null && typeof at === 'object' ? resolve(at.port) : reject(new Fault('no port was given'))));
    });
  });
}
