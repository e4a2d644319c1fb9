import * as z from 'zod';
import { behaviours } from '../dialogue/words/behaviour.ts';
import { ScenarioView } from './scenario-view.ts';
import { DifficultySchema, JourneyId, LangSchema, OutcomeSchema, Seq, SessionId } from './shared.ts';

/** What a call was opened to practise: a behaviour tried for the `nth` time, or looked for again without any help. */
export const PracticeSchema = z.discriminatedUnion('as', [
  z.object({ as: z.literal('focus'), behaviour: z.enum(behaviours), nth: z.int() }),
  z.object({ as: z.literal('retest'), behaviour: z.enum(behaviours) }),
]);

/** Opens a session. `seed` fixes the dice (0 to 2³¹−1); left out, one is drawn. */
export const OpenSession = z.strictObject({
  scenario: z.string().min(1).max(64),
  lang: LangSchema,
  difficulty: DifficultySchema.optional(),
  seed: z.int().min(0).max(2147483647).optional(),
  nth: z
    .int()
    .min(0)
    .max(99999)
    .optional()
    .describe(
      'Which of the visitor’s calls with the account this is, from 0, as read with the brief: what was shown is what is played. Left out, it is counted.',
    ),
  practice: z
    .strictObject({ behaviour: z.enum(behaviours), as: z.enum(['focus', 'retest']) })
    .optional()
    .describe('Opens the call to practise one behaviour: `focus` tries it; `retest` finds out whether it is still there, without hints.'),
  variant: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,63}$/)
    .optional()
    .describe(
      'A variant of the account by name (account.yaml), `plain`, or `drawn`: by the seed. Left out, a visitor’s first call with an account is plain and later ones are drawn; with a bearer it is plain. Told to the trainee only in the report.',
    ),
  exam: z
    .boolean()
    .optional()
    .describe(
      'Kept for an exam: after the end outcome, score and what was said are shown, and nothing that stayed hidden. A call of a journey is never one.',
    ),
});
export type OpenSession = z.infer<typeof OpenSession>;

/** Goes on differently from a turn of a finished session: `before` it, so that this turn is said anew, or `after` it and its reply. */
export const OpenBranch = z.strictObject({ turn: z.int().positive().max(99999), from: z.enum(['before', 'after']).default('before') });
export type OpenBranch = z.input<typeof OpenBranch>;
/** What a row says of the practice that it was opened for: after the end how often it came off. `held`: of the first three tries at a behaviour pages show that count and no total; `total` is here all the same. */
export const PractisingView = z.object({
  practice: PracticeSchema,
  count: z.object({ tries: z.int(), ok: z.int() }).nullable(),
  held: z.boolean(),
});

/** One row of the trainee's sessions. `total` and `outcome` are null while the session is open, and after its end until its trainee has called it, guessed the buyer or passed on both: reading the report passes on what is missing. */
export const SessionRowView = z.object({
  id: SessionId,
  scenario: z.string(),
  title: z.string(),
  subtitle: z.string(),
  lang: LangSchema,
  difficulty: DifficultySchema,
  state: z.enum(['open', 'ended']),
  turns: z.int(),
  createdAt: z.int(),
  endedAt: z.int().nullable(),
  outcome: OutcomeSchema.nullable(),
  total: z.int().nullable(),
  /** Kept for an exam: its report never shows what stayed hidden. */
  exam: z.boolean(),
  /** The journey that it is a call of. */
  journey: JourneyId.nullable(),
  /** The session that it goes on from otherwise, and its first turn of its own. */
  branch_of: z.object({ session: SessionId, turn: z.int().positive() }).nullable(),
  /** Null where the call is played for itself. */
  practising: PractisingView.nullable(),
});
export type SessionRowView = z.infer<typeof SessionRowView>;

/** A session as its owner may see it: brief and offer, never the ledger, labels or mood. */
export const SessionView = SessionRowView.extend({
  /** Last recorded seq. */
  seq: Seq,
  brief: ScenarioView,
  /** Whether hints may be taken in it: an exam and a test without help have none. */
  hints: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;
/** Answer to opening a session over the API: the bearer is told once. */
export const OpenedView = SessionView.extend({ bearer: z.string().optional() });

/** What a client sees of the log: an allow-list. `seq` rises; gaps are normal. */
export const SaidView = z.object({
  t: z.literal('said'),
  seq: Seq,
  turn: z.int(),
  key: z.string(),
  text: z.string(),
  to: z.string().nullable(),
  at: z.int(),
});
export const RepliedView = z.object({
  t: z.literal('replied'),
  seq: Seq,
  turn: z.int(),
  reply: z.int(),
  person: z.string(),
  text: z.string(),
  /** Which voice spoke; `instead` where another one had to finish, with the reason's code. */
  voice: z.string(),
  instead: z.object({ of: z.string(), why: z.string() }).nullable(),
  at: z.int(),
});
export const EndedView = z.object({ t: z.literal('ended'), seq: Seq, turn: z.int(), by: z.enum(['buyer', 'trainee']), at: z.int() });
export const EventView = z.discriminatedUnion('t', [SaidView, RepliedView, EndedView]);
export type EventView = z.infer<typeof EventView>;
export const EventsView = z.object({ events: z.array(EventView), seq: Seq });
