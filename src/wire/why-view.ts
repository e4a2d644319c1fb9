import * as z from 'zod';
import { acts } from '../dialogue/words/act.ts';

/** A word or phrase and how much it spoke for the act (positive) or for its rival (negative): log-odds in whole thousandths. */
const WordView = z.object({
  where: z
    .enum(['segment', 'before', 'left', 'right'])
    .describe('In the segment itself, in the buyer’s turn before, or in the segment before or after it.'),
  start: z.int().nonnegative().describe('UTF-16 units into that text.'),
  end: z.int().nonnegative(),
  text: z.string(),
  weight: z.int(),
});

/**
 * Why the segments of one turn have their labels: for each the act against the one it is told apart from, and the words that spoke for either. `rule` is there where a rule of the manual
 * settled it. Only what the trainee said and what the buyer had said stands here; only given after the session has ended.
 */
export const WhyView = z.object({
  turn: z.int(),
  before: z.string().nullable().describe('What the buyer had said last; null at the start.'),
  segments: z.array(
    z.object({
      text: z.string(),
      act: z.enum(acts),
      rival: z.enum(acts),
      rule: z.string().optional(),
      engine: z.object({ name: z.string(), hash: z.string() }),
      unexplained: z
        .enum(['other_engine', 'read_otherwise', 'gives_no_reasons'])
        .nullable()
        .describe('Why there are no words: another engine made the label, this one reads the sentence otherwise today, or it cannot say.'),
      words: z.array(WordView),
    }),
  ),
});
export type WhyView = z.infer<typeof WhyView>;
