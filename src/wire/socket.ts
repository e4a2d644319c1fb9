import * as z from 'zod';
import { AskHint, HintsView } from './hint-view.ts';
import { EndedView, RepliedView, SaidView } from './session-view.ts';
import { Problem, Seq } from './shared.ts';

/** Longest utterance, in UTF-16 units. */
export const longestUtterance = 2000;

/**
 * One trainee utterance: the same body goes up the socket and to POST /api/v1/sessions/{session}/turns.
 * `after` is the last seq the client saw: an unseen buyer reply in between makes the turn stale. `key` makes sending again harmless.
 */
export const Say = z.strictObject({
  key: z.uuid(),
  after: Seq,
  text: z.string().trim().min(1).max(longestUtterance),
  to: z.string().max(64).optional(),
});
export type Say = z.infer<typeof Say>;

/** Upwards: say something, leave the call (ends it), take a hint, ask for a pong. */
export const Up = z.discriminatedUnion('t', [
  Say.extend({ t: z.literal('say') }),
  z.strictObject({ t: z.literal('leave'), key: z.uuid() }),
  AskHint.extend({ t: z.literal('hint') }),
  z.strictObject({ t: z.literal('ping'), n: z.int() }),
]);
export type Up = z.infer<typeof Up>;

/**
 * Downwards. `hello` is first (the server's protocol version and last seq); recorded messages carry their seq, drafts none:
 * a `replied` with the same turn and reply replaces the draft. `hints` answers who took one, and nobody else. `refused` names the key of the message it refuses, where there was one.
 */
export const Down = z.discriminatedUnion('t', [
  z.object({ t: z.literal('hello'), protocol: z.int(), seq: Seq }),
  SaidView,
  RepliedView,
  EndedView,
  z.object({ t: z.literal('writing'), turn: z.int(), person: z.string() }),
  z.object({ t: z.literal('draft'), turn: z.int(), reply: z.int(), person: z.string(), text: z.string() }),
  z.object({ t: z.literal('refused'), key: z.string().optional(), problem: Problem }),
  HintsView.extend({ t: z.literal('hints') }),
  z.object({ t: z.literal('pong'), n: z.int() }),
]);
export type Down = z.infer<typeof Down>;
