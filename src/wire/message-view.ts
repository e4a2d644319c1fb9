import * as z from 'zod';
import { channels } from '../dialogue/words/message.ts';

/** A message after the call. How long it may be depends on the call's language (`mostOf`). */
export const MessageBody = z.strictObject({
  key: z.uuid(),
  channel: z.enum(channels),
  to: z.string().min(1).max(64).describe('Whom it goes to, by id.'),
  text: z.string().trim().min(1).max(1200).describe('At most 120 characters in a Chinese call, 80 words in an English one.'),
});
export type MessageBody = z.infer<typeof MessageBody>;

const FindingView = z.object({
  rule: z.enum(['recipient', 'who', 'what', 'when', 'words', 'pitch', 'claim']),
  ok: z.boolean().nullable().describe('Null: nothing was agreed, so there was no occasion.'),
  quote: z.string().nullable().describe('The words of the message that it is about.'),
  turn: z.int().nonnegative().nullable().describe('Where the call says so.'),
  should: z.object({ id: z.string(), label: z.string() }).nullable(),
});
export type FindingView = z.infer<typeof FindingView>;

/** A message that was sent: what the rules found in it, and what came back; `said` is null where nobody answered. */
const SentView = z.object({
  key: z.string(),
  at: z.int(),
  channel: z.enum(channels),
  to: z.string(),
  text: z.string(),
  findings: z.array(FindingView),
  answer: z.enum(['confirms', 'noted', 'corrects', 'silent']),
  said: z.string().nullable(),
});
export type SentView = z.infer<typeof SentView>;

/** The messages after a call, oldest first: a first one and one more. */
export const MessagesView = z.object({ messages: z.array(SentView), left: z.int() });
export type MessagesView = z.infer<typeof MessagesView>;
