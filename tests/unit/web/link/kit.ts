import { Call, type CallState } from '../../../../src/web/link/call.ts';
import type { Clock, OpenWire, WireEvents } from '../../../../src/web/link/connection.ts';
import { withDetour } from '../../../../src/web/link/detour.ts';
import { drawerOver, type Storage } from '../../../../src/web/link/drawer.ts';
import { type ByHttp, wireByHttp } from '../../../../src/web/link/polling.ts';
import type { EventView } from '../../../../src/wire/session-view.ts';
import type { Problem } from '../../../../src/wire/shared.ts';
import type { Down, Up } from '../../../../src/wire/socket.ts';

/** A browser's storage that lives in a map. */
export function storage(kept = new Map<string, string>()): Storage {
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

/** A clock that only goes when it is told to. */
export function handClock(): Clock & Readonly<{ pass(ms: number): void }> {
  let now = 0;
  let timers: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    later: (ms, act) => {
      const timer = { at: now + ms, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    pass: (ms) => {
      const until = now + ms;
      for (;;) {
        const due = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers = timers.filter((each) => each !== due);
        now = due.at;
        due.act();
      }
      now = until;
    },
  };
}

/** The server's end of the sockets that a page opened, newest last. */
export function server() {
  const lines: { after: number; up: Up[]; events: WireEvents; closed: boolean }[] = [];
  const open: OpenWire = (after, events) => {
    const line = { after, up: [] as Up[], events, closed: false };
    lines.push(line);
    return {
      way: 'socket',
      send: (text) => void line.up.push(JSON.parse(text) as Up),
      close: () => void Object.assign(line, { closed: true }),
    };
  };
  const last = () => {
    const line = lines.at(-1);
    if (line === undefined) throw new Error('no socket was opened');
    return line;
  };
  return {
    open,
    lines,
    says: (...messages: readonly (Down | Readonly<{ t: string }>)[]) => {
      for (const message of messages) last().events.message(JSON.stringify(message));
    },
    breaks: (code = 1006) => last().events.closed(code),
    heard: () => last().up.filter((up) => up.t === 'say'),
  };
}

export const hello = (seq: number, protocol = 1): Down => ({ t: 'hello', protocol, seq });
export const said = (seq: number, turn: number, key: string, text = `line ${key}`): EventView => ({
  t: 'said',
  seq,
  turn,
  key,
  text,
  to: null,
  at: 0,
});
export const replied = (seq: number, turn: number, text = 'Go on.', person = 'chen', reply = 0): EventView => ({
  t: 'replied',
  seq,
  turn,
  reply,
  person,
  text,
  voice: 'offline',
  instead: null,
  at: 0,
});
export const ended = (seq: number, turn: number, by: 'buyer' | 'trainee' = 'buyer'): EventView => ({ t: 'ended', seq, turn, by, at: 0 });
export const problem = (code: string, status = 422): Problem => ({
  type: 'about:blank',
  title: code,
  status,
  code,
  detail: `because of ${code}`,
  instance: 'F-1',
});
export const refused = (key: string, code: string, status = 422): Down => ({ t: 'refused', key, problem: problem(code, status) });

/** A call page without a page: a call over a server, a clock and a storage in the test's hands. Keys count k1, k2 …; with `http` requests stand in for refused sockets. */
export function callPage(
  options: Readonly<{ kept?: Map<string, string>; paced?: boolean; past?: readonly EventView[]; firstKey?: number; http?: ByHttp }> = {},
) {
  const far = server();
  const clock = handClock();
  const kept = options.kept ?? new Map<string, string>();
  let keys = options.firstKey ?? 0;
  const states: CallState[] = [];
  const call = new Call(
    's1',
    'en',
    {
      drawer: drawerOver(storage(kept)),
      open: options.http === undefined ? far.open : withDetour({ socket: far.open, http: wireByHttp(options.http, clock), clock }),
      clock,
      die: () => 0.5,
      id: () => `k${++keys}`,
      pace: () => options.paced ?? false,
    },
    (state) => void states.push(state),
  );
  call.start(options.past ?? [replied(3, 0, 'Tell us what you have.')]);
  return { call, far, clock, kept, states };
}
