import { aroundRefusals } from './refusals-around.ts';
import { branchRefusals } from './refusals-branches.ts';
import { caseRefusals } from './refusals-cases.ts';
import { cliRefusals } from './refusals-cli.ts';
import { drillFileRefusals, drillLints, drillRefusals } from './refusals-drills.ts';
import { hintRefusals } from './refusals-hints.ts';
import { journeyLints, journeyRefusals, walkRefusals } from './refusals-journeys.ts';
import { libraryLints } from './refusals-library.ts';
import { lintRefusals } from './refusals-lint.ts';
import { practiceRefusals } from './refusals-practice.ts';
import { scenarioRefusals } from './refusals-scenario.ts';
import { sessionRefusals } from './refusals-session.ts';
import { figureRefusals, variantLints } from './refusals-variants.ts';

/**
 * What a refusal says: what is wrong, and what to do instead. One entry per code; blanks stand in braces and are filled from the refusal's facts.
 * Each code has its page in docs/refusals.
 */
export const refusals = {
  ...scenarioRefusals,
  ...figureRefusals,
  ...journeyRefusals,
  ...drillFileRefusals,
  ...drillLints,
  ...drillRefusals,
  ...journeyLints,
  ...caseRefusals,
  ...lintRefusals,
  ...libraryLints,
  ...variantLints,
  ...sessionRefusals,
  ...walkRefusals,
  ...branchRefusals,
  ...aroundRefusals,
  ...cliRefusals,
  ...practiceRefusals,
  ...hintRefusals,
} as const satisfies Record<string, { zh: string; en: string }>;

/** Name of a refusal: the room, then what is wrong. */
export type RefusalCode = keyof typeof refusals;
