import type { Clock, OpenWire, Way, Wire, WireEvents } from './connection.ts';

/** So many sockets in a row that never said hello, and the call goes by requests. One or two are a server that restarts. */
const refusedBefore = 3;
/** A socket that is silent for so long, in ms, counts as refused where others were before it. */
const patience = 5000;
/** While requests carry the call a socket is tried now and then: after the first of these pauses in ms, then ever more rarely. */
const firstProbe = 5000;
const rarestProbe = 60_000;

type Ways = Readonly<{ socket: OpenWire; http: OpenWire; clock: Clock }>;

/**
 * Opens a socket; where several in a row were refused, requests carry the call as long as they work and no socket opens.
 * The socket always comes first: a server that is merely down gets no further than it did without the detour.
 * When a socket speaks at last it takes over, and its `hello` tells the connection that the way has changed.
 */
export function withDetour(ways: Ways): OpenWire {
  const refused = { inARow: 0 };
  return (after, events) => new Detour(ways, refused, after, events);
}

class Detour implements Wire {
  readonly #ways: Ways;
  readonly #refused: { inARow: number };
  readonly #after: number;
  readonly #events: WireEvents;
  #socket: Wire | null = null;
  #http: Wire | null = null;
  #attempt = 0;
  #probes = 0;
  #greeted = false;
  #gone = false;
  #cancel = (): void => {};

  constructor(ways: Ways, refused: { inARow: number }, after: number, events: WireEvents) {
    this.#ways = ways;
    this.#refused = refused;
    this.#after = after;
    this.#events = events;
    this.#try();
  }

  get way(): Way {
    return this.#http === null ? 'socket' : 'http';
  }

  send(text: string): void {
    (this.#http ?? this.#socket)?.send(text);
  }

  close(): void {
    if (this.#gone) return;
    if (!this.#greeted && this.#http === null) this.#refused.inARow += 1; // given up before it said anything
    this.#leave();
  }

  /** A later socket resumes where the first one would have: what is told twice is known by its seq. */
  #try(): void {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const mine = (): boolean => attempt === this.#attempt && !this.#gone;
    this.#socket = this.#ways.socket(this.#after, {
      message: (text) => mine() && this.#heard(text),
      closed: (code) => mine() && this.#lost(code),
    });
    this.#later(patience, () => this.#silent());
  }

  #heard(text: string): void {
    if (!this.#greeted) {
      this.#greeted = true;
      this.#refused.inARow = 0;
      this.#cancel();
      this.#http?.close();
      this.#http = null;
    }
    this.#events.message(text);
  }

  #lost(code: number): void {
    this.#socket = null;
    if (!this.#greeted) this.#refused.inARow += 1;
    if (this.#refused.inARow < refusedBefore) this.#end(code);
    else this.#goAround();
  }

  #silent(): void {
    if (this.#refused.inARow < refusedBefore) return; // the connection gives it up in its own time
    this.#attempt += 1; // nothing more is heard from it
    this.#socket?.close();
    this.#socket = null;
    this.#goAround();
  }

  #goAround(): void {
    this.#http ??= this.#ways.http(this.#after, {
      message: (text) => !this.#gone && !this.#greeted && this.#events.message(text),
      closed: (code) => !this.#gone && !this.#greeted && this.#end(code),
    });
    this.#later(Math.min(rarestProbe, firstProbe * 2 ** this.#probes), () => this.#try());
    this.#probes += 1;
  }

  #end(code: number): void {
    this.#leave();
    this.#events.closed(code);
  }

  #leave(): void {
    this.#gone = true;
    this.#cancel();
    this.#http?.close();
    this.#socket?.close();
  }

  #later(ms: number, act: () => void): void {
    this.#cancel();
    this.#cancel = this.#ways.clock.later(ms, act);
  }
}
