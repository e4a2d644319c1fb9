import type { Lang } from '../../dialogue/words/stage.ts';
import type { EventView } from '../../wire/session-view.ts';
import type { Problem } from '../../wire/shared.ts';
import type { Down } from '../../wire/socket.ts';
import { pauseBefore } from './backoff.ts';
import { type Clock, Connection, type OpenWire, type Standing } from './connection.ts';
import type { Drawer } from './drawer.ts';
import { forgetDrafts, hear, isOver, type Line, placeOf, silence, type Talk, unanswered } from './fold.ts';
import { type Kept, keep, release, waiting } from './outbox.ts';
import { pauseFor } from './pace.ts';

/** All that a call page shows of a conversation. */
export type CallState = Readonly<{
  talk: Talk;
  /** Own lines not yet recorded, oldest first. */
  kept: readonly Kept[];
  standing: Standing;
  /** The server speaks a newer protocol: reload the page. */
  newer: boolean;
  /** Replies that are there but held back for the human pace, oldest first. */
  held: readonly Readonly<{ place: string; person: string }>[];
  /** The last line that was refused, until the trainee has taken it back. */
  refused: Readonly<{ text: string; to: string | null; problem: Problem }> | null;
  /** The server failed over a line: it is kept and tried again; shown with its number until something is recorded. */
  stumbled: Problem | null;
}>;

/** What a call needs from the world. `pace` says whether replies are shown at a human pace. */
export type CallPorts = Readonly<{
  drawer: Drawer;
  open: OpenWire;
  clock: Clock;
  die: () => number;
  id: () => string;
  pace: () => boolean;
}>;

/** A breath for a second reply of the same turn to arrive, before the next waiting line goes out. */
const breath = 150;
/** The server answers within 45 s by its own rule; past that the next line may go. */
const answerWithin = 50_000;
const busyPause = 2000;
/** HTTP's numbers, as problems carry them (RFC 9110). */
const tooMany = 429;
const fault = 500;
const unavailable = 503;

/** One conversation over one connection: folds what comes, keeps what was not recorded yet, sends it once more after a break. */
export class Call {
  state: CallState;
  readonly #session: string;
  readonly #lang: Lang;
  readonly #ports: CallPorts;
  readonly #changed: (state: CallState) => void;
  readonly #connection: Connection;
  /** The line that is on its way, and the seq it was sent with. */
  #flying: Readonly<{ key: string; after: number }> | null = null;
  /** Turns whose answer is no longer waited for, and the one that a timer runs for. */
  #timed = -1;
  #givenUp = -1;
  /** Messages up to this seq happened before this connection: they are shown at once. */
  #past = 0;
  #revealAt = 0;
  #stumbles = 0;

