import * as z from 'zod';
import { acts } from '../dialogue/words/act.ts';
import { dimensions } from '../dialogue/words/report.ts';

const EvidenceView = z.object({ rule: z.string(), points: z.int(), turns: z.array(z.int()), about: z.string().optional() });

/** One grading of a session: by which rubric, which score engine, and whose labels (null: those of the log). */
export const GradingRow = z.object({
  rubric: z.object({ id: z.string(), version: z.int(), hash: z.string() }),
  engine: z.int(),
  labels: z.string().nullable(),
  at: z.int(),
  total: z.int(),
  given: z.boolean().describe('The one that its report shows.'),
});

export type GradingRow = z.infer<typeof GradingRow>;

/** How to grade anew: by the rubric that new sessions are scored by, by labels made anew, or both; `keep` stores it beside the others. */
export const Regrade = z.strictObject({
  rubric: z.boolean().default(false).describe('By the rubric of today instead of the one that the session pinned.'),
  relabel: z.boolean().default(false).describe('By the classifier of today. The ledger stays as it happened.'),
  keep: z.boolean().default(false).describe('Without it this is a trial, and nothing is stored.'),
});
export type Regrade = z.input<typeof Regrade>;

/** The difference between two gradings of one session, reason by reason, each with its turns. */
export const RegradedView = z.object({
  total: z.object({ from: z.int(), to: z.int() }),
  dimensions: z.array(
    z.object({
      dimension: z.enum(dimensions),
      from: z.int().nullable(),
      to: z.int().nullable(),
      weights: z.object({ from: z.int(), to: z.int() }),
      gone: z.array(EvidenceView),
      come: z.array(EvidenceView),
    }),
  ),
  labels: z.array(z.object({ turn: z.int(), segment: z.int(), text: z.string(), from: z.enum(acts), to: z.enum(acts) })),
  uncut: z.array(z.int()).describe('Turns that are cut into segments otherwise today; their labels stand as they were.'),
  kept: z.boolean(),
});
export type RegradedView = z.infer<typeof RegradedView>;
