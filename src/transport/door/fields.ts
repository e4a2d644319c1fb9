import type * as z from 'zod';
import type { Lang } from '../../dialogue/words/stage.ts';
import { requestPhrases } from '../../phrases/requests.ts';
import { fill } from '../../phrases/say.ts';
import type { Problem } from '../../wire/shared.ts';

type Field = NonNullable<Problem['fields']>[number];

/** zod's issues as fields with what is wrong, in the reader's language. Unknown fields are named one by one. */
export function fieldsOf(lang: Lang, error: z.ZodError): readonly Field[] {
  return error.issues.flatMap((issue): readonly Field[] => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, detail: requestPhrases.unknown_field[lang] }));
    return [{ path: path === '' ? '(body)' : path, detail: sentence(lang, issue) }];
  });
}

function sentence(lang: Lang, issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return fill(requestPhrases.too_small[lang], { least: String(issue.minimum) });
    case 'too_big':
      return fill(requestPhrases.too_big[lang], { most: String(issue.maximum) });
    case 'invalid_value':
      return fill(requestPhrases.one_of[lang], { values: issue.values.join(', ') });
    case 'invalid_type':
      return issue.input === undefined ? requestPhrases.missing[lang] : fill(requestPhrases.wrong_type[lang], { expected: issue.expected });
    case 'invalid_union':
      return requestPhrases.no_such_kind[lang];
    case 'invalid_format':
      return fill(requestPhrases.wrong_format[lang], { format: issue.format });
    default:
      return requestPhrases.not_valid[lang];
  }
}

/** The fields in one line, for the sentence of a refusal. */
export const named = (fields: readonly Field[]): string => fields.map((f) => `${f.path} (${f.detail})`).join('; ');