  constructor(session: string, lang: Lang, ports: CallPorts, changed: (state: CallState) => void) {
    this.#session = session;
    this.#lang = lang;
    this.#ports = ports;
    this.#changed = changed;
    this.state = {
      talk: silence,
      kept: waiting(ports.drawer, session),
      standing: { at: 'closed' },
      newer: false,
      held: [],
      refused: null,
      stumbled: null,
    };
    this.#connection = new Connection(ports.open, ports.clock, ports.die, {
      heard: (message) => this.#hear(message),
      changed: (standing, newer) => this.#stand(standing, newer),
      after: () => this.state.talk.seq,
    });
  }

  /** Folds in recorded events that were fetched; then connects, unless the conversation is over. */
  start(events: readonly EventView[]): void {
    this.take(events);
    if (!isOver(this.state.talk)) this.#connection.start();
  }

  /** Recorded events that came by another way than the socket; shown at once. */
  take(events: readonly EventView[]): void {
    this.#past = events.reduce((seq, event) => Math.max(seq, event.seq), this.#past);
    for (const event of events) this.#hear(event);
  }

  /** Says something: the line is kept on this device first, then sent as soon as it may go. */
  say(text: string, to: string | null): void {
    this.reveal();
    const { kept, talk } = this.state;
    const behind = kept.length > 0 || unanswered(talk) !== null;
    const line: Kept = { key: this.#ports.id(), text, to, after: behind ? null : talk.seq };
    this.#set({ kept: keep(this.#ports.drawer, this.#session, line), refused: null });
    this.#push();
  }

  /** The trainee has taken the refused line back into the field. */
  takeBack(): void {
    this.#set({ refused: null });
  }

  /** Tries to connect now. */
  retry(): void {
    if (this.state.standing.at === 'waiting') this.#connection.start();
  }

  /** The device has lost its network. */
  offline(): void {
    this.#connection.drop();
  }

  stop(): void {
    this.#connection.stop();
  }

  /** Shows held replies now. */
  reveal(): void {
    this.#revealAt = 0;
    if (this.state.held.length > 0) this.#set({ held: [] });
  }

  #hear(message: Down): void {
    const before = this.state.talk;
    const talk = hear(before, message);
    switch (message.t) {
      case 'hello':
        this.#past = Math.max(this.#past, message.seq);
        this.#push();
        return;
      case 'said':
        if (this.#flying?.key === message.key) this.#flying = null;
        this.#stumbles = 0;
        this.#set({ talk, stumbled: null, kept: release(this.#ports.drawer, this.#session, message.key) });
        return;
      case 'replied':
        if (talk === before) return;
        this.#hold(message, before);
        this.#set({ talk });
        this.#ports.clock.later(breath, () => this.#push());
        this.#leave();
        return;
      case 'ended':
        this.#set({ talk });
        this.#leave();
        return;
      case 'refused':
        this.#refuse(message.key ?? null, message.problem);
        return;
      case 'writing':
      case 'draft':
      case 'pong':
        this.#set({ talk });
    }
  }

  /** After the end the connection is only kept for the last reply, and no longer than the server may take by its own rule. */
  #leave(): void {
    if (this.state.talk.ended === null) return;
    if (isOver(this.state.talk)) this.#connection.stop();
    else this.#ports.clock.later(answerWithin, () => this.#connection.stop());
  }

  /** Holds a live reply back as long as a person would need to write it. A reply whose draft was already read is not held. */
  #hold(reply: Readonly<{ seq: number; turn: number; reply: number; person: string; text: string }>, before: Talk): void {
    const place = placeOf(reply);
    const drafted = before.lines.some((line) => line.by === 'buyer' && line.draft && placeOf(line) === place);
    if (drafted || reply.seq <= this.#past || !this.#ports.pace()) return;
    const now = this.#ports.clock.now();
    this.#revealAt = Math.max(now, this.#revealAt) + pauseFor(reply.text, this.#lang);
    this.#set({ held: [...this.state.held, { place, person: reply.person }] });
    this.#ports.clock.later(this.#revealAt - now, () => this.#set({ held: this.state.held.filter((held) => held.place !== place) }));
  }

  /** Sends the oldest waiting line, one at a time and never before the buyer has answered the line before it. */
  #push(): void {
    const next = this.state.kept[0];
    if (next === undefined || this.#flying !== null || this.state.talk.ended !== null || this.#waits()) return;
    const after = next.after ?? this.state.talk.seq;
    const { key, text, to } = next;
    if (this.#connection.send({ t: 'say', key, after, text, ...(to === null ? {} : { to }) })) this.#flying = { key, after };
  }

  /** True while the line before is unanswered; for so long as the server may take by its own rule. */
  #waits(): boolean {
    const turn = unanswered(this.state.talk);
    if (turn === null || turn === this.#givenUp) return false;
    if (this.#timed !== turn) {
      this.#timed = turn;
      this.#ports.clock.later(answerWithin, () => {
        this.#givenUp = turn;
        this.#push();
      });
    }
    return true;
  }

  #refuse(key: string | null, problem: Problem): void {
    const sent = this.#flying;
    const line = this.state.kept.find((kept) => kept.key === (key ?? sent?.key));
    if (line === undefined || sent === null) return;
    this.#flying = null;
    const written = line.after === null && problem.code === 'turn.stale'; // it was written before the buyer's last words, and knowingly so
    if (written && this.state.talk.seq > sent.after) this.#push();
    else if (written || problem.status === tooMany || problem.status === unavailable) this.#later(busyPause);
    else if (problem.status >= fault) this.#stumble(problem);
    else {
      this.#set({ kept: release(this.#ports.drawer, this.#session, line.key), refused: { text: line.text, to: line.to, problem } });
      this.#push();
    }
  }

  /** A fault of the server: the line stays, and goes out again after a growing pause. */
  #stumble(problem: Problem): void {
    this.#stumbles += 1;
    this.#set({ stumbled: problem });
    this.#later(pauseBefore(this.#stumbles + 1, this.#ports.die()));
  }

  #later(ms: number): void {
    this.#ports.clock.later(ms, () => this.#push());
  }

  #stand(standing: Standing, newer: boolean): void {
    const before = this.state.standing;
    if (standing.at === 'open' && before.at === 'open' && before.way !== standing.way) this.#flying = null; // it goes again by the new way
    if (standing.at !== 'open') {
      this.#flying = null;
      this.#set({ talk: forgetDrafts(this.state.talk) });
    }
    this.#set({ standing, newer });
  }

  #set(change: Partial<CallState>): void {
    this.state = { ...this.state, ...change };
    this.#changed(this.state);
  }
}

/** Lines to show: those held back for the pace are left out. */
export function shown(state: CallState): readonly Line[] {
  const held = new Set(state.held.map(({ place }) => place));
  return state.talk.lines.filter((line) => line.by === 'me' || !held.has(placeOf(line)));
}

/** Whose pen is moving, or null: a held reply's speaker, else whoever the server says is at it. */
export const writer = (state: CallState): string | null => state.held[0]?.person ?? state.talk.writing?.person ?? null;
