import type { EventLog } from './event-log.ts';
import type { Gradings } from './gradings.ts';
import type { PracticeLog } from './practice-log.ts';
import type { Sessions, Visitors } from './sessions.ts';
import type { Versions } from './versions.ts';

/** Everything that is kept, opened together: what one port writes the others read. */
export type Store = Readonly<{
  log: EventLog;
  sessions: Sessions;
  visitors: Visitors;
  versions: Versions;
  gradings: Gradings;
  practice: PracticeLog;
  /** Resolves while the store answers; throws a Fault that says what is wrong where it does not. */
  ready(): Promise<void>;
  /** Waits for what is being written, then lets go of the database. Whatever is asked afterwards is a Fault. */
  close(): Promise<void>;
}>;
