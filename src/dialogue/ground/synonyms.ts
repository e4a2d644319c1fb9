import { stem } from './stem.ts';
import { english } from './synonyms-en.ts';
import { chinese } from './synonyms-zh.ts';

/** The longest Chinese entry, in characters. */
export const longest = 4;

/** The grams of the meanings that a word, or two joined by `_`, may have; English by stems. */
export const meanings: ReadonlyMap<string, readonly string[]> = gathered();

function gathered(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const put = (word: string, meaning: string): void => {
    const its = found.get(word) ?? [];
    if (!its.includes(`=${meaning}`)) found.set(word, [...its, `=${meaning}`]);
  };
  for (const [meaning, words] of Object.entries(english))
    for (const word of words.split(' ')) put(word.split('_').map(stem).join('_'), meaning);
  // "erp" and the like stand in the Chinese list as well: they are looked up as English words are.
  for (const [meaning, words] of Object.entries(chinese))
    for (const word of words.split(' ')) put(/^[a-z]/.test(word) ? stem(word) : word, meaning);
  return found;
}
