import * as z from 'zod';
import { acts } from '../dialogue/words/act.ts';
import { outcomes } from '../dialogue/words/ledger.ts';
import { ReportView } from './report-view.ts';
import { LangSchema, PersonView } from './shared.ts';

/** Three example calls with one buyer, replayed: nothing of it is anybody's session, and nothing in it is secret. */
export const TourView = z.object({
  scenario: z.string(),
  title: z.string(),
  line: z.string(),
  lang: LangSchema,
  people: z.array(PersonView),
  topics: z.record(z.string(), z.string()).describe('What problems, concerns and parts of the price are called, by id.'),
  sellers: z.array(
    z.object({
      kind: z.enum(['pushy', 'average', 'good']),
      outcome: z.enum(outcomes),
      total: z.int(),
      turns: z.array(
        z.object({
          turn: z.int().describe('0 is the buyer’s opening.'),
          said: z.object({ text: z.string(), to: z.string().nullable(), acts: z.array(z.enum(acts)) }).nullable(),
          replies: z.array(z.object({ who: z.string(), text: z.string() })),
          steps: z.array(z.object({ problem: z.string(), to: z.string() })),
          felt: z
            .array(z.object({ problem: z.string(), halves: z.int() }))
            .describe('Weight added to a problem by its consequences, in half units.'),
          mood: z.array(z.object({ rule: z.string(), what: z.enum(['trust', 'patience']), by: z.int() })),
          balance: ReportView.shape.report.shape.balance,
        }),
      ),
    }),
  ),
});
export type TourView = z.infer<typeof TourView>;
