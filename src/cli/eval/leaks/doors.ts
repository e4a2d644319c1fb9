/** The product's own doors over a coach, on a free port of this machine, and one client that keeps all that it gets. */
import { Agent, request as ask, createServer, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { systemClock } from '../../../adapters/clock/clock.ts';
import { sha256 } from '../../../adapters/hash.ts';
import type { House } from '../../../coach/house.ts';
import type { Store } from '../../../ports/store.ts';
import { app } from '../../../transport/http/app.ts';
import { socketDoor } from '../../../transport/ws/socket-door.ts';

export type Doors = Readonly<{ port: number; agent: Agent; close(): Promise<void> }>;

/** Opens HTTP and WebSocket over a coach. A fault is thrown here and not only logged: in an evaluation it is one too many. */
export async function openDoors(house: House, store: Store): Promise<Doors> {
  const { token, id, now } = systemClock;
  const doorman = { visitors: store.visitors, hash: sha256, token, id, now, secure: false };
  const log = { info: () => {}, error: (facts: object) => void process.stderr.write(`${JSON.stringify(facts)}\n`) };
  const server = createServer(app(house, { doorman, ready: store.ready, stopping: () => false, pages: null, log }));
  const sockets = socketDoor(server, house, doorman, log);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const agent = new Agent({ keepAlive: true });
  return {
    port: (server.address() as AddressInfo).port,
    agent,
    close: async () => {
      sockets.close();
      agent.destroy();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Something that a client got: over which door, and its body. */
export type Got = Readonly<{ door: 'http' | 'socket'; body: unknown; headers: string }>;

/** One client of one session, by HTTP and by socket at once. */
export type Client = Readonly<{
  got: readonly Got[];
  get(path: string): Promise<void>;
  post(path: string, body: object): Promise<void>;
  send(message: object): void;
  /** Waits until the socket has shown this seq. */
  caughtUp(seq: number): Promise<void>;
  close(): Promise<void>;
}>;

const mostWait = 20_000;

/** Connects with the session's bearer, from after a seq. */
export async function connect({ port, agent }: Doors, session: string, bearer: string, after: number, lang: string): Promise<Client> {
  const headers = { authorization: `Bearer ${bearer}`, 'accept-language': lang };
  const got: Got[] = [];
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws/sessions/${session}?after=${after}`, { headers, perMessageDeflate: false });
  let shown = after;
  let look = (): void => {};
  socket.on('message', (data) => {
    const body = JSON.parse(data.toString()) as { t: string; seq?: number };
    got.push({ door: 'socket', body, headers: '' });
    if (body.t !== 'hello') shown = Math.max(shown, body.seq ?? 0);
    look();
  });
  await new Promise<void>((open, failed) => socket.once('open', open).once('error', failed));
  const http = async (method: string, path: string, body?: object): Promise<void> => {
    got.push(
      await answerTo({ port, agent, method, path: `/api/v1${path}`, headers: { ...headers, 'content-type': 'application/json' } }, body),
    );
  };
  return {
    got,
    get: (path) => http('GET', path),
    post: (path, body) => http('POST', path, body),
    send: (message) => socket.send(JSON.stringify(message)),
    caughtUp: (seq) =>
      new Promise((done, failed) => {
        const late = setTimeout(() => failed(new Error(`the socket did not show ${seq} within ${mostWait} ms`)), mostWait);
        look = () => {
          if (shown < seq) return;
          clearTimeout(late);
          done();
        };
        look();
      }),
    close: () =>
      new Promise((closed) => {
        socket.once('close', () => closed());
        socket.close();
      }),
  };
}

function answerTo(to: RequestOptions, body: object | undefined): Promise<Got> {
  return new Promise((done, failed) => {
    const sent = ask(to, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => done({ door: 'http', body: JSON.parse(text), headers: JSON.stringify(response.headers) }));
    });
    sent.on('error', failed);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
