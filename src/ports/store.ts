import type { EventLog } from './event-log.ts';
import type { Gradings } from './gradings.ts';
import type { Sessions, Visitors } from './sessions.ts';
import type { Versions } from './versions.ts';

/** Everything that is kept, opened together. */
export type Store = Readonly<{
  log: EventLog;
  sessions: Sessions;
  visitors: Visitors;
  versions: Versions;
  gradings: Gradings;
  /** Resolves while the store answers; throws a Fault that says what is wrong where it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}>;
