import { asCarried } from '../dialogue/decide/carried.ts';
import { evolve, fresh } from '../dialogue/decide/evolve.ts';
import type { Prepared } from '../dialogue/ground/prepare.ts';
import type { Line } from '../dialogue/letter/letter.ts';
import type { Buyer } from '../dialogue/words/buyer.ts';
import type { BuyerEvent, Opened, Recorded, SessionEvent } from '../dialogue/words/event.ts';
import type { EventLog } from '../ports/event-log.ts';
import type { Shelf } from './shelf.ts';

/** A session as the log stands: a fold, kept in memory while the session talks. */
export type Standing = Readonly<{
  id: string;
  opened: Opened;
  prepared: Prepared;
  buyer: Buyer;
  /** Last recorded seq, and the seq of the last reply. */
  seq: number;
  lastReply: number;
  lines: readonly Line[];
  /** Keys of utterances with their texts, so that one sent again is answered. */
  keys: ReadonlyMap<string, string>;
  /** A decision that is recorded but not fully worded yet. */
  pending: Readonly<{ before: Buyer; turn: number; events: readonly BuyerEvent[]; lines: readonly Line[]; worded: number }> | null;
}>;

/** Sessions that are talking now. One turn at a time per session: a second message waits for the first. */
export type Live = {
  /** Undefined for a session without events. */
  get(session: string): Promise<Standing | undefined>;
  put(standing: Standing): void;
  drop(session: string): void;
  /** Runs one thing at a time per session, in order. */
  inTurn<T>(session: string, run: () => Promise<T>): Promise<T>;
  /** Resolves when everything in flight has been done. */
  idle(): Promise<void>;
};

/** Standings kept; the ones used longest ago leave first and are folded again from the log. */
const kept = 1_000;

export function live(log: EventLog, shelf: Shelf): Live {
  const standings = new Map<string, Standing>();
  const queues = new Map<string, Promise<unknown>>();
  return {
    async get(session) {
      const known = standings.get(session);
      if (known) {
        standings.delete(session);
        standings.set(session, known);
        return known;
      }
      const recorded = await log.read(session);
      const opened = recorded[0]?.event;
      if (opened?.type !== 'opened') return undefined;
      return advance(start(session, opened, await shelf.prepared(opened.versions, opened.lang)), recorded);
    },
    put(standing) {
      standings.delete(standing.id);
      if (!standing.buyer.ended || standing.pending) standings.set(standing.id, standing);
      if (standings.size > kept) standings.delete(standings.keys().next().value as string);
    },
    drop: (session) => void standings.delete(session),
    inTurn(session, run) {
      const before = queues.get(session) ?? Promise.resolve();
      const mine = before.then(run, run);
      const settled = mine
        .catch(() => undefined)
        .then(() => {
          if (queues.get(session) === settled) queues.delete(session);
        });
      queues.set(session, settled);
      return mine;
    },
    idle: async () => {
      while (queues.size > 0) await Promise.all(queues.values());
    },
  };
}

/** Before any event. */
export function start(id: string, opened: Opened, pinned: Prepared): Standing {
  const prepared = asCarried(pinned, opened);
  const buyer = fresh(prepared.scenario, opened);
  return {
    id,
    opened,
    prepared,
    buyer,
    seq: 0,
    lastReply: 0,
    lines: [],
    keys: new Map(),
    pending: { before: buyer, turn: 0, events: [], lines: [], worded: 0 },
  };
}

/** The standing after these recorded events. */
export function advance(standing: Standing, recorded: readonly Recorded[]): Standing {
  // Gathered and laid out once: a standing for each event would cost more than what it stands for.
  const now: Gathering = { ...standing };
  for (const { seq, event } of recorded) {
    gather(now, event, seq);
    now.seq = seq;
  }
  return laidOut(now, now.pending);
}

/** A standing with this decision pending. Field by field: all are then laid out alike in memory (decision 0040). */
export const laidOut = (from: Standing, pending: Standing['pending']): Standing => {
  const { id, opened, prepared, buyer, seq, lastReply, lines, keys } = from;
  return { id, opened, prepared, buyer, seq, lastReply, lines, keys, pending };
};

type Gathering = { -readonly [Key in keyof Standing]: Standing[Key] };

function gather(now: Gathering, event: SessionEvent, seq: number): void {
  const before = now.buyer;
  now.buyer = evolve(before, event);
  switch (event.type) {
    case 'opened':
      now.buyer = before;
      break;
    case 'said':
      now.lines = [...now.lines, { who: null, text: event.text }];
      now.keys = new Map(now.keys).set(event.key, event.text);
      now.pending = { before, turn: event.turn, events: [], lines: now.lines, worded: 0 };
      break;
    case 'coded':
    case 'grounded':
    case 'hinted':
      break;
    case 'replied':
      now.lastReply = seq;
      now.lines = [...now.lines, { who: event.person, text: event.text }];
      if (now.pending) now.pending = going(now.pending, now.pending.events, now.pending.worded + 1);
      break;
    default:
      if (now.pending) now.pending = going(now.pending, [...now.pending.events, event], now.pending.worded);
  }
}

type Pending = NonNullable<Standing['pending']>;
const going = ({ before, turn, lines }: Pending, events: readonly BuyerEvent[], worded: number): Pending => ({
  before,
  turn,
  events,
  lines,
  worded,
});
