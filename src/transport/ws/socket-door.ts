import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { House } from '../../coach/house.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { RefusalCode } from '../../phrases/refusals.ts';
import { caller, crossSite, type Doorman, mayUse } from '../door/identity.ts';
import { problem, readersLang } from '../door/problem.ts';
import { type Talking, talk } from './talk.ts';

/** Longest message of a client, bytes. */
const messageLimit = 16_384;
/** How often the server looks whether a client is still there, milliseconds. */
const heartbeat = 30_000;
/** RFC 6455 registry: the service restarts; clients reconnect. */
const restarting = 1012;

export type SocketDoor = Readonly<{ /** Closes every socket with 1012. */ close(): void; open(): number }>;
type Log = Readonly<{ info(facts: object, text: string): void; error(facts: object, text: string): void }>;

/** The WebSocket door: /ws/sessions/{session}?after=SEQ&lang=zh|en, for whoever may use the session. A page names its reader's language, because a browser lets it set no header here. */
export function socketDoor(server: Server, house: House, doorman: Doorman, log: Log): SocketDoor {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: messageLimit, clientTracking: false });
  const talking = new Set<Talking>();
  let closed = false;
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    admit(house, doorman, request)
      .then((admitted) => {
        if (closed) return turnAway(request, socket, 'server.stopping', doorman.id());
        if (!admitted.ok) return turnAway(request, socket, admitted.code, doorman.id(), admitted.facts);
        sockets.handleUpgrade(request, socket, head, (ws) => {
          const one = talk(ws, house, {
            session: admitted.session,
            after: admitted.after,
            lang: admitted.lang,
            number: () => doorman.id(),
            log,
            together: (send) => {
              socket.cork();
              try {
                send();
              } finally {
                socket.uncork();
              }
            },
          });
          talking.add(one);
          ws.on('close', () => talking.delete(one));
        });
      })
      .catch((error: unknown) => {
        log.error({ err: error }, 'fault');
        turnAway(request, socket, 'fault.internal', doorman.id());
      });
  });
  const beat = setInterval(() => {
    for (const one of talking) one.beat();
  }, heartbeat);
  beat.unref();
  return {
    close() {
      closed = true;
      clearInterval(beat);
      for (const one of talking) one.close(restarting);
    },
    open: () => talking.size,
  };
}

type Admitted =
  | Readonly<{ ok: true; session: string; after: number; lang: Lang }>
  | Readonly<{ ok: false; code: RefusalCode; facts?: Readonly<Record<string, string | number>> }>;

async function admit(house: House, doorman: Doorman, request: IncomingMessage): Promise<Admitted> {
  const url = new URL(request.url ?? '/', 'http://here');
  const session = /^\/ws\/sessions\/([0-9a-f-]{36})$/.exec(url.pathname)?.[1];
  if (session === undefined) return { ok: false, code: 'request.no_such_route', facts: { path: url.pathname } };
  const foreign = crossSite(request);
  if (foreign !== undefined) return { ok: false, code: 'request.cross_site', facts: { origin: foreign } };
  const row = await house.sessions.find(session);
  if (!row || !mayUse(await caller(doorman, request), row)) return { ok: false, code: 'session.unknown' };
  const after = Number(url.searchParams.get('after') ?? '0');
  return Number.isSafeInteger(after) && after >= 0
    ? { ok: true, session, after, lang: readersLang(url.searchParams.get('lang') ?? request.headers['accept-language']) }
    : { ok: false, code: 'request.invalid', facts: { fields: 'after' } };
}

/** A refused upgrade is an ordinary HTTP answer with the problem as its body. */
function turnAway(
  request: IncomingMessage,
  socket: Duplex,
  code: RefusalCode,
  number: string,
  facts?: Readonly<Record<string, string | number>>,
): void {
  const known = facts ?? (code === 'fault.internal' ? { number } : undefined);
  const refused = problem(readersLang(request.headers['accept-language']), { code, ...(known ? { facts: known } : {}) }, number);
  const body = JSON.stringify(refused);
  socket.end(
    `HTTP/1.1 ${refused.status} Refused\r\nconnection: close\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
