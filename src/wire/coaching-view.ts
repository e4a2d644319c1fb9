import * as z from 'zod';
import { acts } from '../dialogue/words/act.ts';
import { QuoteView, Turn } from './corridor-view.ts';

export const BetterView = z.object({
  text: z.string(),
  act: z.enum(acts),
  pattern: z.string(),
  about: z.string().optional(),
  to: z.string().optional(),
});

/** What a trainer takes up with the trainee: codes, ids and quotes. */
export const CoachingView = z.object({
  bridge: z.enum(['to_payoff', 'to_consequence', 'half_way', 'nothing_surfaced', 'all_crossed']).describe('Which bridge was missed.'),
  problem: z.string().nullable(),
  turn: Turn.describe('The turn to replay.'),
  opened: QuoteView.nullable().describe('What the buyer had said.'),
  said: QuoteView.nullable().describe('What the trainee said next; null where the call ended there.'),
  did: z.enum(['pitched', 'closed', 'asked_facts', 'asked_elsewhere', 'listened', 'talked', 'left']),
  better: BetterView.nullable(),
});
