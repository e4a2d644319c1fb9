import type { Recorded, SessionEvent } from '../dialogue/words/event.ts';
import type { Outcome } from '../dialogue/words/refusal.ts';
import type { SessionNote } from './sessions.ts';

/** Something that leaves for another system, written in the same transaction as the events it follows from. */
export type Outgoing = Readonly<{ topic: string; body: string }>;

/** What an append answers: the seq of its last event, and whether the same key had been written before. */
export type Appended = Readonly<{ seq: number; repeated: boolean }>;

/** Told that there may be more, and what it is where that is known. */
export type Wake = (news?: readonly Recorded[]) => void;

export type EventLog = {
  /**
   * All or none, synced before it resolves. `expected` is the seq the caller folded up to (branch events count on from the parent's prefix).
   * The key is looked at first: seen before with the same text it is answered (`repeated`), not written again; with other text it is `turn.other_text`.
   * The text of an append is that of its `said` event; an append without one has the empty text.
   * (turn, reply) of `replied` events is unique in a session, a branch's prefix included: a second one is refused as `turn.stale`.
   * `note` changes the session's row in the same transaction, so that a turn needs no commit of its own for the list of sessions.
   * A session that was never opened is a Fault.
   */
  append(
    session: string,
    expected: number,
    key: string,
    events: readonly SessionEvent[],
    outbox?: readonly Outgoing[],
    note?: SessionNote,
  ): Promise<Outcome<Appended, 'turn.stale' | 'turn.other_text'>>;
  /** Events after seq `after` (default 0), in order; a branch reads its parent's prefix first. An unknown session has none. */
  read(session: string, after?: number): Promise<readonly Recorded[]>;
  /**
   * Wakes, each time and after the commit, when something after `after` may be there; once soon after the call if it is there already,
   * so that nothing is missed between a read and this. In process now, NOTIFY across processes later. Returns how to stop.
   * Where the writer is in this process, what it appended comes along, in order: who has all that stands before it need not read.
   */
  follow(session: string, after: number, wake: Wake): () => void;
};
