import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './tool.ts';

const room = 'src/dialogue/words';

/** The vocabulary as the code has it: the closed lists in dialogue/words, the types of events, and the ports by their role. */
async function spoken(): Promise<readonly string[]> {
  const files = readdirSync(join(root, room)).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.map((name) => import(join(root, room, name)) as Promise<Record<string, unknown>>));
  const lists = modules.flatMap((exports) => Object.values(exports)).filter((value) => Array.isArray(value));
  const listed = lists.flat().filter((value): value is string => typeof value === 'string');
  const events = [...readFileSync(join(root, room, 'event.ts'), 'utf8').matchAll(/\bE<\s*'(\w+)'|\btype: '(\w+)'/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const ports = readdirSync(join(root, 'src/ports'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', '').replaceAll('-', ' '));
  return [...new Set([...listed, ...events, ...ports])];
}

/** Rows of the glossary's tables: | word | 中文 | meaning |. */
function rows(): readonly (readonly string[])[] {
  const page = join(root, 'docs/words.md');
  expect(existsSync(page), 'docs/words.md: the glossary, a table with the columns word, 中文, meaning').toBe(true);
  const cells = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return cells.filter(([word]) => word !== 'word' && !/^:?-+:?$/.test(word ?? ''));
}

describe('one glossary for code, pages and people', () => {
  test('each word that the code decides by stands in docs/words.md', async () => {
    const known = new Set(
      rows().flatMap(([word]) => [...(word ?? '').matchAll(/`([^`]+)`|([^`,]+)/g)].map((match) => (match[1] ?? match[2] ?? '').trim())),
    );
    const words = await spoken();
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });

  test('each entry has a Chinese word and says what it means', () => {
    const thin = rows().filter(([, chinese, meaning]) => !/\p{Script=Han}/u.test(chinese ?? '') || (meaning ?? '').length < 8);
    expect(thin).toEqual([]);
  });

  test('no word is explained twice', () => {
    const names = rows().map(([word]) => word);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
