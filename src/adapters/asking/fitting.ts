import * as z from 'zod';
import type { GaveUp } from './gave-up.ts';

/** A chat completion, as far as it is looked at. */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/** What a model answered, as text. */
export function contentOf(completion: unknown, gaveUp: GaveUp): string {
  const [choice] = fitting(Completion, completion, 'the completion', gaveUp).choices;
  if (!choice || choice.message.refusal || choice.finish_reason === 'content_filter')
    throw gaveUp('refused', 'the model declined to answer');
  if (choice.finish_reason !== 'stop') throw gaveUp('malformed', 'the answer is not complete');
  return choice.message.content ?? '';
}

export function json(text: string, gaveUp: GaveUp): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw gaveUp('malformed', 'the answer is no JSON', cause);
  }
}

/** Names the place and the kind of what doesn't fit, never what stood there: a model may have quoted the call. */
export function fitting<T>(schema: z.ZodType<T>, value: unknown, what: string, gaveUp: GaveUp): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 3).map(({ path, code }) => `${path.join('.') || 'the whole'}: ${code}`);
  throw gaveUp('malformed', `${what} does not fit the schema (${places.join(', ')})`);
}

/** A schema as a model is held to it. */
export const held = (schema: z.ZodType): Readonly<Record<string, unknown>> => (({ $schema: _, ...rest }) => rest)(z.toJSONSchema(schema));
