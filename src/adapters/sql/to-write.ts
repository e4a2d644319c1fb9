import type { Outcome } from '../../dialogue/words/refusal.ts';
import type { Appended } from '../../ports/event-log.ts';
import type { Grading } from '../../ports/gradings.ts';
import type { Practised } from '../../ports/practice-log.ts';
import type { SessionNote, SessionRow } from '../../ports/sessions.ts';
import type { Body } from '../../ports/versions.ts';
import type { Append } from './append.ts';

/** A visitor: an id, the hash of their token, and when they came, milliseconds since 1970. */
export type Visitor = Readonly<{ id: string; hash: string; at: number }>;

/** `untold`: it may have been written by one who ended before telling anybody, so that followers have to look themselves. */
export type AppendOutcome = Outcome<Appended, 'turn.stale' | 'turn.other_text'> & Readonly<{ untold?: true }>;

/** Everything that is ever written, each as one record of plain data, so that it can be done here or in a thread. Each resolves after its commit has synced; engine errors come as Faults. */
export type Writes = Readonly<{
  append(asked: Append & Readonly<{ expected: number; note: SessionNote }>): Promise<AppendOutcome>;
  open(asked: Readonly<{ row: SessionRow; bodies: readonly Body[]; first: Append }>): Promise<void>;
  note(asked: Readonly<{ session: string; note: SessionNote }>): Promise<void>;
  visitor(asked: Visitor): Promise<void>;
  bodies(asked: readonly Body[]): Promise<void>;
  grading(asked: Grading): Promise<Grading>;
  practised(asked: Practised): Promise<Practised>;
}>;
