import * as z from 'zod';
import { langs } from '../dialogue/words/stage.ts';
import { hash } from './log-form.ts';

/** The first line of an exported log: the session, and the bodies of every version it pins, as the texts that their hashes name. A prompt is null where the voice needs none. */
export const HeaderForm = z.object({
  askwell: z.literal('session'),
  v: z.int().positive(),
  session: z.string().min(1),
  lang: z.enum(langs),
  versions: z.object({
    scenario: z.object({ hash, body: z.string() }),
    offer: z.object({ hash, body: z.string() }),
    rubric: z.object({ hash, body: z.string() }),
    prompt: z.object({ hash, body: z.string().nullable() }),
  }),
});

/** Every further line: one recorded event. */
export const LineForm = z.object({
  seq: z.int().positive(),
  at: z.number(),
  event: z.looseObject({ type: z.string(), v: z.int(), turn: z.int().nonnegative() }),
});
