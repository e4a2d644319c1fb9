/** What a client got or a voice was told, looked through: strings that may give something away, and keys and numbers that a client may not see. */
import type { Letter } from '../../../dialogue/words/letter.ts';

/** Every key that a client may see while a session is open; `#` marks those that may hold a number. */
const allowed = new Set([
  ...[
    'id',
    'languages',
    'lang',
    'title',
    'subtitle',
    'industry',
    'line',
    'stage',
    'difficulty',
    'minutes#',
    'stakeholders',
    'name',
    'address',
  ],
  ...['about', 'roles', 'present', 'brief', 'label', 'text', 'offer', 'summary', 'price', 'capabilities', 'proof', 'limits', 'concessions'],
  ...[
    'scenario',
    'state',
    'turns#',
    'createdAt#',
    'endedAt',
    'endedAt#',
    'outcome',
    'total',
    'seq#',
    'events',
    't',
    'turn#',
    'reply#',
    'person',
  ],
  ...[
    'voice',
    'instead',
    'of',
    'why',
    'at#',
    'key',
    'to',
    'by',
    'protocol#',
    'type',
    'status#',
    'detail',
    'code',
    'instance',
    'journey',
    'exam',
    'branch_of',
  ],
  // The page of a journey: its course, and what the calls that are over left.
  ...[
    'walk',
    'account',
    'calls#',
    'story',
    'closed',
    'stages',
    'timeline',
    'next',
    'session',
    'kind',
    'date',
    'table',
    'agreed',
    'ended',
    'told',
  ],
  // Hints: made from what was said.
  ...['hints', 'rungs', 'rung#', 'behaviour', 'act', 'most#', 'cost#', 'ceiling#', 'spent#', 'practising'],
  ...['promises', 'due', 'wanted', 'open', 'topic', 'nth#', 'days#'],
]);

/** Keys of a message that are not on the list, or that hold a number where none may stand. */
export function strangeKeys(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(strangeKeys);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = typeof inner === 'number' ? `${key}#` : key;
    return [...(allowed.has(name) ? [] : [name]), ...strangeKeys(inner)];
  });
}

/** All strings of a message; not the trainee's own words, nor the brief, which was known before the call. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (value === null || typeof value !== 'object') return [];
  const own = 't' in value && value.t === 'said' ? 'text' : 'brief';
  return Object.entries(value).flatMap(([key, inner]) => (key === own ? [] : stringsIn(inner)));
}

/** Every string below a value, the brief too. */
export const allStrings = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : [];

/** What a letter tells a voice beside what was said aloud: its moves, its speaker, its names, and the buyer's own lines. */
export const toldBy = ({ heard: _, before, ...rest }: Letter): string =>
  [...allStrings(rest), ...before.flatMap(({ who, text }) => (who === '' ? [] : [text]))].join('\n');

/** Letters and digits alone, as a reader would still make them out. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
