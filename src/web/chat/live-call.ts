import { type ReadonlySignal, signal } from '@preact/signals';
import type { EventView, SessionView } from '../../wire/session-view.ts';
import { api } from '../kit/page.tsx';
import { drawer, lang, pace } from '../kit/settings.ts';
import { Call, type CallState } from '../link/call.ts';
import type { OpenWire } from '../link/connection.ts';
import { withDetour } from '../link/detour.ts';
import { type ByHttp, wireByHttp } from '../link/polling.ts';
import { uuidFrom } from '../link/uuid.ts';

/** A key for a message of one's own. */
export const newKey = (): string => uuidFrom(crypto.getRandomValues(new Uint8Array(16)));

const openOver =
  (session: string): OpenWire =>
  (after, events) => {
    const url = new URL(`/ws/sessions/${encodeURIComponent(session)}`, location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    url.searchParams.set('after', String(after));
    url.searchParams.set('lang', lang.value);
    const socket = new WebSocket(url);
    socket.onmessage = (message) => events.message(String(message.data));
    socket.onclose = (gone) => events.closed(gone.code);
    return { way: 'socket', send: (text) => socket.send(text), close: () => socket.close() };
  };

const requestsOf = (session: string): ByHttp => ({
  events: (after) => api.events(session, after),
  say: (line) => api.say(session, line),
  end: (key) => api.end(session, key),
});

/** A call joined to this browser: its socket and its requests, its clock, its store, and the events that say whether there is a network. */
export type LiveCall = Readonly<{ call: Call; state: ReadonlySignal<CallState>; stop(): void }>;

export function joinCall(session: SessionView, events: readonly EventView[]): LiveCall {
  const clock = {
    now: () => performance.now(),
    later: (ms: number, act: () => void) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  };
  const open = withDetour({ socket: openOver(session.id), http: wireByHttp(requestsOf(session.id), clock), clock });
  const ports = { drawer, open, clock, die: Math.random, id: newKey, pace: () => pace.value };
  const state = signal<CallState | null>(null);
  const call = new Call(session.id, session.lang, ports, (next) => {
    state.value = next;
  });
  state.value = call.state;
  call.start(events);
  const online = () => call.retry();
  const offline = () => call.offline();
  const seen = () => document.visibilityState === 'visible' && call.retry();
  window.addEventListener('online', online);
  window.addEventListener('offline', offline);
  document.addEventListener('visibilitychange', seen);
  const stop = () => {
    call.stop();
    window.removeEventListener('online', online);
    window.removeEventListener('offline', offline);
    document.removeEventListener('visibilitychange', seen);
  };
  return { call, state: state as ReadonlySignal<CallState>, stop };
}
