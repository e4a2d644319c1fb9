import * as z from 'zod';
import { acts } from '../dialogue/words/act.ts';
import { drillReasons, drills } from '../dialogue/words/drill.ts';
import { longestAnswer } from './answer-length.ts';
import { LangSchema } from './shared.ts';

/** Milliseconds since 1970. */
const Moment = z.int();

/** A drill as a list shows it: how many items are due and new, when the next one is, how the last round went. */
export const DrillRow = z.object({
  drill: z.enum(drills),
  lang: LangSchema,
  items: z.int(),
  due: z.int(),
  fresh: z.int(),
  next: Moment.nullable(),
  last: z.object({ at: Moment, tried: z.int(), atOnce: z.int() }).nullable(),
});
export type DrillRow = z.infer<typeof DrillRow>;

export const DrillsView = z.object({ lang: LangSchema, drills: z.array(DrillRow) });

/** An item as it is put: what is given, and the side that is asked for. Answer, examples and reasons come with the verdict. */
export const DrillTask = z.object({
  item: z.string(),
  scene: z.string(),
  buyer: z.string().nullable(),
  seller: z.string().nullable(),
  exchange: z.array(z.object({ who: z.enum(['seller', 'buyer']), text: z.string() })),
  side: z.string().nullable(),
});
export type DrillTask = z.infer<typeof DrillTask>;

/** One drill with its next round. `choices` is empty where one writes. */
export const DrillRoundView = DrillRow.extend({ choices: z.array(z.string()), tasks: z.array(DrillTask) });
export type DrillRoundView = z.infer<typeof DrillRoundView>;

/** An answer: what was written, or one of the choices. `round` is the client's name for this round of ten, `key` makes sending again harmless. */
export const DrillAnswerBody = z.strictObject({
  key: z.uuid(),
  round: z.uuid(),
  lang: LangSchema,
  item: z.string().min(1).max(64),
  text: z.string().trim().min(1).max(longestAnswer),
  line: z.int().min(1).max(20).nullable().default(null),
});
export type DrillAnswerBody = z.input<typeof DrillAnswerBody>;

const Guessed = z.object({ act: z.enum(acts), confidence: z.int() });

/** What came of an answer. Probabilities are whole 1/10,000. `rule` is the manual's; `answer` and `line` are told where one chooses; `examples` once it is across, or at the third try. */
export const DrillVerdict = z.object({
  item: z.string(),
  text: z.string(),
  tries: z.int(),
  across: z.boolean(),
  reason: z.enum(drillReasons),
  rule: z.int().nullable(),
  heard: Guessed.nullable(),
  second: Guessed.nullable(),
  took: z.array(z.string()).nullable(),
  nearMiss: z.string().nullable(),
  why: z.string(),
  answer: z.string().nullable(),
  line: z.int().nullable(),
  examples: z.array(z.string()),
  due: Moment,
  engine: z.object({ name: z.string(), hash: z.string() }).nullable(),
});
export type DrillVerdict = z.infer<typeof DrillVerdict>;
