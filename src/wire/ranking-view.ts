import * as z from 'zod';
import { outcomes } from '../dialogue/words/ledger.ts';
import { dimensions } from '../dialogue/words/report.ts';
import { LangSchema, PersonView } from './shared.ts';

const Letter = z.enum(['A', 'B', 'C']);

/** Three transcripts of one account, without labels, scores or names of their kind. */
export const ThreeView = z.object({
  scenario: z.string(),
  title: z.string(),
  line: z.string(),
  lang: LangSchema,
  people: z.array(PersonView),
  transcripts: z.array(
    z.object({
      letter: Letter,
      turns: z.array(
        z.object({
          turn: z.int().describe('0 is the buyer’s opening.'),
          said: z.object({ text: z.string(), to: z.string().nullable() }).nullable(),
          replies: z.array(z.object({ who: z.string(), text: z.string() })),
        }),
      ),
    }),
  ),
});
export type ThreeView = z.infer<typeof ThreeView>;

/** A trainer's ranking, best first. */
export const RankThree = z.strictObject({
  key: z.uuid(),
  lang: LangSchema,
  order: z
    .array(Letter)
    .length(3)
    .refine((order) => new Set(order).size === 3, 'each once'),
});
export type RankThree = z.input<typeof RankThree>;

const EvidenceView = z.object({ rule: z.string(), points: z.int(), turns: z.array(z.int()), about: z.string().optional() });
const ReasonView = z.object({
  above: Letter,
  below: Letter,
  dimension: z.enum(dimensions),
  points: z.object({ above: z.int(), below: z.int() }).describe('What the dimension added to each total.'),
  evidence: z.object({ above: z.array(EvidenceView), below: z.array(EvidenceView) }),
});

/** Both rankings beside each other, and what parts each transcript from the next. */
export const RankedView = z.object({
  theirs: z.array(Letter),
  ours: z.array(z.object({ letter: Letter, total: z.int(), outcome: z.enum(outcomes) })),
  tau: z.number().describe('Kendall’s τ: 1 the same order, −1 the other way round.'),
  reasons: z.array(ReasonView),
  topics: z.record(z.string(), z.string()),
  kept: z.boolean(),
});
export type RankedView = z.infer<typeof RankedView>;

/** A ranking that was kept. */
export const RankingRow = z.object({
  at: z.int(),
  scenario: z.string(),
  lang: LangSchema,
  order: z.array(Letter),
  ours: z.array(z.object({ letter: Letter, total: z.int() })),
  rubric: z.string(),
});
