import type { CallKind } from '../dialogue/words/journey.ts';
import type { Rubric } from '../dialogue/words/report.ts';
import type { Scenario } from '../dialogue/words/scenario.ts';
import type { Call } from '../scenario/call.ts';
import type { Case } from '../scenario/case.ts';
import type { Drill } from '../scenario/drill.ts';
import type { Journey } from '../scenario/journeys.ts';
import type { Finding } from '../scenario/refuse.ts';
import type { Body } from './versions.ts';

/** A scenario as a session is opened with it, and the bodies that the session pins. */
export type Playable = Readonly<{ scenario: Scenario; bodies: Readonly<{ scenario: Body; offer: Body }> }>;

/** A scenario as it stands on the shelf now, plain, and the variants it has; one is made when it is first played. */
export type Shelved = Playable &
  Readonly<{
    variants: readonly string[];
    /** Its play-throughs, shipped beside it as examples. */
    calls: readonly Call[];
    /** Undefined where there is no variant of this name. */
    variant(name: string): Playable | undefined;
  }>;

/** A journey as it stands on the shelf: its chain, its base, and the account of each of its calls, made when it is first played. */
export type ShelvedJourney = Readonly<{ journey: Journey; base: Shelved; call(stage: number, kind: CallKind): Playable }>;

/** Scenarios and rubric that new sessions start from. Sessions that run keep the versions they pinned. */
export type Library = Readonly<{
  all(): readonly Shelved[];
  find(id: string): Shelved | undefined;
  journeys: readonly ShelvedJourney[];
  /** One for each drill and language that has items. */
  drills: readonly Drill[];
  /** Annotated calls, read when somebody first asks for one. */
  cases(): Promise<readonly Case[]>;
  /** Why others could not be read, and how to mend them. A broken one ends no start, for every call goes on without it; it is said instead. */
  leftOff(): Promise<readonly Finding[]>;
  rubric: Readonly<{ body: Body; value: Rubric }>;
}>;
