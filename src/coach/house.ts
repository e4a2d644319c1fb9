import type { Classifier } from '../ports/classifier.ts';
import type { Clock } from '../ports/clock.ts';
import type { EventLog } from '../ports/event-log.ts';
import type { Gradings } from '../ports/gradings.ts';
import type { Understanding } from '../ports/grounder.ts';
import type { Library } from '../ports/library.ts';
import type { Normaliser } from '../ports/normaliser.ts';
import type { PracticeLog } from '../ports/practice-log.ts';
import type { SecondOpinion } from '../ports/second-opinion.ts';
import type { Sessions } from '../ports/sessions.ts';
import type { Versions } from '../ports/versions.ts';
import type { InstantVoice, Voice } from '../ports/voice.ts';
import type { Listeners } from './listeners.ts';
import type { Live } from './live.ts';
import type { Shelf } from './shelf.ts';

/** The ports a session's life needs. */
export type Ports = Readonly<{
  log: EventLog;
  sessions: Sessions;
  versions: Versions;
  gradings: Gradings;
  practice: PracticeLog;
  normaliser: Normaliser;
  classifier: Classifier;
  /** A second classifier, asked after each turn for review; null where none is set up. It decides nothing. */
  second: SecondOpinion | null;
  /** Asked which items a question asks for; null where none is set up, and retrieval alone says so. */
  grounder: Understanding | null;
  clock: Clock;
  library: Library;
  /** The voice that words letters, and the instant one that finishes what it can't. */
  voice: Voice;
  offline: InstantVoice;
  /** SHA-256 hex. */
  hash(text: string): string;
}>;

/** The ports with what the coach keeps in memory beside them: prepared scenarios, sessions that are talking now, who listens to drafts. */
export type House = Ports & Readonly<{ shelf: Shelf; live: Live; listeners: Listeners }>;
