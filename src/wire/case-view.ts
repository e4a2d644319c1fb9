import * as z from 'zod';
import { acts } from '../dialogue/words/act.ts';
import { outcomes, standings } from '../dialogue/words/ledger.ts';
import { type CaseFactor, caseFactors } from '../phrases/case-factors.ts';
import { QuoteView } from './corridor-view.ts';
import { LangSchema, PersonView, StageSchema } from './shared.ts';

const Act = z.enum(acts);
const Turn = z.int().positive().max(999);
/** Key factors: a closed list. */
const Factor = z.enum(Object.keys(caseFactors) as [CaseFactor, ...CaseFactor[]]);

const Kappa = z.number().describe('Cohen’s κ of the labels: 1 the same, 0 as chance would have it.');
const ResultView = z.object({
  at: z.int(),
  kappa: Kappa,
  alike: z.int(),
  of: z.int(),
  turnsOff: z.int().describe('By how many turns the turning point was marked too late; negative where too early.'),
  hit: z.int(),
  missed: z.int(),
  extra: z.int(),
});

/** One case of the list, with what came of this visitor’s last reading. */
const CaseRow = z.object({
  id: z.string(),
  title: z.string(),
  account: z.string().describe('What the account is called.'),
  stage: StageSchema,
  turns: z.int(),
  last: ResultView.nullable(),
});
export const CasesView = z.object({ lang: LangSchema, cases: z.array(CaseRow) });
export type CasesView = z.infer<typeof CasesView>;

/** A case to be read: what was said, in segments, and nothing of the annotation. */
export const CaseView = z.object({
  id: z.string(),
  lang: LangSchema,
  title: z.string(),
  told: z.string().describe('Who, what was at stake, what the seller wanted.'),
  account: z.string(),
  stage: StageSchema,
  people: z.array(PersonView),
  turns: z.array(
    z.object({
      turn: z.int().describe('0 is the buyer’s opening.'),
      said: z.object({ segments: z.array(z.string()), to: z.string().nullable() }).nullable(),
      replies: z.array(z.object({ who: z.string(), text: z.string() })),
    }),
  ),
  read: z.boolean().describe('Whether this visitor has handed in a reading.'),
});
export type CaseView = z.infer<typeof CaseView>;

/** A reading of a case. */
export const ReadCase = z.strictObject({
  key: z.uuid(),
  labels: z.array(z.array(Act).max(50)).max(200).describe('For each turn of the seller’s, from the first, an act for each segment.'),
  turning_point: Turn.describe('The turn at which it turned.'),
  factors: z
    .array(Factor)
    .min(1)
    .max(8)
    .refine((factors) => new Set(factors).size === factors.length, 'each once')
    .describe('What decided it.'),
  asked: z.string().trim().min(1).max(600).describe('What one would have asked in place of that turn.'),
});
export type ReadCase = z.input<typeof ReadCase>;

const LabelView = z.object({
  text: z.string(),
  act: Act,
  confidence: z.int().describe('Whole 1/10,000.'),
  second: z.object({ act: Act, confidence: z.int() }),
  flags: z.array(z.string()),
  rule: z.string().optional(),
});
const StepView = z.object({ to: z.string(), turn: z.int(), topic: z.string(), question: QuoteView, said: QuoteView });

/** A reading beside the annotation, and why the call ended as it did, traced in the ledger. */
export const CaseAnalysisView = z.object({
  at: z.int(),
  kept: z.boolean(),
  labels: z.object({
    kappa: Kappa,
    alike: z.int(),
    of: z.int(),
    turns: z.array(
      z.object({
        turn: z.int(),
        segments: z.array(z.object({ text: z.string(), yours: Act, noted: Act })),
        note: z.string().nullable(),
      }),
    ),
  }),
  turningPoint: z.object({ yours: z.int(), noted: z.int(), why: z.string() }),
  factors: z.array(
    z.object({
      factor: Factor,
      is: z.enum(['hit', 'missed', 'extra']),
      turns: z.array(z.int()),
      why: z.string().nullable().describe('The annotation’s reason; null for one that it does not have.'),
    }),
  ),
  asked: z.object({
    turn: z.int(),
    text: z.string(),
    before: z.string().nullable(),
    labels: z.array(LabelView),
    tied: z.boolean().describe('Whether it takes up what the buyer had just said.'),
    takesUp: z.array(z.string()).describe('Words of the buyer’s that stand in it.'),
    moved: z
      .array(z.object({ problem: z.string(), topic: z.string(), to: z.string() }))
      .describe('Steps of the ledger it would have brought.'),
    noted: z.object({ turn: z.int(), questions: z.array(z.string()) }),
  }),
  ended: z.object({ outcome: z.enum(outcomes), success: z.boolean(), why: z.string() }),
  ledger: z.array(
    z.object({
      problem: z.string(),
      topic: z.string(),
      started: z.enum(standings),
      standing: z.enum(standings),
      meets: z.boolean().describe('Whether what is sold can solve it.'),
      steps: z.array(StepView),
    }),
  ),
});
export type CaseAnalysisView = z.infer<typeof CaseAnalysisView>;

/** Goes on from before a turn of a case as a call of one’s own. */
export const GoOnFromCase = z.strictObject({ turn: Turn });
export type GoOnFromCase = z.input<typeof GoOnFromCase>;
