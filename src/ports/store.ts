import type { EventLog } from './event-log.ts';
import type { Gradings } from './gradings.ts';
import type { Sessions, Visitors } from './sessions.ts';
import type { Versions } from './versions.ts';

/** All that is kept, over one database: what one port writes the others read. */
export type Store = Readonly<{
  log: EventLog;
  sessions: Sessions;
  visitors: Visitors;
  versions: Versions;
  gradings: Gradings;
  /** Resolves when the database answers; a Fault says what stands in the way. */
  ready(): Promise<void>;
  /** Waits for what is being written, then lets go of the database. Whatever is asked afterwards is a Fault. */
  close(): Promise<void>;
}>;
