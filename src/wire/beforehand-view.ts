import * as z from 'zod';
import { outcomes, standings } from '../dialogue/words/ledger.ts';
import { LangSchema, OutcomeSchema } from './shared.ts';

const Turn = z.int().nonnegative();
const Passing = z.strictObject({ passed: z.literal(true) }).describe('Passed on. What was passed on cannot be said later.');

/** Which outcome it was, what the buyer will do, by when: said before the report is seen. Empty lines say that nothing was agreed. */
export const CallIt = z.strictObject({
  outcome: z.enum(outcomes),
  action: z.string().trim().max(200).describe('What the buyer will do.'),
  due: z.string().trim().max(60).describe('By when, as one says it: “within two weeks”, “5 December”.'),
});
export type CallIt = z.infer<typeof CallIt>;
export const CalledBody = z.union([CallIt, Passing]);

const Lines = z.array(z.string().trim().min(1).max(120)).max(3);
/** What the buyer needs, what follows for them, who decides: guessed before the report is seen. */
export const GuessIt = z.strictObject({
  needs: Lines,
  consequences: Lines,
  decides: z.string().min(1).max(64).nullable().describe('Who decides, by id.'),
});
export type GuessIt = z.infer<typeof GuessIt>;
export const GuessBody = z.union([GuessIt, Passing]);

/** Passed on: by the trainee, or by reading the report first. */
const Passed = z.object({ passed: z.enum(['trainee', 'report']) });
const Named = z.object({ id: z.string(), label: z.string() });
const Guessed = z.object({ said: z.string(), took: Named.nullable() });
const True = z.object({ id: z.string(), label: z.string(), guessed: z.boolean(), standing: z.enum(standings), turn: Turn.nullable() });

const CalledBeside = z.object({
  outcome: z.object({ said: OutcomeSchema, was: OutcomeSchema, right: z.boolean(), turn: Turn }),
  action: z.object({ said: z.string(), took: Named.nullable(), was: Named.nullable(), right: z.boolean(), turn: Turn.nullable() }),
  due: z.object({
    said: z.string(),
    was: z.int().nullable().describe('Days after the call.'),
    until: z.int().nullable().describe('The day itself, milliseconds since 1970.'),
    right: z.boolean(),
    turn: Turn.nullable(),
  }),
});
const GuessBeside = z.object({
  needs: z.object({ lines: z.array(Guessed), truth: z.array(True) }),
  consequences: z.object({ lines: z.array(Guessed), truth: z.array(True) }),
  decides: z.object({ said: z.string().nullable(), were: z.array(z.string()), right: z.boolean(), turn: Turn.nullable() }),
});
export const CalibrationView = z.object({
  calls: z.int().describe('Calls whose outcome was called.'),
  right: z.int(),
  called: z.int().describe('Calls that were called an advance or an order.'),
  were: z.int().describe('Of those, how many were.'),
  missed: z.int().describe('Advances and orders that were called otherwise.'),
});

/**
 * What was said of a call before its report, by its owner. `revealed` has the truth beside it: null until the call is over and both were given or passed on, and where what was hidden
 * stays hidden (`kept`).
 */
export const BeforehandView = z.object({
  session: z.object({ id: z.string(), title: z.string(), subtitle: z.string(), lang: LangSchema, over: z.boolean() }),
  people: z.array(z.object({ id: z.string(), address: z.string(), title: z.string(), present: z.boolean() })),
  called: z.union([CallIt, Passed]).nullable(),
  guess: z.union([GuessIt, Passed]).nullable(),
  kept: z.boolean(),
  revealed: z.object({ called: CalledBeside.nullable(), guess: GuessBeside.nullable(), calibration: CalibrationView }).nullable(),
});
export type BeforehandView = z.infer<typeof BeforehandView>;
