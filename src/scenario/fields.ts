import * as z from 'zod';
import type { Path } from './refuse.ts';

/** The form inside wrappers such as a default or an optional. */
function bare(form: unknown): unknown {
  let inner = form;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodOptional) inner = inner.unwrap();
  return inner;
}

/** The form at a path of a form; undefined where the path leads nowhere. */
function formAt(form: unknown, path: Path): unknown {
  let here = bare(form);
  for (const step of path) {
    if (here instanceof z.ZodObject) here = bare(here.shape[String(step)]);
    else if (here instanceof z.ZodArray) here = bare(here.element);
    else if (here instanceof z.ZodRecord) here = bare(here.valueType);
    else return undefined;
  }
  return here;
}

/** Names of the fields that a form has at a path; for a record with fixed keys, those. */
export function fieldsAt(form: z.ZodType, path: Path): readonly string[] {
  const here = formAt(form, path);
  if (here instanceof z.ZodObject) return Object.keys(here.shape);
  return here instanceof z.ZodRecord && here.keyType instanceof z.ZodEnum ? here.keyType.options.map(String) : [];
}
