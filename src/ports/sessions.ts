import type { SessionEvent } from '../dialogue/words/event.ts';
import type { OutcomeKind } from '../dialogue/words/ledger.ts';
import type { Difficulty, Lang } from '../dialogue/words/stage.ts';
import type { Body } from './versions.ts';

/** One session's row. Its events stand in the log; this is what lists and owners need. Times are milliseconds since 1970. */
export type SessionRow = Readonly<{
  id: string;
  /** Visitor who owns it; null where only its bearer does. */
  owner: string | null;
  /** SHA-256 hex of the API bearer of this one session; null where a visitor owns it. */
  bearer: string | null;
  /** A branch reads its parent's events up to and including `parentSeq`. */
  parent: string | null;
  parentSeq: number | null;
  /** The journey it is a call of, and which one, from 1; null for a session that stands alone. No two sessions are the same call of a journey. */
  journey: string | null;
  position: number | null;
  scenario: string;
  lang: Lang;
  difficulty: Difficulty;
  createdAt: number;
  endedAt: number | null;
  /** Turn count and outcome for lists; the log is the truth. */
  turns: number;
  outcome: OutcomeKind | null;
  total: number | null;
}>;

/** What lists may learn later: the turn count, and at the end when, how and with which total. What is left out stays as it was. */
export type SessionNote = Partial<Pick<SessionRow, 'turns' | 'endedAt' | 'outcome' | 'total'>>;

/** A place in a list of sessions, newest first: after all that were created at `at`, or with `id` after that one of them. */
export type Place = Readonly<{ at: number; id?: string }>;

export type Sessions = {
  /**
   * Creates the row, its pinned bodies and its first events in one transaction. The key is the first append's; the same id and key again is nothing.
   * Faults: an id that is taken, a call of a journey that is there already, a parent that is unknown or shorter than `parentSeq`.
   */
  open(row: SessionRow, bodies: readonly Body[], key: string, events: readonly SessionEvent[]): Promise<void>;
  find(id: string): Promise<SessionRow | undefined>;
  /** Newest first; of one millisecond, the higher id first. `before`: only rows that come after this place. */
  ofOwner(owner: string, limit: number, before?: Place): Promise<readonly SessionRow[]>;
  /** How many sessions of this scenario this owner has opened so far. A branch tries one of them again and is no further one. */
  countOpened(owner: string, scenario: string): Promise<number>;
  /** The calls of one journey, in order. */
  ofJourney(journey: string): Promise<readonly SessionRow[]>;
  /** The first calls of this owner's journeys, newest first: by them a visitor's journeys are known. */
  journeysOf(owner: string, limit: number): Promise<readonly SessionRow[]>;
  /** Ids of the sessions that have ended, whoever owns them, in the order of ids; only those after this one. */
  ended(limit: number, after?: string): Promise<readonly string[]>;
  /** A note outside an append. An unknown session is a Fault. */
  note(id: string, change: SessionNote): Promise<void>;
};

/** Visitors: only hashes of tokens are kept. */
export type Visitors = {
  /** The same visitor again is nothing; an id or token that is taken by another is a Fault. */
  create(id: string, tokenHash: string, at: number): Promise<void>;
  byToken(tokenHash: string): Promise<string | undefined>;
};
