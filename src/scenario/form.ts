import type * as z from 'zod';
import { issueRefusals } from './issues.ts';
import type { Refused } from './refuse.ts';
import { type File, read, type Source } from './source.ts';

/** A file read by its form: the value, or why not. The source is there in both cases, for places. */
export type Formed<T> = Readonly<{ source: Source; value?: T; refusals: readonly Refused[] }>;

/** Reads a file and holds it against its form. All findings come back at once. */
export function formed<T>(form: z.ZodType<T>, file: File, texts = false): Formed<T> {
  const { source, refusals } = read(file, texts);
  if (refusals.length > 0) return { source, refusals };
  const parsed = form.safeParse(source.value);
  if (parsed.success) return { source, value: parsed.data, refusals };
  return { source, refusals: issueRefusals(form, source, parsed.error.issues) };
}
