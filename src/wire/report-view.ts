import * as z from 'zod';
import { acts, facetKinds, payoffKinds } from '../dialogue/words/act.ts';
import { hintable } from '../dialogue/words/behaviour.ts';
import { criterionStandings } from '../dialogue/words/criterion.ts';
import { outcomes, standings } from '../dialogue/words/ledger.ts';
import { promiseStates } from '../dialogue/words/promise.ts';
import type { Report } from '../dialogue/words/report.ts';
import { BetterView, CoachingView } from './coaching-view.ts';
import { CorridorView, QuoteView, Turn } from './corridor-view.ts';
import { PracticeSchema, SessionRowView } from './session-view.ts';
import { LangSchema, PersonView } from './shared.ts';

const EvidenceView = z.object({ rule: z.string(), points: z.int(), turns: z.array(Turn), about: z.string().optional() });
const DimensionView = z.object({ points: z.int().nullable(), weight: z.int(), evidence: z.array(EvidenceView) });
const MomentView = z.object({
  kind: z.string(),
  turn: Turn,
  good: z.boolean(),
  quotes: z.array(QuoteView),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  better: BetterView.nullable(),
});
const QuestionView = z.object({
  turn: Turn,
  segment: z.int(),
  text: z.string(),
  act: z.enum(acts),
  confidence: z.int(),
  second: z.object({ act: z.enum(acts), confidence: z.int() }),
  flags: z.array(z.string()),
  engine: z.object({ name: z.string(), hash: z.string() }),
  rule: z.string().optional(),
  answered: z.boolean(),
  step: z.string(),
  note: z.object({ kind: z.string(), asked: z.string(), to: z.string() }).optional(),
  better: BetterView.nullable(),
});
const LedgerView = z.object({
  problem: z.string(),
  started: z.enum(standings),
  standing: z.enum(standings),
  meets: z.boolean(),
  weight: z.int(),
  counts: z.boolean(),
  points: z.int(),
  steps: z.array(
    z.object({ to: z.string(), turn: Turn, item: z.string(), halves: z.int().optional(), question: QuoteView, said: QuoteView }),
  ),
  facets: z.array(z.object({ item: z.string(), kind: z.enum(facetKinds), known: z.boolean() })),
  implications: z.array(z.object({ item: z.string(), felt: z.boolean(), bearers: z.array(z.string()) })),
  payoffs: z.array(z.object({ item: z.string(), kind: z.enum(payoffKinds), said: z.boolean() })),
});

const CriterionView = z.object({
  criterion: z.string(),
  person: z.string(),
  stands: z.enum(['for', 'against']),
  rank: z.int(),
  problems: z.array(z.string()),
  standing: z.enum(criterionStandings),
  steps: z.array(z.object({ to: z.string(), turn: Turn, question: QuoteView, said: QuoteView, problem: z.string().optional() })),
});
const PromiseBeforeView = z.object({
  promise: z.string(),
  by: z.string(),
  to: z.string(),
  state: z.enum(promiseStates),
  touches: z.string().nullable(),
  opening: z.boolean(),
  told: QuoteView.nullable(),
  owned: QuoteView.nullable(),
  renewed: QuoteView.nullable(),
});
const PromiseMadeView = z.object({
  quote: QuoteView,
  to: z.string(),
  who: z.string().nullable(),
  due: z.string().nullable(),
  about: z.string().nullable(),
  beyond: z.boolean(),
});
const DisputeView = z.object({
  dispute: z.string(),
  by: z.string(),
  about: z.string(),
  state: z.enum(['silent', 'open', 'settled']),
  objected: z.object({ to: z.string(), said: QuoteView }).nullable(),
  settled: z.object({ question: QuoteView, said: QuoteView }).nullable(),
  owned: z.object({ item: z.string(), said: QuoteView }).nullable(),
});

