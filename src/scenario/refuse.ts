import type { Place, Refusal } from '../dialogue/words/refusal.ts';
import type { RefusalCode } from '../phrases/refusals.ts';

/** Codes of this room: `scenario.…` stops a scenario from being played, `lint.…` says where it is thin. */
export type ScenarioCode = Extract<RefusalCode, `scenario.${string}`>;
export type LintCode = Extract<RefusalCode, `lint.${string}`>;
export type Refused = Refusal<ScenarioCode>;
export type Finding = Refusal<ScenarioCode | LintCode>;

/** A path inside a file: field names and list positions. */
export type Path = readonly (string | number)[];

/** A refusal of this room; facts and place are left out where there are none. */
export const refuse = <Code extends ScenarioCode | LintCode>(code: Code, at: Place, facts?: Refusal['facts']): Refusal<Code> => ({
  code,
  ...(facts ? { facts } : {}),
  at,
});
