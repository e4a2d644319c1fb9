import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { Down } from '../../src/wire/socket.ts';

/** A client's end of a session's socket: what came, in order, each message checked against the wire's schema. */
export type Line = Readonly<{
  came: readonly Down[];
  /** Every byte that came, as text. */
  bytes: () => string;
  /** Waits for a message, those that came already included. */
  until: <T extends Down['t']>(t: T, fits?: (message: Extract<Down, { t: T }>) => boolean) => Promise<Extract<Down, { t: T }>>;
  send: (message: unknown) => void;
  /** Says something as the client would: after the last seq that came. Returns its key. */
  say: (text: string, more?: Readonly<{ key?: string; after?: number; to?: string }>) => string;
  last: () => number;
  closed: Promise<Readonly<{ code: number }>>;
  socket: WebSocket;
  hangUp: () => Promise<void>;
}>;

/** Only what never comes runs into this. */
const patience = 40_000;

/** Connects to a session. Rejects with the status of the answer where the upgrade is refused. */
export function connect(
  url: string,
  session: string,
  { headers = {}, after = 0 }: Readonly<{ headers?: Readonly<Record<string, string>>; after?: number | string }> = {},
): Promise<Line> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws/sessions/${session}?after=${after}`, { headers });
  const came: Down[] = [];
  let bytes = '';
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    bytes += data.toString();
    came.push(Down.parse(JSON.parse(data.toString())));
    for (const look of waiting) look();
  });
  const closed = new Promise<Readonly<{ code: number }>>((resolve) => socket.on('close', (code) => resolve({ code })));
  const last = () => came.reduce((seq, m) => ('seq' in m && m.t !== 'hello' ? Math.max(seq, m.seq) : seq), Number(after) || 0);
  const send = (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  const line: Line = {
    came,
    bytes: () => bytes,
    until: (t, fits = () => true) => waitFor(came, waiting, (m): m is never => m.t === t && fits(m as never), t),
    send,
    say(text, { key = randomUUID(), after: seen = last(), to } = {}) {
      send({ t: 'say', key, after: seen, text, ...(to === undefined ? {} : { to }) });
      return key;
    },
    last,
    closed,
    socket,
    hangUp: async () => {
      socket.close();
      await closed;
    },
  };
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve(line));
    socket.on('unexpected-response', (_request, response) => {
      reject(Object.assign(new Error(`refused with ${response.statusCode}`), { status: response.statusCode }));
      response.resume();
      socket.terminate();
    });
    socket.on('error', reject);
  });
}

function waitFor<T extends Down>(came: readonly Down[], waiting: Set<() => void>, fits: (m: Down) => m is T, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      waiting.delete(look);
      reject(new Error(`no ${what} within ${patience} ms; came: ${JSON.stringify(came).slice(-600)}`));
    }, patience);
    const look = () => {
      const found = came.find(fits);
      if (!found) return;
      clearTimeout(late);
      waiting.delete(look);
      resolve(found);
    };
    waiting.add(look);
    look();
  });
}
