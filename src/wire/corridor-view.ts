import * as z from 'zod';
import { payoffKinds } from '../dialogue/words/act.ts';
import { ownQuestionKinds } from '../dialogue/words/scenario.ts';

export const Turn = z.int();
export const QuoteView = z.object({ turn: Turn, who: z.string().nullable(), text: z.string() });

/** What becomes of the case after the door has closed: ids and quotes. */
export const CorridorView = z.object({
  how: z.enum(['told', 'nothing_to_tell', 'signs_alone', 'signed', 'sent_away']),
  by: z.string().describe('Who retells the case.'),
  to: z.string().nullable().describe('To whom; null where nobody has to be told.'),
  wording: z.int().describe('Picks among the wordings of a page.'),
  cases: z.array(
    z.object({
      problem: z.string(),
      costs: z.array(QuoteView),
      gains: z.array(z.object({ kind: z.enum(payoffKinds), said: QuoteView })),
    }),
  ),
  unheard: z
    .array(z.object({ problem: z.string(), person: z.string(), turn: Turn }))
    .describe('Wants that somebody else said: not theirs to retell.'),
  asks: z
    .object({
      of: z.enum(['concern', 'question', 'fear']),
      id: z.string(),
      kind: z.enum(ownQuestionKinds).nullable(),
      person: z.string().describe('Whose matter it was in the call.'),
      turn: Turn.nullable().describe('Where it came up; null where it never did.'),
      state: z.enum(['answered', 'open', 'never']),
      answer: QuoteView.nullable(),
    })
    .nullable(),
});
