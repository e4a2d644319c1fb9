import type { Rubric } from '../dialogue/words/report.ts';
import type { Scenario } from '../dialogue/words/scenario.ts';
import type { Body } from './versions.ts';

/** A scenario as it stands on the shelf now, with the bodies that a new session pins. */
export type Shelved = Readonly<{ scenario: Scenario; bodies: Readonly<{ scenario: Body; offer: Body }> }>;

/** Scenarios and rubric that new sessions start from. Sessions that run keep the versions they pinned. */
export type Library = Readonly<{
  all(): readonly Shelved[];
  find(id: string): Shelved | undefined;
  rubric: Readonly<{ body: Body; value: Rubric }>;
}>;
