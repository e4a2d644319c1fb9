import type { WebSocket } from 'ws';
import { hear } from '../../coach/hear.ts';
import { hint } from '../../coach/hint.ts';
import type { House } from '../../coach/house.ts';
import { leave } from '../../coach/leave.ts';
import { resume } from '../../coach/resume.ts';
import type { Recorded } from '../../dialogue/words/event.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Wake } from '../../ports/event-log.ts';
import { protocol } from '../../wire/protocol.ts';
import { eventView } from '../../wire/show.ts';
import { type Down, Up } from '../../wire/socket.ts';
import { fieldsOf, named } from '../door/fields.ts';
import { hintsView } from '../door/hint-view.ts';
import { problem, type Refused } from '../door/problem.ts';
import { allowance } from './allowance.ts';

/** Bytes that may wait in a socket before a client that does not read is let go (RFC 6455: 1013, try again later). */
const mostWaiting = 1_048_576;

export type Talking = Readonly<{ beat(): void; close(code: number): void }>;
type With = Readonly<{
  session: string;
  after: number;
  lang: Lang;
  number(): string;
  log: Readonly<{ error(facts: object, text: string): void }>;
  /** Holds back what `send` writes to the network until it is done, so that a turn leaves in one packet. */
  together(send: () => void): void;
}>;

/** One socket of one session: sends what is recorded from a seq on, passes drafts by, hears messages. */
export function talk(ws: WebSocket, house: House, conversation: With): Talking {
  const { session, lang } = conversation;
  const send = (message: Down): void => {
    if (ws.readyState !== ws.OPEN) return;
    if (ws.bufferedAmount > mostWaiting) ws.close(1013, 'too slow');
    else ws.send(JSON.stringify(message));
  };
  const refuse = (refused: Refused, key?: string): void =>
    send({ t: 'refused', ...(key === undefined ? {} : { key }), problem: problem(lang, refused, conversation.number()) });
  const failed = (error: unknown): void => {
    const number = conversation.number();
    conversation.log.error({ session, number, err: error }, 'fault');
    refuse({ code: 'fault.internal', facts: { number } });
  };
  const pump = follower(house, conversation, send, failed);
  const stopDrafts = house.listeners.listen(session, send);
  const spend = allowance(20, 10);
  let alive = true;
  ws.on('pong', () => {
    alive = true;
  });
  ws.on('close', () => {
    pump.stop();
    stopDrafts();
  });
  ws.on('error', () => ws.terminate());
  ws.on('message', (data, binary) => {
    alive = true;
    const wait = spend(house.clock.now());
    if (wait > 0) return refuse({ code: 'request.too_many', facts: { seconds: wait } }, keyOf(data.toString()));
    hearMessage(house, session, binary ? '' : data.toString(), { send, refuse, lang }).catch(failed);
  });
  resume(house, session).catch(failed);
  return {
    beat() {
      if (!alive) return ws.terminate();
      alive = false;
      ws.ping();
    },
    close: (code) => ws.close(code),
  };
}

/** Sends recorded events in order, each once: one read at a time, and again where something came meanwhile. */
function follower(
  house: House,
  { session, after, together }: With,
  send: (message: Down) => void,
  failed: (error: unknown) => void,
): Readonly<{ stop(): void }> {
  let sent = after;
  let running = false;
  let more = true;
  let greeted = false;
  const pass = (recorded: readonly Recorded[]): void =>
    together(() => {
      for (const one of recorded) {
        const view = eventView(one);
        if (view) send(view);
        sent = one.seq;
      }
    });
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (more) {
      more = false;
      const recorded = await house.log.read(session, sent);
      if (!greeted) send({ t: 'hello', protocol, seq: recorded[recorded.length - 1]?.seq ?? sent });
      greeted = true;
      pass(recorded);
    }
    running = false;
  };
  const wake: Wake = (news) => {
    // What was just written follows on what was sent: it need not be read back.
    if (news && greeted && !running && news[0]?.seq === sent + 1) return pass(news);
    more = true;
    run().catch((error: unknown) => {
      running = false;
      failed(error);
    });
  };
  const stop = house.log.follow(session, after, wake);
  wake();
  return { stop };
}

type Back = Readonly<{ send(message: Down): void; refuse(refused: Refused, key?: string): void; lang: Lang }>;

async function hearMessage(house: House, session: string, text: string, { send, refuse, lang }: Back): Promise<void> {
  const parsed = Up.safeParse(json(text), { reportInput: true });
  if (!parsed.success) {
    const fields = fieldsOf(lang, parsed.error);
    return refuse({ code: 'message.malformed', facts: { fields: named(fields) }, fields: [...fields] }, keyOf(text));
  }
  const up = parsed.data;
  if (up.t === 'ping') return send({ t: 'pong', n: up.n });
  if (up.t === 'hint') {
    const hinted = await hint(house, { session, key: up.key, after: up.after });
    if (hinted.ok) return send({ t: 'hints', ...(await hintsView(house, session, hinted.value)) });
    return refuse(told(hinted.refusal), up.key);
  }
  const done =
    up.t === 'leave'
      ? await leave(house, session, up.key)
      : await hear(house, { session, key: up.key, after: up.after, text: up.text, to: up.to ?? null });
  if (!done.ok) refuse(told(done.refusal), up.key);
}

const told = ({ code, facts }: Refused): Refused => ({ code, ...(facts ? { facts } : {}) });

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is a malformed message like any other: the schema refuses it and says so.
    return undefined;
  }
}

/** The key of a message that is refused before it is understood, so that a client knows which one. */
function keyOf(text: string): string | undefined {
  const message = json(text);
  const key = typeof message === 'object' && message !== null && 'key' in message ? message.key : undefined;
  return typeof key === 'string' && key.length <= 64 ? key : undefined;
}
