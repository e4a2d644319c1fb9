/** Places that features can take in a model. */
export const places = 1 << 17;

/** Places looked at before a feature counts as unknown. */
export const reach = 16;

/**
 * Which feature has which place: for each place (a power of two of them) 16 bits, 0 where it is free. Else the highest is set, then come four for how far the feature stands
 * from the place that its hash names, and eleven of its hash. Who stands far from home goes before who stands near (Robin Hood hashing: Celis, Larson and Munro, FOCS 1985),
 * so a look ends where somebody stands nearer home than the one looked for would. What was not learned has no place, so it cannot disturb.
 */
export type Vocabulary = Uint16Array;

/** Where the hash of a name begins. */
export const start = 0x811c9dc5;

/** A hash that goes on over a text, or over a part of it: FNV-1a by UTF-16 unit. */
export function onward(hash: number, text: string, from = 0, to = text.length): number {
  let sum = hash;
  for (let i = from; i < to; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum;
}

/** A hash that is over, mixed so that each bit of it depends on the whole name. */
export function ended(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** The hash of a feature whose name is these parts one after the other. The name itself is never built: a sentence has some eight hundred. */
export function named(...parts: readonly string[]): number {
  let hash = start;
  for (const part of parts) hash = onward(hash, part);
  return ended(hash);
}

/** What stands at a place for the feature with this hash that is `far` places from home. */
export const entryOf = (hash: number, far: number): number => 0x8000 | (far << 11) | (hash >>> 21);

/** How far from home the feature stands that has this entry. */
export const farOf = (entry: number): number => (entry >>> 11) & 15;

/** The place of a feature's hash; undefined where it was not learned. */
export function placeOf(vocabulary: Vocabulary, hash: number): number | undefined {
  const last = vocabulary.length - 1;
  let looked = entryOf(hash, 0);
  for (let far = 0; far < reach; far++, looked += 1 << 11) {
    const place = (hash + far) & last;
    const found = vocabulary[place] as number;
    if (found === looked) return place;
    if (found === 0 || farOf(found) < far) return undefined;
  }
  return undefined;
}

/** The places of what a vocabulary knows of these hashes, each once. */
export function placesIn(vocabulary: Vocabulary, ...lists: readonly ArrayLike<number>[]): Int32Array {
  let count = 0;
  for (const hashes of lists) {
    for (let i = 0; i < hashes.length && count < mostPlaces; i++) {
      const place = placeOf(vocabulary, hashes[i] as number);
      if (place === undefined || seen[place] === 1) continue;
      seen[place] = 1;
      found[count] = place;
      count += 1;
    }
  }
  for (let i = 0; i < count; i++) seen[found[i] as number] = 0;
  return found.slice(0, count);
}

/** The most places that are looked at: a text at the length limit has some four thousand. */
const mostPlaces = 16_384;
/** Used for one list at a time, and left as they were: a set of its own would cost each sample more than reading it. */
const seen = new Uint8Array(places);
const found = new Int32Array(mostPlaces);
