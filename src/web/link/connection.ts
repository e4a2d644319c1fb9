import { protocol } from '../../wire/protocol.ts';
import type { Down, Up } from '../../wire/socket.ts';
import { pauseBefore } from './backoff.ts';

/** Time and its timers. `later` gives back what cancels it. */
export type Clock = Readonly<{ now(): number; later(ms: number, act: () => void): () => void }>;
/** What carries a call: a socket, or requests where no socket gets through. */
export type Way = 'socket' | 'http';
/** One open wire. */
export type Wire = Readonly<{ way: Way; send(text: string): void; close(): void }>;
/** What a wire tells. `closed` comes once, with a socket's close code; 0 where there was none. */
export type WireEvents = Readonly<{ message(text: string): void; closed(code: number): void }>;
/** Opens a wire that resumes after a seq. */
export type OpenWire = (after: number, events: WireEvents) => Wire;

/** Where the connection stands; `until` is when it tries again, in ms of its clock. */
export type Standing = Readonly<{ at: 'opening' } | { at: 'open'; way: Way } | { at: 'waiting'; until: number } | { at: 'closed' }>;

const pingEvery = 20_000;
const pongWithin = 10_000;
const helloWithin = 10_000;
const afterRestart = 400;
/** Close code of a server that restarts (RFC 6455 registry). */
const restarting = 1012;

const kinds: ReadonlySet<string> = new Set<Down['t']>(['hello', 'said', 'replied', 'ended', 'writing', 'draft', 'refused', 'pong']);

/** A message from the server, or null for a kind that only a newer page knows. Text that is no JSON throws: the connection is then given up. */
export function readDown(text: string): Down | null {
  const message: unknown = JSON.parse(text);
  const kind = typeof message === 'object' && message !== null && 't' in message ? message.t : null;
  return typeof kind === 'string' && kinds.has(kind) ? (message as Down) : null;
}

type Told = Readonly<{ heard(message: Down): void; changed(standing: Standing, newer: boolean): void; after(): number }>;

/** Keeps one wire alive: opens it, hears it, pings it, and opens the next one when it is gone. */
export class Connection {
  standing: Standing = { at: 'closed' };
  /** True once a server spoke a newer protocol than this page: reload it. */
  newer = false;
  readonly #open: OpenWire;
  readonly #clock: Clock;
  readonly #die: () => number;
  readonly #told: Told;
  #wire: Wire | null = null;
  #round = 0;
  #tries = 0;
  #pings = 0;
  #timers: (() => void)[] = [];

  constructor(open: OpenWire, clock: Clock, die: () => number, told: Told) {
    this.#open = open;
    this.#clock = clock;
    this.#die = die;
    this.#told = told;
  }

  /** Opens now, whatever it was waiting for. */
  start(): void {
    if (this.standing.at === 'open' || this.standing.at === 'opening') return;
    this.#hush();
    const round = ++this.#round;
    this.#become({ at: 'opening' });
    this.#wire = this.#open(this.#told.after(), {
      message: (text) => round === this.#round && this.#hear(text),
      closed: (code) => round === this.#round && this.#lost(code),
    });
    this.#after(helloWithin, () => this.drop());
  }

  /** Sends, and says whether there was a connection to send on. */
  send(message: Up): boolean {
    if (this.standing.at !== 'open' || this.#wire === null) return false;
    this.#wire.send(JSON.stringify(message));
    return true;
  }

  /** The connection is known to be dead: close it and try again later. */
  drop(): void {
    const wire = this.#wire;
    this.#lost(0);
    wire?.close();
  }

  /** Closes for good. */
  stop(): void {
    this.#round += 1;
    this.#hush();
    const wire = this.#wire;
    this.#wire = null;
    this.#become({ at: 'closed' });
    wire?.close();
  }

  #hear(text: string): void {
    let message: Down | null;
    try {
      message = readDown(text);
    } catch {
      this.drop(); // a broken frame: what was missed comes with the next connection
      return;
    }
    this.#hush();
    this.#after(pingEvery, () => this.#ping());
    if (message === null) return;
    const way = this.#wire?.way ?? 'socket';
    if (message.t !== 'hello' || way === 'socket') this.#tries = 0; // a request that was answered does not say that the next one will be
    if (message.t === 'hello') {
      this.newer ||= message.protocol > protocol;
      this.#become({ at: 'open', way });
    }
    this.#told.heard(message);
  }

  #ping(): void {
    this.#pings += 1;
    this.send({ t: 'ping', n: this.#pings });
    this.#after(pongWithin, () => this.drop());
  }

  #lost(code: number): void {
    if (this.standing.at === 'closed' || this.standing.at === 'waiting') return;
    this.#round += 1;
    this.#wire = null;
    this.#hush();
    this.#tries += 1;
    const pause = code === restarting && this.#tries === 1 ? afterRestart : pauseBefore(this.#tries, this.#die());
    this.#after(pause, () => this.start());
    this.#become({ at: 'waiting', until: this.#clock.now() + pause });
  }

  #become(standing: Standing): void {
    this.standing = standing;
    this.#told.changed(standing, this.newer);
  }

  #after(ms: number, act: () => void): void {
    this.#timers.push(this.#clock.later(ms, act));
  }

  #hush(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers = [];
  }
}
