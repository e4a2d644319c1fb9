import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lexiconBytes } from '../../scripts/lexicon-bytes.ts';

/** Classes of a lexicon file with their entries, as they stand. */
function classes(file: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let name = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const head = /^\[(\w+)\]$/.exec(line)?.[1];
    if (head !== undefined) {
      name = head;
      found.set(name, found.get(name) ?? []);
    } else if (!line.startsWith('#')) found.get(name)?.push(...line.split(' ').filter((entry) => entry !== ''));
  }
  return found;
}

describe.each(['en', 'zh'] as const)('the lexicon %s', (lang) => {
  const found = classes(`corpus/lexicon/${lang}.txt`);

  test('knows at least three thousand words and phrases in some forty classes', () => {
    expect(new Set([...found.values()].flat()).size).toBeGreaterThanOrEqual(3_000);
    expect(found.size).toBeGreaterThanOrEqual(40);
  });

  test('has no empty class, and each entry once in its class', () => {
    const odd = [...found].flatMap(([name, entries]) => {
      const twice = entries.filter((entry, i) => entries.indexOf(entry) !== i);
      return entries.length === 0
        ? [`[${name}] is empty: fill it or take it out.`]
        : twice.map((entry) => `${entry} stands twice in [${name}].`);
    });
    expect(odd).toEqual([]);
  });

  test('writes its entries as the classifier looks them up: lower case, and no Han in English', () => {
    const odd = [...found.values()]
      .flat()
      .filter((entry) => entry !== entry.toLowerCase() || (lang === 'en' && /\p{Script=Han}/u.test(entry)));
    expect(odd).toEqual([]);
  });

  test('is prepared as it stands for the classifier to read', () => {
    const prepared = Buffer.from(lexiconBytes(readFileSync(`corpus/lexicon/${lang}.txt`, 'utf8'), lang));
    const committed = readFileSync(`models/${lang}.lexicon.bin`);
    expect(prepared.equals(committed), 'Run `npm run train`, and commit models/ together with what was changed.').toBe(true);
  });
});
