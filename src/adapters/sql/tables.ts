import type { OutcomeKind } from '../../dialogue/words/ledger.ts';
import type { Difficulty, Lang } from '../../dialogue/words/stage.ts';
import type { PracticeKind } from '../../ports/practice-log.ts';
import type { BodyKind } from '../../ports/versions.ts';

/** The tables as the newest migration leaves them. Times are milliseconds since 1970; bodies are canonical JSON text in both engines. */
export type Tables = Readonly<{
  visitors: Readonly<{ id: string; token_hash: string; created_at: number }>;
  sessions: SessionsTable;
  /** `seq` counts on from the parent's prefix in a branch; `reply` is set in `replied` events only. */
  events: EventsTable;
  /** One row per append, so that a message sent again is answered and not written again. `text_hash` is SHA-256 hex of what was said. */
  appends: Readonly<{ session: string; key: string; text_hash: string; seq: number }>;
  versions: Readonly<{ kind: BodyKind; hash: string; body: string }>;
  gradings: Readonly<{ session: string; rubric: string; engine: number; labels: string; at: number; report: string }>;
  /** What is practised around calls; `body` is canonical JSON. */
  practice: Readonly<{ owner: string; key: string; kind: PracticeKind; session: string | null; at: number; body: string }>;
  /** Waits to leave for other systems; `sent_at` is null until it has. */
  outbox: Readonly<{ id: string; topic: string; body: string; session: string | null; created_at: number; sent_at: number | null }>;
}>;

type SessionsTable = Readonly<{
  id: string;
  owner: string | null;
  bearer: string | null;
  parent: string | null;
  parent_seq: number | null;
  journey: string | null;
  position: number | null;
  scenario: string;
  lang: Lang;
  difficulty: Difficulty;
  created_at: number;
  ended_at: number | null;
  turns: number;
  outcome: OutcomeKind | null;
  total: number | null;
}>;

type EventsTable = Readonly<{
  session: string;
  seq: number;
  at: number;
  type: string;
  turn: number;
  reply: number | null;
  v: number;
  body: string;
}>;
