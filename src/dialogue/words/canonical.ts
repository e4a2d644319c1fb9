/**
 * Canonical JSON: keys sorted by UTF-16 unit, no white space, `undefined` left out (a hole in a list is null, as JSON has it).
 * The same value gives the same bytes on any machine, so that a body can be known by its hash.
 * Throws a RangeError on numbers that JSON cannot hold: NaN and infinities are defects, never data.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Canonical JSON holds finite numbers only, not ${value}.`);
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return listOf(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  // Every event goes through here: one string is grown, and no list of pairs is made.
  const fields = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(fields).sort()) {
    const each = fields[key];
    if (each !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(each)}`;
  }
  return `{${text}}`;
}

function listOf(list: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < list.length; i++) text += `${i === 0 ? '' : ','}${canonicalJson(list[i] ?? null)}`;
  return `[${text}]`;
}

/** Nearly all keys are plain names. */
const quoted = (key: string): string => (/^[\w:]+$/.test(key) ? `"${key}"` : JSON.stringify(key));
