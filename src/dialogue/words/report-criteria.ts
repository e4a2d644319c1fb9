import type { CriterionStanding, CriterionState } from './criterion.ts';
import type { Quote } from './report.ts';
import type { PersonId, ProblemId } from './scenario.ts';

/** One step of a criterion: the trainee's words and the buyer's; `problem` is the need that reshaped it. */
export type CriterionStep = Readonly<{
  to: CriterionState['standing'];
  turn: number;
  question: Quote;
  said: Quote;
  problem?: ProblemId;
}>;
/** How far one of their criteria came. `rank` is where it really stands, 1 counting most; `problems` the needs it could be linked to. */
export type CriterionEntry = Readonly<{
  criterion: string;
  person: PersonId;
  stands: 'for' | 'against';
  rank: number;
  problems: readonly ProblemId[];
  standing: CriterionStanding;
  steps: readonly CriterionStep[];
}>;
