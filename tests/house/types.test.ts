import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root, runNode } from './tool.ts';

const tsc = 'node_modules/typescript/bin/tsc';
const work = mkdtempSync(join(root, 'dist', 'types-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What the compiler says of one line, under the settings of a room. */
async function compiledAs(room: string, line: string): Promise<string> {
  const folder = mkdtempSync(join(work, 'room-'));
  writeFileSync(join(folder, 'sample.ts'), `${line}\n`);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, room),
      compilerOptions: { noEmit: true, emitDeclarationOnly: false, composite: false, rootDir: folder },
      include: ['sample.ts'],
      exclude: [],
      references: [],
    }),
  );
  return (await runNode(tsc, ['-p', folder])).said;
}

test('the whole house compiles', async () => {
  const ran = await runNode(tsc, ['-b']);
  expect(ran.said).toBe('');
  expect(ran.code).toBe(0);
});

describe('the compiler keeps each room to its own world', () => {
  const core = 'src/dialogue/tsconfig.json';
  test.each([
    [core, 'console.log(1);', "Cannot find name 'console'"],
    [core, 'process.exit(1);', "Cannot find name 'process'"],
    [core, "void fetch('http://localhost');", "Cannot find name 'fetch'"],
    [core, 'setTimeout(() => {}, 1);', "Cannot find name 'setTimeout'"],
    [core, 'crypto.randomUUID();', "Cannot find name 'crypto'"],
    [core, "export { readFileSync } from 'node:fs';", "'node:fs'"],
    [core, "document.title = '';", "Cannot find name 'document'"],
    ['src/tsconfig.shared.json', 'console.log(1);', "Cannot find name 'console'"],
    ['src/tsconfig.json', "document.title = '';", "Cannot find name 'document'"],
    ['src/web/tsconfig.json', 'process.exit(1);', "Cannot find name 'process'"],
    ['src/web/tsconfig.json', "export { readFileSync } from 'node:fs';", "'node:fs'"],
  ])('%s refuses %s', async (room, line, complaint) => {
    expect(await compiledAs(room, line)).toContain(complaint);
  });

  test('what belongs to a room compiles there', async () => {
    expect(await compiledAs(core, 'export const sum = [1, 2].reduce((a, b) => a + b);')).toBe('');
    expect(await compiledAs('src/tsconfig.json', 'process.exitCode = 1;')).toBe('');
    expect(await compiledAs('src/web/tsconfig.json', "document.title = '';")).toBe('');
  });
});
