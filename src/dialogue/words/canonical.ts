/**
 * Canonical JSON: keys sorted by UTF-16 unit, no white space, `undefined` left out (a hole in a list is null, as JSON has it).
 * The same value gives the same bytes on any machine, so that a body can be known by its hash.
 * Throws a RangeError on numbers that JSON cannot hold: NaN and infinities are defects, never data.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Canonical JSON holds finite numbers only, not ${value}.`);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
