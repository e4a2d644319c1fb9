import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import WebSocket from 'ws';
import * as z from 'zod';
import { Fault } from '../../dialogue/words/refusal.ts';

/** How long the browser may take to start, and to answer, milliseconds. */
const patience = 20_000;

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chrome or Chromium of this machine: the one that CHROME_PATH names, else where it usually lies; undefined where there is none. */
export function chromePath(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return runs(chosen) ? chosen : undefined;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usual].find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next place is asked
  }
}

/** A tab of a browser without a window, spoken to over the Chrome DevTools Protocol. */
export type Tab = Readonly<{
  ask(method: string, params?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}>;

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

/** Starts a browser with an empty profile of its own and opens a tab; both go with `close`. */
export async function openTab(path: string): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'askwell-bench-browser-'));
  const browser = spawn(path, [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile, TMPDIR: profile },
  });
  const gone = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const end = async (): Promise<void> => {
    browser.kill('SIGKILL');
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const ws = new WebSocket(await addressOf(browser.stderr), { perMessageDeflate: false });
    await new Promise<void>((open, failed) => ws.once('open', () => open()).once('error', failed));
    const ask = asking(ws);
    const { targetId } = z.object({ targetId: z.string() }).parse(await ask('Target.createTarget', { url: 'about:blank' }));
    const attached = await ask('Target.attachToTarget', { targetId, flatten: true });
    const { sessionId } = z.object({ sessionId: z.string() }).parse(attached);
    return { ask: (method, params) => ask(method, params, sessionId), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The browser says on stderr where it listens. */
function addressOf(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const late = setTimeout(() => failed(new Fault(`the browser did not start:\n${said}`)), patience);
    stderr.setEncoding('utf8');
    stderr.on('data', (piece: string) => {
      said += piece;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      found(address);
    });
  });
}

const Answer = z.object({ id: z.int().optional(), result: z.unknown().optional(), error: z.object({ message: z.string() }).optional() });
type Asked = Readonly<{ done(result: unknown): void; failed(error: Error): void }>;

function asking(ws: WebSocket) {
  const open = new Map<number, Asked>();
  let last = 0;
  ws.on('message', (data) => {
    const { id, result, error } = Answer.parse(JSON.parse(data.toString()));
    const asked = id === undefined ? undefined : open.get(id);
    if (id !== undefined) open.delete(id);
    if (error) asked?.failed(new Fault(`the browser refused: ${error.message}`));
    else asked?.done(result);
  });
  return (method: string, params: Readonly<Record<string, unknown>> = {}, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      const late = setTimeout(() => reject(new Fault(`the browser did not answer ${method}`)), patience);
      const settled =
        <T>(act: (what: T) => void) =>
        (what: T) => {
          clearTimeout(late);
          act(what);
        };
      open.set(last, { done: settled(resolve), failed: settled(reject) });
      ws.send(JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    });
}
