import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist/server.js');

export type Ended = Readonly<{ code: number | null; signal: NodeJS.Signals | null }>;

/** The built server as a process of its own, with its own data folder. */
export type BuiltServer = Readonly<{
  /** `http://127.0.0.1:port`; stays the same over restarts. */
  url: string;
  port: number;
  /** Everything written to stdout and stderr so far. */
  said: () => string;
  /** Sends a signal and waits for the end; `SIGKILL` is what a power cut would do. */
  end: (signal?: NodeJS.Signals) => Promise<Ended>;
  /** Starts again on the same port and the same data. */
  startAgain: () => Promise<void>;
  /** Ends it, if need be, and removes the data. */
  remove: () => Promise<void>;
}>;

const isReady = (url: string) =>
  fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1000) }).then(
    (answer) => answer.ok,
    () => false, // refused: not listening yet
  );

async function untilReady(child: ChildProcess, url: string, said: () => string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it was ready:\n${said()}`);
    if (Date.now() > deadline) throw new Error(`The server was not ready within 60 s:\n${said()}`);
    await pause(25);
  }
}

/** Starts the built server and waits until it is ready. `env` is added to what it would see otherwise. */
export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  if (!existsSync(main)) throw new Error('dist/server.js is not there: run `npm run build` first (`npm test` does).');
  const data = mkdtempSync(join(tmpdir(), 'askwell-data-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let text = '';
  let child: ChildProcess;
  const said = () => text;
  const hear = (chunk: string) => {
    text += chunk;
  };
  const startAgain = async () => {
    child = spawn(process.execPath, ['--max-semi-space-size=64', '--max-inlined-bytecode-size-cumulative=250', main], {
      cwd: root,
      env: { ...process.env, PORT: String(port), DATA_DIR: data, ...env },
    });
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    await untilReady(child, url, said);
  };
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> => {
    if (child.exitCode !== null || child.signalCode !== null) return { code: child.exitCode, signal: child.signalCode };
    const gone = new Promise<Ended>((resolve) => child.once('exit', (code, by) => resolve({ code, signal: by })));
    child.kill(signal);
    return gone;
  };
  const remove = async () => {
    await end('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await startAgain();
  } catch (error) {
    await remove();
    throw error;
  }
  return { url, port, said, end, startAgain, remove };
}