/** The report as DESIGN's score gives it: codes, ids and quotes. */
export const ReportSchema = z.object({
  engine: z.int(),
  rubric: z.string(),
  outcome: z.enum(outcomes),
  ending: z.object({ by: z.enum(['buyer', 'trainee']), why: z.string(), turn: Turn }),
  agreement: z
    .object({
      rung: z.string(),
      step: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      who: z.string(),
      days: z.int(),
      turn: Turn,
      underAsked: z.boolean(),
      said: QuoteView,
    })
    .nullable(),
  total: z.int(),
  range: z.object({ from: z.int(), to: z.int(), uncertainTurns: z.array(Turn) }),
  caps: z.array(EvidenceView),
  dimensions: z.object({
    needs: DimensionView,
    outcome: DimensionView,
    conduct: DimensionView,
    listening: DimensionView,
    craft: DimensionView,
  }),
  focus: z.object({ behaviour: z.string(), turns: z.array(Turn) }).nullable(),
  moments: z.array(MomentView),
  questions: z.array(QuestionView),
  ledger: z.array(LedgerView),
  criteria: z.array(CriterionView).optional(),
  uncovered: z.object({
    facts: z.array(z.string()),
    problems: z.array(z.string()),
    implications: z.array(z.string()),
    payoffs: z.array(z.string()),
    concerns: z.array(z.string()),
  }),
  fears: z
    .array(
      z.object({
        fear: z.string(),
        person: z.string(),
        behind: z.string(),
        state: z.enum(['hidden', 'surfaced', 'eased']),
        started: z.int(),
        weight: z.int(),
        steps: z.array(
          z.object({
            to: z.enum(['hid_behind', 'fear_surfaced', 'fear_minimised', 'pressed_over_fear', 'fear_eased']),
            turn: Turn,
            question: QuoteView,
            said: QuoteView,
          }),
        ),
      }),
    )
    .optional(),
  trades: z
    .array(
      z.object({
        turn: Turn,
        kind: z.enum(['listed', 'discount', 'free', 'terms']),
        concession: z.string().nullable(),
        given: QuoteView,
        returned: QuoteView.nullable(),
        answer: z.enum(['taken', 'thought_over', 'fear_first', 'by_action']).nullable(),
        said: QuoteView.nullable(),
        points: z.int(),
      }),
    )
    .optional(),
  balance: z.object({
    need: z.int(),
    price: z.int(),
    needs: z.array(z.object({ problem: z.string(), weight: z.int(), counts: z.boolean() })),
    prices: z.array(
      z.object({
        what: z.enum(['deal', 'concern', 'fear', 'confidence', 'ease', 'unranked', 'criterion']),
        id: z.string(),
        weight: z.int(),
      }),
    ),
  }),
  promises: z.exactOptional(
    z.object({
      before: z.array(PromiseBeforeView),
      made: z.array(PromiseMadeView),
    }),
  ),
  disputes: z.array(DisputeView).optional(),
  corridor: CorridorView.optional(),
  coaching: CoachingView.optional(),
  mood: z.array(z.object({ turn: Turn, rule: z.string(), what: z.enum(['trust', 'patience']), by: z.int() })),
  course: z
    .array(z.object({ turn: Turn, trust: z.int(), patience: z.int(), seller: z.int(), buyer: z.int() }))
    .describe('How each turn left the buyer, and how much each side spoke in it.')
    .optional(),
  flow: z.array(z.object({ turn: Turn, acts: z.array(z.enum(acts)), steps: z.array(z.string()) })),
  talk: z.object({ seller: z.int(), buyer: z.int() }),
  counts: z.object({ acts: z.record(z.enum(acts), z.int()), open: z.int(), closed: z.int(), flags: z.record(z.string(), z.int()) }),
  turns: z.int(),
  /** Hints that were taken, each with the turn after which; only where any were. */
  hints: z.exactOptional(z.array(z.object({ turn: Turn, rung: z.int(), act: z.enum(acts), behaviour: z.enum(hintable) }))),
  /** What the call was opened to practise; only where it was. */
  practice: z.exactOptional(PracticeSchema),
});
/** Compiles only while the report and its schema agree. */
export const reportAgrees = (report: Report): z.input<typeof ReportSchema> => report as z.input<typeof ReportSchema>;

/**
 * A finished session's report with the words that pages need: names of people, topics of items and concerns, labels of rungs, in the session's language.
 * Only given after the session has ended.
 */
export const ReportView = z.object({
  session: SessionRowView,
  lang: LangSchema,
  /** What was different in this variant of the account, in the session's language; null for the plain one. */
  variant: z.string().nullable(),
  report: ReportSchema,
  people: z.array(PersonView),
  /** Topic or label by id: items, problems, concerns, rungs. `say` is how the buyer would have said what stayed hidden. */
  /** `due`: by when, for promises. */
  topics: z.record(z.string(), z.object({ topic: z.string(), say: z.string().optional(), due: z.string().optional() })),
  transcript: z.array(
    z.object({
      turn: Turn,
      who: z.string().nullable(),
      to: z.string().nullable(),
      text: z.string(),
      voice: z.string().optional(),
      instead: z.object({ of: z.string(), why: z.string() }).nullable().optional(),
      /** On a trainee's line where a grounder was asked: which engine said what it asks for, and why the one that was asked did not. */
      understood: z.object({ by: z.string(), instead: z.object({ of: z.string(), why: z.string() }).nullable() }).optional(),
    }),
  ),
  offer: z.object({ name: z.string() }),
});
export type ReportView = z.infer<typeof ReportView>;
