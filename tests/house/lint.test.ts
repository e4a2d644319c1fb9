import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleHouse } from './sample.ts';
import { filesBelow, root, runNode } from './tool.ts';

const biome = 'tests/node_modules/@biomejs/biome/bin/biome';
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('form and lint: Biome has nothing to say', async () => {
  const ran = await runNode(biome, ['check', '--error-on-warnings', '--max-diagnostics=50', '.']);
  expect(ran.code, ran.said).toBe(0);
  expect(Number(/Checked (\d+) files/.exec(ran.said)?.[1])).toBeGreaterThan(20);
});

type Found = Readonly<{ category: string; message: string | readonly { content: string }[]; location: { path: string } }>;

/** What Biome finds in sample files, under this house's own configuration: path → the rules and messages. */
async function lint(files: Readonly<Record<string, string>>): Promise<(path: string) => string> {
  const config = { ...JSON.parse(read('biome.json')), $schema: undefined, vcs: { enabled: false } };
  const rules = Object.fromEntries(filesBelow('scripts/lint').map((path) => [path, read(path)]));
  const ran = await runNode(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: sampleHouse({ ...files, ...rules, 'biome.json': JSON.stringify(config) }),
  });
  const { diagnostics } = JSON.parse(ran.out) as { diagnostics: readonly Found[] };
  return (path) =>
    diagnostics
      .filter((found) => found.location.path.endsWith(path))
      .map(
        (found) =>
          `${found.category} ${typeof found.message === 'string' ? found.message : found.message.map((part) => part.content).join('')}`,
      )
      .join('\n');
}

const forbidden: readonly (readonly [string, string, string])[] = [
  ['src/dialogue/decide', 'Date.now()', 'no clock'],
  ['src/dialogue/decide', 'new Date()', 'no clock'],
  ['src/dialogue/decide', 'new Date(5)', 'no clock'],
  ['src/dialogue/decide', 'Math.random()', 'no dice'],
  ['src/dialogue/decide', "'a'.localeCompare('b')", 'code units'],
  ['src/dialogue/decide', "new Intl.NumberFormat('en')", 'Intl differs'],
  ['src/dialogue/decide', '(5).toLocaleString()', 'Locale differs'],
  ['src/dialogue/score', 'Math.pow(2, 3)', 'Points are whole numbers'],
  ['src/dialogue/score', 'Math.exp(3)', 'Points are whole numbers'],
  ['src/dialogue/score', 'Math.log(3)', 'Points are whole numbers'],
  ['src/dialogue/score', 'Math.PI ** 2', 'Points are whole numbers'],
  ['src/coach', '{ then: 1 }', 'noThenProperty'],
  ['src/coach', '1;\nexport default 1', 'noDefaultExport'],
  ['src/coach', '1;\nexport enum Colour { Red }', 'noEnum'],
  ['src/coach', '(x: any) => x', 'noExplicitAny'],
  ['src/coach', "1;\nexport * from './other.ts'", 'noReExportAll|noBarrelFile'],
  ['src/coach', '1;\nasync function say(): Promise<void> {}\nexport function go(): void {\n  say();\n}', 'noFloatingPromises'],
  ['src/coach', '1;\nasync function say(): Promise<boolean> {\n  return true;\n}\nexport const two = say() ? 1 : 2', 'noMisusedPromises'],
  ['src/coach', `1;\nexport function long(): void {\n${'  console.log(1);\n'.repeat(45)}}`, 'noExcessiveLinesPerFunction'],
  ['src/coach', `1;\n${'console.log(1);\n'.repeat(305)}`, 'noExcessiveLinesPerFile'],
];

test('each forbidden line is found where it is forbidden', async () => {
  const path = (room: string, at: number) => `${room}/sample${at}.ts`;
  const found = await lint(Object.fromEntries(forbidden.map(([room, code], at) => [path(room, at), `export const found = ${code};\n`])));
  const missed = forbidden.filter(([room, , complaint], at) => !new RegExp(complaint).test(found(path(room, at))));
  expect(missed).toEqual([]);
});

test('outside the core there are a clock and powers', async () => {
  const found = await lint({
    'src/adapters/clock/sample.ts': 'export const found = Date.now();\n',
    'src/dialogue/decide/sample.ts': 'export const found = Math.log(3);\n',
  });
  expect(found('sample.ts')).toBe('');
});
