/** Prepares the lexicons for the classifier; src/adapters/classifier-offline/lexicon-table.ts reads them. */
import { form, type Lexicon, lexiconBytesOf, partsOf, type Sizes, sumOf } from '../src/adapters/classifier-offline/lexicon-table.ts';
import { named } from '../src/adapters/classifier-offline/vocabulary.ts';
import type { Lang } from '../src/dialogue/words/stage.ts';

/** The most entries that a slot can number. */
const most = 0xffff;

/** The most words or characters that the reach of a beginning can tell. */
const mostWords = 0xff;

/** The text of a lexicon as the bytes of its prepared file; the same text gives the same bytes. Throws a RangeError where there are too many entries. */
export function lexiconBytes(text: string, lang: Lang): Uint8Array {
  const read = entriesOf(text);
  const entries = [...read.keys()];
  if (entries.length > most) throw new RangeError(`a lexicon holds ${most} entries, these are ${entries.length}: take some out`);
  const sets = new Map([...new Set(read.values())].map((set, i) => [set, i]));
  const names = new TextEncoder().encode([...sets.keys()].join('\n'));
  const reach = reachOf(entries, lang);
  const longest = Math.max(0, ...reach.values());
  if (longest > mostWords) throw new RangeError(`an entry has at most ${mostWords} words, one of these has ${longest}: take it out`);
  const sizes: Sizes = {
    slots: powerFrom(entries.length * 1.5),
    entries: entries.length,
    letters: entries.reduce((sum, entry) => sum + entry.length, 0),
    reach: powerFrom(reach.size * 8),
    names: names.length,
  };
  const bytes = new Uint8Array(lexiconBytesOf(sizes));
  const parts = partsOf(bytes.buffer, 0, sizes);
  writeEntries(parts, entries);
  parts.sets.set([...read.values()].map((set) => sets.get(set) as number));
  for (const [beginning, words] of reach) raise(parts.reach, named(beginning), words);
  parts.names.set(names);
  parts.head.set([0, form, sizes.slots, sizes.entries, sizes.letters, sizes.reach, sizes.names]);
  parts.head[0] = sumOf(bytes);
  return bytes;
}

/** Entries with their meanings between blanks: `[meaning]` begins a class, `#` a remark, entries stand between blanks and have `_` for their own. */
function entriesOf(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  let meaning = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue;
    if (line.startsWith('[')) meaning = line.slice(1, -1);
    else
      for (const entry of line.split(' '))
        if (entry !== '') entries.set(entry, [...(entries.get(entry)?.split(' ') ?? []), meaning].join(' '));
  }
  return entries;
}

/**
 * How long the longest entry is that begins with a word, and with two (in words, English), or with two characters (Chinese): most looks for a phrase end after one.
 */
function reachOf(entries: readonly string[], lang: Lang): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const entry of entries) {
    const words = lang === 'zh' ? entry.split('') : entry.split('_');
    if (words.length < 2) continue;
    const two = lang === 'zh' ? [entry.slice(0, 2)] : [`${words[0]}_`, `${words[0]}_${words[1]}`];
    for (const beginning of two) reach.set(beginning, Math.max(reach.get(beginning) ?? 0, words.length));
  }
  return reach;
}

function writeEntries({ slots, starts, letters }: Pick<Lexicon, 'slots' | 'starts' | 'letters'>, entries: readonly string[]): void {
  let at = 0;
  entries.forEach((entry, i) => {
    starts[i] = at;
    for (let j = 0; j < entry.length; j++) letters[at + j] = entry.charCodeAt(j);
    at += entry.length;
    settle(slots, named(entry), i);
  });
  starts[entries.length] = at;
}

/** Puts an entry into the first free place from the one that its hash names. */
function settle(slots: Uint32Array, hash: number, entry: number): void {
  const last = slots.length - 1;
  let place = hash & last;
  while (slots[place] !== 0) place = (place + 1) & last;
  slots[place] = (hash & 0xffff0000) | (entry + 1);
}

function raise(reach: Uint8Array, hash: number, words: number): void {
  const place = hash & (reach.length - 1);
  reach[place] = Math.max(reach[place] as number, words);
}

/** The smallest power of two that is more than this. */
const powerFrom = (least: number): number => 2 ** (Math.floor(Math.log2(least || 1)) + 1);
