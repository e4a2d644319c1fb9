import * as z from 'zod';
import { acts } from '../dialogue/words/act.ts';
import { LangSchema } from './shared.ts';

/** A transcript of a real call to be labelled. It is looked at and not kept. */
export const AnalyseTranscript = z.strictObject({
  text: z.string().min(1).describe('WebVTT, SubRip, JSON or text with names before a colon; at most 200,000 characters.'),
  lang: LangSchema.optional().describe('Language of the talk; without it, the one most of it is in.'),
  sellers: z
    .array(z.string().min(1))
    .max(20)
    .default([])
    .describe('Who of the speakers is on the seller’s side; without any, only the speakers are answered.'),
});
export type AnalyseTranscript = z.input<typeof AnalyseTranscript>;

const Said = z.object({
  line: z.int(),
  speaker: z.string(),
  text: z.string(),
  at: z.number().nullable().describe('Second at which it begins.'),
});
const LabelView = z.object({
  text: z.string(),
  act: z.enum(acts),
  confidence: z.int().describe('Whole 1/10,000.'),
  second: z.object({ act: z.enum(acts), confidence: z.int() }),
  flags: z.array(z.string()),
  rule: z.string().optional(),
});

/** What a transcript shows: labels, flow, talk, craft and conduct; no total, for nobody knows what the buyer kept to themselves. */
export const TranscriptView = z.object({
  lang: LangSchema,
  speakers: z.array(z.object({ speaker: z.string(), times: z.int() })),
  call: z
    .object({
      engine: z.object({ name: z.string(), hash: z.string() }),
      turns: z.array(
        z.object({
          turn: z.int(),
          line: z.int(),
          at: z.number().nullable(),
          before: z.array(Said),
          text: z.string(),
          labels: z.array(LabelView),
        }),
      ),
      after: z.array(Said).describe('What was said after the seller’s last turn.'),
      counts: z.object({ acts: z.record(z.enum(acts), z.int()), open: z.int(), closed: z.int(), flags: z.record(z.string(), z.int()) }),
      talk: z.object({ seller: z.int(), buyer: z.int() }).describe('Characters in Chinese, words in English.'),
      notes: z.array(
        z.object({
          turn: z.int(),
          kind: z.enum(['stacked', 'leading', 'payoff_too_early', 'pitched_first', 'leaning', 'inducement', 'guarantee']),
          words: z.string(),
        }),
      ),
    })
    .nullable(),
});
export type TranscriptView = z.infer<typeof TranscriptView>;
