import * as z from 'zod';
import { DifficultySchema, LangSchema, PersonView, StageSchema } from './shared.ts';

/** One row of the scenario list. */
export const ScenarioRow = z.object({
  id: z.string(),
  languages: z.array(LangSchema),
  /** Language the texts of this row are in: the one asked for, else one there is. */
  lang: LangSchema,
  title: z.string(),
  subtitle: z.string(),
  industry: z.string(),
  line: z.string(),
  stage: StageSchema,
  difficulty: DifficultySchema,
  minutes: z.int(),
  /** Who will be at the table. */
  stakeholders: z.array(PersonView),
});
export type ScenarioRow = z.infer<typeof ScenarioRow>;

/** What a trainee sells. */
export const OfferView = z.object({
  name: z.string(),
  summary: z.string(),
  price: z.string(),
  capabilities: z.array(z.object({ id: z.string(), label: z.string(), proof: z.string() })),
  limits: z.array(z.object({ id: z.string(), label: z.string() })),
  concessions: z.array(z.object({ id: z.string(), label: z.string() })),
});

/** The brief: what a salesperson would know before the call. Nothing hidden is in it. */
export const ScenarioView = ScenarioRow.extend({
  brief: z.array(z.object({ label: z.string(), text: z.string() })),
  offer: OfferView,
});
export type ScenarioView = z.infer<typeof ScenarioView>;

/** The brief as it is read before a call: of the account as it will be played. `nth` is which of the reader's calls with it that is, from 0; it is handed back on opening. */
export const BriefView = ScenarioView.extend({ nth: z.int() });
export type BriefView = z.infer<typeof BriefView>;
