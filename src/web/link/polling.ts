import { protocol } from '../../wire/protocol.ts';
import type { Down, Say, Up } from '../../wire/socket.ts';
import type { Answer, Events } from './api.ts';
import type { Clock, OpenWire, Wire, WireEvents } from './connection.ts';

/** The requests of one session that stand in for its socket. */
export type ByHttp = Readonly<{
  events(after: number): Promise<Answer<Events>>;
  say(line: Say): Promise<Answer<Events>>;
  end(key: string): Promise<Answer<Events>>;
}>;

/** Milliseconds between two questions for news: while something is going on, and once nothing has happened for a minute. */
const soon = 2000;
const calmly = 10_000;
const freshFor = 60_000;

/**
 * A wire made of requests, for where no socket gets through: what goes up is a POST, what comes down is asked for every few seconds.
 * It tells what a socket tells, except drafts and who is writing: the server records neither. `hello` carries the page's own protocol number,
 * because requests carry none. It closes with 0 as soon as a request meets nobody or may not read this session.
 */
export const wireByHttp =
  (ask: ByHttp, clock: Clock): OpenWire =>
  (after, events) =>
    new Polling(ask, clock, after, events);

class Polling implements Wire {
  readonly way = 'http';
  readonly #ask: ByHttp;
  readonly #clock: Clock;
  readonly #events: WireEvents;
  #seq: number;
  #active: number;
  #greeted = false;
  #asking = false;
  #gone = false;
  #pongs: number[] = [];
  #cancel = (): void => {};

  constructor(ask: ByHttp, clock: Clock, after: number, events: WireEvents) {
    this.#ask = ask;
    this.#clock = clock;
    this.#events = events;
    this.#seq = after;
    this.#active = clock.now();
    void this.#poll();
  }

  send(text: string): void {
    const up = JSON.parse(text) as Up;
    switch (up.t) {
      case 'say': {
        const { t: _, ...line } = up;
        void this.#carry(up.key, this.#ask.say(line));
        return;
      }
      case 'leave':
        void this.#carry(up.key, this.#ask.end(up.key));
        return;
      case 'ping': // a sign of life is a question that was answered
        this.#pongs.push(up.n);
        void this.#poll();
    }
  }

  close(): void {
    this.#gone = true;
    this.#cancel();
  }

  async #poll(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    this.#cancel();
    const answer = await this.#ask.events(this.#seq);
    this.#asking = false;
    if (this.#gone) return;
    if (!answer.ok) return this.#lose();
    if (!this.#greeted) this.#tell({ t: 'hello', protocol, seq: answer.value.seq });
    this.#greeted = true;
    for (const n of this.#pongs.splice(0)) this.#tell({ t: 'pong', n });
    this.#pass(answer.value);
    this.#rest();
  }

  /** Sends something up, and looks for news meanwhile: a slow voice may take longer than a proxy lets a request wait. */
  async #carry(key: string, asked: Promise<Answer<Events>>): Promise<void> {
    this.#active = this.#clock.now();
    if (!this.#asking) this.#rest();
    const answer = await asked;
    if (this.#gone) return;
    if (answer.ok) this.#pass(answer.value);
    else if (answer.problem !== null) this.#tell({ t: 'refused', key, problem: answer.problem });
    else this.#lose();
  }

  #rest(): void {
    this.#cancel();
    if (this.#gone) return;
    const pause = this.#clock.now() - this.#active < freshFor ? soon : calmly;
    this.#cancel = this.#clock.later(pause, () => void this.#poll());
  }

  /** Passes recorded messages on. Two answers may bring the same one: whoever folds them knows it by its seq. */
  #pass({ events, seq }: Events): void {
    if (events.length > 0) this.#active = this.#clock.now();
    this.#seq = Math.max(this.#seq, seq);
    for (const event of events) this.#tell(event);
  }

  #tell(message: Down): void {
    if (!this.#gone) this.#events.message(JSON.stringify(message));
  }

  #lose(): void {
    this.close();
    this.#events.closed(0);
  }
}
