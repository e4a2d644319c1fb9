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
  for (const key of inOrder(Object.keys(fields))) {
    const each = fields[key];
    if (each !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}${canonicalJson(each)}`;
  }
  return `{${text}}`;
}

function listOf(list: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < list.length; i++) text += `${i === 0 ? '' : ','}${canonicalJson(list[i] ?? null)}`;
  return `[${text}]`;
}

/** Sorts a few keys where they stand, which is what a body nearly always has; `sort` is for many. */
function inOrder(keys: string[]): readonly string[] {
  if (keys.length > few) return keys.sort();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string;
    let at = i;
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}
const few = 24;

/** A key as it stands in the text, with its colon. The product's bodies have some hundred names; those of a scenario's items come on top. */
function quoted(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = `${JSON.stringify(key)}:`;
  if (names.size < mostNames) names.set(key, name);
  return name;
}
const names = new Map<string, string>();
const mostNames = 2_000;
