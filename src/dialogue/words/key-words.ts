/** Each list of keys, taken apart once: the lists are those of a scenario and are looked into at every turn. */
const apart = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** The keys that a text holds, in any case; a key is a word or a figure, or several of which one will do: `three weeks|3 weeks`. */
export function keysHeld(text: string, keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return keys;
  const ways = apart.get(keys) ?? keys.map((key) => key.toLowerCase().split('|'));
  apart.set(keys, ways);
  const lower = text.toLowerCase();
  return keys.filter((_, i) => ways[i]?.some((word) => lower.includes(word)));
}
