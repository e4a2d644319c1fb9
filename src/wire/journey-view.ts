import * as z from 'zod';
import { callKinds } from '../dialogue/words/journey.ts';
import { SessionView } from './session-view.ts';
import { DifficultySchema, JourneyId, LangSchema, OutcomeSchema, PersonView, SessionId, StageSchema } from './shared.ts';

const Day = z.iso.date();
const CallKindSchema = z.enum(callKinds);

/** Begins a journey with its first call. */
export const BeginJourney = z.strictObject({
  journey: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/),
  lang: LangSchema,
  difficulty: DifficultySchema.optional(),
  seed: z.int().min(0).max(2147483647).optional(),
});
export const NextCallBody = z.strictObject({ seed: z.int().min(0).max(2147483647).optional() });

export const JourneyState = z
  .enum(['new', 'waiting', 'calling', 'untold', 'done', 'closed'])
  .describe(
    'Nobody has called yet; the next call may be opened; a call is open; the last call has ended and how it came out has been neither called nor passed on; all stages are done; the account is closed.',
  );

/** One row of the list of journeys. `walk` is this visitor's latest. */
export const JourneyRow = z.object({
  id: JourneyId,
  languages: z.array(LangSchema),
  lang: LangSchema,
  title: z.string(),
  line: z.string(),
  account: z.string(),
  industry: z.string(),
  calls: z.int(),
  walk: z.object({ id: JourneyId, state: JourneyState, stage: StageSchema.nullable(), lang: LangSchema }).nullable(),
});
export type JourneyRow = z.infer<typeof JourneyRow>;

/** A promise of the trainee as a call left it. */
export const PromiseLeftView = z.object({
  text: z.string(),
  to: z.string(),
  due: z.string().nullable(),
  state: z.enum(['made', 'waiting', 'brought', 'missed', 'made_good']),
});

/** A call on the timeline of the account. What it left is there once it has ended and `told`: its trainee has called how it came out, or passed on it. */
export const JourneyCallView = z.object({
  session: SessionId,
  stage: StageSchema,
  kind: CallKindSchema,
  subtitle: z.string(),
  date: Day,
  table: z.array(PersonView),
  turns: z.int(),
  ended: z.boolean(),
  told: z.boolean(),
  total: z.int().nullable(),
  outcome: OutcomeSchema.nullable(),
  agreed: z.object({ label: z.string(), who: z.string(), by: Day }).nullable(),
  promises: z.array(PromiseLeftView),
  /** Needs that they have said they want, and concerns of theirs that nobody has answered. */
  wanted: z.array(z.string()),
  open: z.array(z.object({ topic: z.string(), who: z.string() })),
});
export type JourneyCallView = z.infer<typeof JourneyCallView>;

/** The call to come: when, who, and what one knows before it. */
export const NextCallView = z.object({
  stage: StageSchema,
  kind: CallKindSchema,
  nth: z.int(),
  subtitle: z.string(),
  date: Day,
  days: z.int(),
  minutes: z.int(),
  table: z.array(PersonView),
  brief: z.array(z.object({ label: z.string(), text: z.string() })),
});

/** An account over its calls, as whoever walks the journey may see it: what was said, agreed and promised, never what is still hidden. */
export const JourneyView = JourneyRow.omit({ walk: true }).extend({
  walk: JourneyId.nullable(),
  story: z.string(),
  state: JourneyState,
  closed: z.enum(['offence', 'second_no', 'no_progress']).nullable(),
  stages: z.array(z.object({ stage: StageSchema, state: z.enum(['done', 'now', 'ahead']) })),
  timeline: z.array(JourneyCallView),
  next: NextCallView.nullable(),
});
export type JourneyView = z.infer<typeof JourneyView>;

/** A call of a journey that was opened. The bearer of the first one opens the others as well. */
export const OpenedCallView = SessionView.extend({ walk: JourneyId, bearer: z.string().optional() });
