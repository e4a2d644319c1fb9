/**
 * The numbers of an index's grams, found by hash in flat lists: a server holds some half a million grams, which as a map of strings would be the largest part of
 * what it keeps, and each look would follow three pointers. A place holds the number, and beside it both hashes of its gram, 64 bits together: two grams of one account
 * are not told apart once in a thousand million accounts.
 */
export type Names = Readonly<{ size: number; numbers: Int32Array; hashes: Int32Array }>;

/** Numbers grams from 0 in their order; each must come once. */
export function namesOf(grams: Iterable<string>): Names {
  const all = [...grams];
  // At most half of the places are taken, so that a search is short.
  const places = 2 ** Math.ceil(Math.log2(2 * all.length + 1));
  const names = { size: all.length, numbers: new Int32Array(places).fill(-1), hashes: new Int32Array(2 * places) };
  all.forEach((gram, number) => {
    const at = placeOf(names, gram);
    names.numbers[at] = number;
    names.hashes[2 * at] = first;
    names.hashes[2 * at + 1] = second;
  });
  return names;
}

/** A gram's number; -1 for one that is not there. */
export const numberOf = (names: Names, gram: string): number => names.numbers[placeOf(names, gram)] as number;

/** Both hashes of the gram that was looked for last: handed over here, since a pair for each gram would be thrown away at once. */
let first = 0;
let second = 0;

/** Where a gram stands, or the free place where it would. */
function placeOf({ numbers, hashes }: Names, gram: string): number {
  hash(gram);
  const last = numbers.length - 1;
  let at = first & last;
  while (numbers[at] !== -1 && (hashes[2 * at] !== first || hashes[2 * at + 1] !== second)) at = (at + 1) & last;
  return at;
}

/** FNV-1a over UTF-16 units, and a second sum with other factors. */
function hash(gram: string): void {
  let one = 0x811c9dc5;
  let two = gram.length;
  for (let i = 0; i < gram.length; i++) {
    const unit = gram.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x85ebca6b);
    two ^= two >>> 15;
  }
  // The low bits choose the place: those of one unit differ too little in FNV alone.
  first = one ^ (one >>> 15);
  second = two;
}
