/** The keys that a text holds, in any case; a key is a word or a figure, or several of which one will do: `three weeks|3 weeks`. */
export function keysHeld(text: string, keys: readonly string[]): readonly string[] {
  const lower = text.toLowerCase();
  return keys.filter((key) =>
    key
      .toLowerCase()
      .split('|')
      .some((word) => lower.includes(word)),
  );
}
