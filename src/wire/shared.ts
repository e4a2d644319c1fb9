import * as z from 'zod';
import { outcomes } from '../dialogue/words/ledger.ts';
import { difficulties, langs, roles, stages } from '../dialogue/words/stage.ts';

export const LangSchema = z.enum(langs);
export const DifficultySchema = z.enum(difficulties);
export const StageSchema = z.enum(stages);
export const OutcomeSchema = z.enum(outcomes);
export const SessionId = z.uuid();
/** A journey by its name on the shelf, or one that somebody walks: the name, a dot, and an id. */
export const JourneyId = z.string().regex(/^[a-z][a-z0-9_]{0,63}(\.[\da-f-]{36})?$/);
export const Seq = z.int().nonnegative();

/** RFC 9457 problem details, with a stable `code` and `detail` in the caller's language. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  /** A number to name when asking for help. */
  instance: z.string(),
  /** Which fields were refused and why. */
  fields: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

export const PersonView = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  title: z.string(),
  about: z.string(),
  roles: z.array(z.enum(roles)),
  present: z.boolean(),
});
export type PersonView = z.infer<typeof PersonView>;
