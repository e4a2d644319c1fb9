import type * as z from 'zod';
import { fieldsAt } from './fields.ts';
import { distance, nearest } from './nearest.ts';
import { type Path, type Refused, refuse, type ScenarioCode } from './refuse.ts';
import type { Source } from './source.ts';

type Issue = z.core.$ZodIssue;

/** The most that is told of one file; whoever has mended a hundred faults looks again anyway. */
const most = 100;

const wants: Readonly<Record<string, ScenarioCode>> = {
  string: 'scenario.want_text',
  number: 'scenario.want_number',
  int: 'scenario.want_whole',
  array: 'scenario.want_list',
  object: 'scenario.want_fields',
  record: 'scenario.want_fields',
  boolean: 'scenario.want_yes_no',
};

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) => (here !== null && typeof here === 'object' ? (here as Record<string | number, unknown>)[step] : undefined),
    value,
  );
}

const nothing = (value: unknown): boolean => value === undefined || value === null || value === '';
const shown = (value: unknown): string => (typeof value === 'object' ? '…' : String(value).slice(0, 80));

/** Each unknown field gets its own refusal, with the field that it may have meant. In `{ label: a, b }` the comma has made `b` a field without a value. */
function unknownFields(form: z.ZodType, source: Source, path: Path, keys: readonly string[]): readonly Refused[] {
  const known = fieldsAt(form, path);
  return keys.slice(0, most).map((field) => {
    const at = source.at([...path, field], 'key');
    const cut = nothing(valueAt(source.value, [...path, field])) && /[^a-z0-9_]/i.test(field);
    return cut
      ? refuse('scenario.comma_in_text', at, { field })
      : refuse('scenario.unknown_field', at, { field, nearest: nearest(field, known), allowed: known.join(', ') });
  });
}

/** Code and facts of one of zod's findings about a value that is there. */
function judged(issue: Issue, field: string, found: unknown): readonly [ScenarioCode, Refused['facts']] {
  switch (issue.code) {
    case 'invalid_type':
      return [wants[issue.expected] ?? 'scenario.not_valid', wants[issue.expected] ? { field } : { field, why: issue.message }];
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? ['scenario.empty', { field }]
        : ['scenario.too_low', { field, least: Number(issue.minimum) }];
    case 'too_big':
      return ['scenario.too_high', { field, most: Number(issue.maximum) }];
    case 'invalid_format':
      return issue.format === 'regex' && issue.pattern?.startsWith('/^[a-z]')
        ? ['scenario.bad_id', { found: shown(found) }]
        : ['scenario.not_valid', { field, why: shown(found) }];
    case 'invalid_key':
      return ['scenario.bad_id', { found: field }];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return ['scenario.not_one_of', { field, found: shown(found), nearest: nearest(shown(found), allowed), allowed: allowed.join(', ') }];
    }
    default:
      return ['scenario.not_valid', { field, why: issue.message }];
  }
}

function oneIssue(form: z.ZodType, source: Source, issue: Issue): readonly Refused[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return unknownFields(form, source, path, issue.keys);
  const above = path.slice(0, -1);
  if (issue.code === 'invalid_key' && fieldsAt(form, above).length > 0) return unknownFields(form, source, above, [String(path.at(-1))]);
  const field = path.map(String).findLast((step) => !/^\d+$/.test(step)) ?? source.file;
  const found = valueAt(source.value, path);
  if (nothing(found)) return [refuse('scenario.missing', source.at(path), { field })];
  const [code, facts] = judged(issue, field, found);
  return [refuse(code, source.at(path, issue.code === 'invalid_key' ? 'key' : 'value'), facts)];
}

/** Paths of fields that are there under a name that comes close to theirs: those are refused for that, and not missing as well. */
const misspelt = (all: readonly Refused[]): ReadonlySet<string | undefined> =>
  new Set(
    all
      .filter(({ code, facts }) => code === 'scenario.unknown_field' && distance(String(facts?.['field']), String(facts?.['nearest'])) <= 2)
      .map(({ at, facts }) => at?.path?.replace(/[^.]+$/, String(facts?.['nearest']))),
  );

/** zod's findings as refusals, each at its place, in the order of places; at most a hundred. */
export function issueRefusals(form: z.ZodType, source: Source, issues: readonly Issue[]): readonly Refused[] {
  const all = issues.slice(0, most).flatMap((issue) => oneIssue(form, source, issue));
  const meant = misspelt(all);
  return all
    .filter(({ code, at }) => code !== 'scenario.missing' || !meant.has(at?.path))
    .sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
}
