import type { Outgoing } from '../../ports/event-log.ts';
import type { Grading } from '../../ports/gradings.ts';
import type { Practised } from '../../ports/practice-log.ts';
import type { SessionRow } from '../../ports/sessions.ts';
import type { Body } from '../../ports/versions.ts';

/** An event as it is kept: `body` is its canonical JSON, so that nobody holds what the store holds, as with a database. */
export type Line = Readonly<{ seq: number; at: number; body: string }>;

/** One session: its row, its own events, what its appends were answered, and where each reply (turn/reply) stands, as a unique index of a database has it. */
export type Kept = {
  row: SessionRow;
  readonly lines: Line[];
  readonly answered: Map<string, Readonly<{ text: string; seq: number }>>;
  readonly replied: Map<string, number>;
};

/** Everything that the memory store holds; its ports share one of these as the sql ones share a database. */
export type Tables = Readonly<{
  sessions: Map<string, Kept>;
  /** Token hash → visitor. */
  visitors: Map<string, string>;
  versions: Map<string, Body>;
  gradings: Grading[];
  practice: Practised[];
  outbox: (Outgoing & Readonly<{ session: string }>)[];
}>;

/** Empty tables. */
export const noTables = (): Tables => ({
  sessions: new Map(),
  visitors: new Map(),
  versions: new Map(),
  gradings: [],
  practice: [],
  outbox: [],
});
