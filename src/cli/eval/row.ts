import * as z from 'zod';
import { acts, type Flag } from '../../dialogue/words/act.ts';

/** Every flag the coding manual knows. */
export const flagNames = [
  'open',
  'closed',
  'leading',
  'peer',
  'decision_process',
  'stacked',
  '5w2h:what',
  '5w2h:why',
  '5w2h:who',
  '5w2h:when',
  '5w2h:where',
  '5w2h:how',
  '5w2h:how_much',
  'ice:impact',
  'ice:confidence',
  'ice:ease',
  'feature',
  'advantage',
  'agenda',
  'concern_check',
] as const satisfies readonly Flag[];

/** A piece of an utterance that does one thing. */
export const Segment = z.strictObject({ text: z.string().trim().min(1), act: z.enum(acts), flags: z.array(z.enum(flagNames)) });
export type Segment = z.infer<typeof Segment>;

/** One sentence of the corpus: what was said, what stood before it, and its labels by the coding manual. */
export const CorpusRow = z.strictObject({
  id: z.string().regex(/^(zh|en)-[a-z0-9_-]+-\d{3,}$/),
  lang: z.enum(['zh', 'en']),
  script: z.enum(['hans', 'hant']).optional(),
  text: z.string().trim().min(1),
  context: z.string().trim().min(1).optional(),
  previous: z.strictObject({ text: z.string().trim().min(1), act: z.enum(acts) }).optional(),
  act: z.enum(acts),
  segments: z.array(Segment).min(1),
  register: z.enum(['spoken', 'written']),
  industry: z.string().regex(/^[a-z0-9_]+$/),
  source_batch: z.string().regex(/^[a-z0-9_-]+$/),
  needs_context: z.literal(true).optional(),
  pair: z.string().min(1).optional(),
  rule: z
    .string()
    .regex(/^\d{1,2}$/)
    .optional(),
  generated: z.literal(true).optional(),
  ambiguous: z.literal(true).optional(),
});
export type CorpusRow = z.infer<typeof CorpusRow>;
