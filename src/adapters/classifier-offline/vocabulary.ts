/** Places that features can take in a model. */
export const places = 1 << 17;

/** Places looked at before a feature counts as unknown. */
export const reach = 16;

/** Which feature has which place: for each place 16 bits of its feature's hash, 0 where it is free. What was not learned has no place, so it cannot disturb. */
export type Vocabulary = Uint16Array;

/** FNV-1a of a feature's name, mixed. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** What stands at the place of a hash. */
export const markOf = (hash: number): number => (hash >>> 17) | 0x8000;

/** The place of a feature's hash; undefined where it was not learned. */
export function placeOf(vocabulary: Vocabulary, hash: number): number | undefined {
  const mark = markOf(hash);
  for (let i = 0; i < reach; i++) {
    const place = (hash + i) & (places - 1);
    const found = vocabulary[place];
    if (found === mark) return place;
    if (found === 0) return undefined;
  }
  return undefined;
}
