import { crc32 } from 'node:zlib';
import { ended } from './vocabulary.ts';

/**
 * A lexicon as its prepared file holds it: a table with open addressing that is looked into as it lies, so that nothing is built when it is read. It is exact: an entry
 * found by its hash is compared letter by letter, so entries whose hashes are alike are told apart and an unknown word is never taken for a known one.
 */
export type Lexicon = Readonly<{
  /** For each place (a power of two of them) 0 where it is free, else in the lower half one more than the entry's number, in the upper half that of its hash. */
  slots: Uint32Array;
  /** Where each entry's letters begin; the next one's beginning is its end. */
  starts: Uint32Array;
  letters: Uint16Array;
  /** Which of the sets of meanings each entry has. */
  sets: Uint16Array;
  /** By the hash of a beginning (a power of two of them), how long the longest entry is that begins so, 0 where there is none. Beginnings may share a place: it is a bound. */
  reach: Uint8Array;
  meanings: readonly (readonly string[])[];
}>;

/** How many there are of each; `names` are the bytes of the sets of meanings, a line each, names between blanks. */
export type Sizes = Readonly<{ slots: number; entries: number; letters: number; reach: number; names: number }>;

/** The parts of a file by themselves: `head` is the sum of all after it, the form and the sizes. */
export type Parts = Readonly<Omit<Lexicon, 'meanings'> & { head: Uint32Array; names: Uint8Array }>;

/** Tells this form from others, and from what is no lexicon. */
export const form = 0x31584c41;
const headWords = 7;

/** How many bytes a file of these sizes has. */
export const lexiconBytesOf = ({ slots, entries, letters, reach, names }: Sizes): number =>
  (headWords + slots + entries + 1) * 4 + (letters + entries) * 2 + reach + names;

/** The parts of a file of these sizes, which begins at `at`. Wide numbers stand before narrow ones, so that each part begins where its numbers may. */
export function partsOf(buffer: ArrayBufferLike, at: number, { slots, entries, letters, reach, names }: Sizes): Parts {
  const head = new Uint32Array(buffer, at, headWords);
  const slotted = new Uint32Array(buffer, at + head.byteLength, slots);
  const starts = new Uint32Array(buffer, slotted.byteOffset + slotted.byteLength, entries + 1);
  const lettered = new Uint16Array(buffer, starts.byteOffset + starts.byteLength, letters);
  const sets = new Uint16Array(buffer, lettered.byteOffset + lettered.byteLength, entries);
  const reached = new Uint8Array(buffer, sets.byteOffset + sets.byteLength, reach);
  const named = new Uint8Array(buffer, reached.byteOffset + reached.byteLength, names);
  return { head, slots: slotted, starts, letters: lettered, sets, reach: reached, names: named };
}

/** Reads a lexicon. Throws a RangeError where the bytes are not those of one. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const { buffer, byteOffset: at } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (bytes.length < headWords * 4) throw new RangeError(`a lexicon has more than ${bytes.length} bytes`);
  const [sum, found, slots = 0, entries = 0, letters = 0, reach = 0, names = 0] = new Uint32Array(buffer, at, headWords);
  if (found !== form) throw new RangeError('this is no lexicon of this form');
  const sizes = { slots, entries, letters, reach, names };
  if (bytes.length !== lexiconBytesOf(sizes)) throw new RangeError(`this lexicon has ${lexiconBytesOf(sizes)} bytes, not ${bytes.length}`);
  if (sum !== sumOf(bytes)) throw new RangeError('the sum at the beginning is not that of the bytes after it');
  const { head: _, names: lines, ...parts } = partsOf(buffer, at, sizes);
  return { ...parts, meanings: Buffer.from(lines).toString().split('\n').map(apart) };
}

const apart = (line: string): readonly string[] => line.split(' ');

/** A sum over all after itself (CRC-32): what was cut, mixed or written halfway does not add up. */
export const sumOf = (bytes: Uint8Array): number => crc32(bytes.subarray(4));

/** The meanings of the entry that is `before` and then a stretch of a text; undefined where there is none. `hash` is that of both together, not yet ended. */
export function meaningsOf(
  lexicon: Lexicon,
  hash: number,
  before: string,
  text: string,
  from: number,
  to: number,
): readonly string[] | undefined {
  const { slots } = lexicon;
  const last = slots.length - 1;
  const whole = ended(hash);
  for (let place = whole & last; ; place = (place + 1) & last) {
    const slot = slots[place] as number;
    if (slot === 0) return undefined;
    if ((slot ^ whole) >>> 16 !== 0) continue;
    const entry = (slot & 0xffff) - 1;
    if (isEntry(lexicon, entry, before, text, from, to)) return lexicon.meanings[lexicon.sets[entry] as number];
  }
}

function isEntry({ starts, letters }: Lexicon, entry: number, before: string, text: string, from: number, to: number): boolean {
  const begin = starts[entry] as number;
  const then = begin + before.length;
  if ((starts[entry + 1] as number) - then !== to - from) return false;
  for (let i = 0; i < before.length; i++) if (letters[begin + i] !== before.charCodeAt(i)) return false;
  for (let i = from; i < to; i++) if (letters[then + i - from] !== text.charCodeAt(i)) return false;
  return true;
}

/** How long an entry may be whose beginning has this hash, not yet ended; 0 where none begins so. */
export const reachOf = ({ reach }: Lexicon, hash: number): number => reach[ended(hash) & (reach.length - 1)] as number;
