import type { Place, Refusal } from '../dialogue/words/refusal.ts';
import type { caseRefusals } from '../phrases/refusals-cases.ts';
import type { drillFileRefusals, drillLints } from '../phrases/refusals-drills.ts';
import type { journeyLints, journeyRefusals } from '../phrases/refusals-journeys.ts';
import type { libraryLints } from '../phrases/refusals-library.ts';
import type { lintRefusals } from '../phrases/refusals-lint.ts';
import type { scenarioRefusals } from '../phrases/refusals-scenario.ts';
import type { figureRefusals, variantLints } from '../phrases/refusals-variants.ts';

/** Codes of this room that stop a scenario from being played. */
export type ScenarioCode =
  | keyof typeof scenarioRefusals
  | keyof typeof figureRefusals
  | keyof typeof journeyRefusals
  | keyof typeof caseRefusals
  | keyof typeof drillFileRefusals;
/** Codes that say where a scenario is thin. */
export type LintCode =
  | keyof typeof lintRefusals
  | keyof typeof libraryLints
  | keyof typeof variantLints
  | keyof typeof journeyLints
  | keyof typeof drillLints;
/** Why a scenario cannot be played. */
export type Refused = Refusal<ScenarioCode>;
/** What stands against a scenario as part of the library. */
export type Finding = Refusal<ScenarioCode | LintCode>;

/** A path inside a file: field names and list positions. */
export type Path = readonly (string | number)[];

/** A refusal of this room; facts and place are left out where there are none. */
export const refuse = <Code extends ScenarioCode | LintCode>(code: Code, at: Place, facts?: Refusal['facts']): Refusal<Code> => ({
  code,
  ...(facts ? { facts } : {}),
  at,
});
