/**
 * Canonical JSON: keys sorted by UTF-16 unit, no white space, `undefined` left out (a hole in a list is null, as JSON has it).
 * The same value gives the same bytes on any machine, so that a body can be known by its hash.
 * Throws a RangeError on numbers that JSON cannot hold: NaN and infinities are defects, never data.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Canonical JSON holds finite numbers only, not ${value}.`);
  if (Array.isArray(value)) return `[${Array.from(value, (each) => canonicalJson(each ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  // Every event goes through here: one string is grown, and no list of pairs is made.
  const fields = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(fields).sort()) {
    const each = fields[key];
    if (each !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(each)}`;
  }
  return `{${text}}`;
}
