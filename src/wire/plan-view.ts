import * as z from 'zod';
import { standings } from '../dialogue/words/ledger.ts';

const Line = z.string().trim().max(200);
const PersonId = z.string().min(1).max(64);
const Turn = z.int().nonnegative();

const PlannedProblem = z.strictObject({
  problem: Line.describe('A difficulty that we can solve.'),
  consequence: Line.describe('What follows from it.'),
  bearer: PersonId.nullable().describe('Who bears the consequence, by id; null where that is not clear yet.'),
});

/** What a trainee means to reach, written before the call. Lines may be empty. */
export const PlanBody = z.strictObject({
  target: Line.describe('The action they are to agree to.'),
  fallback: Line.describe('The action that would do.'),
  problems: z.array(PlannedProblem).max(2),
});
export type PlanBody = z.infer<typeof PlanBody>;

export const planParts = ['target', 'fallback', 'problem_1', 'problem_2', 'consequence_1', 'consequence_2'] as const;
/** What a part of the plan was about, where it was matched wrongly; null: nothing that the account has. */
export const MatchBody = z.strictObject({ key: z.uuid(), part: z.enum(planParts), id: z.string().min(1).max(64).nullable() });

/** Something of the account that has a name: an action, a difficulty, a consequence. */
const Named = z.object({ id: z.string(), label: z.string() });
/** A part as written, what it was taken for, the words that say so, and whether the trainee said so themselves. */
const Taken = z.object({
  part: z.enum(planParts),
  text: z.string(),
  took: Named.nullable(),
  words: z.array(z.string()),
  corrected: z.boolean(),
});
export type Taken = z.infer<typeof Taken>;

const ComparedProblem = z.object({
  problem: Taken,
  standing: z.enum(standings).nullable(),
  turns: z.array(Turn).describe('Turns in which it moved.'),
  consequence: Taken,
  came: z.enum(['weighed', 'not_heard', 'not_found', 'not_planned']),
  cameIn: Turn.nullable(),
  bearer: PersonId.nullable(),
  bears: z.array(PersonId).describe('Who bears the consequence in truth.'),
  bearerRight: z.boolean().nullable(),
});
export type ComparedProblem = z.infer<typeof ComparedProblem>;

/** A plan, and beside it what happened: null until the call is over and was called or passed on, and where what was hidden stays hidden. */
export const PlanView = z.object({
  plan: PlanBody.nullable(),
  at: z.int().nullable(),
  compared: z
    .object({
      target: Taken,
      fallback: Taken,
      agreed: Named.nullable(),
      result: z.enum(['target', 'fallback', 'further', 'less', 'other', 'nothing', 'not_planned']),
      turn: Turn.nullable(),
      problems: z.array(ComparedProblem),
      choices: z.object({ actions: z.array(Named), problems: z.array(Named), consequences: z.array(Named) }),
    })
    .nullable(),
});
export type PlanView = z.infer<typeof PlanView>;
