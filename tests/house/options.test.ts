import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './tool.ts';

/** What stands between `node` (or the program's path) and the server's first file. */
const started: Readonly<Record<string, RegExp>> = {
  'scripts/start.mjs': /process\.execPath, \['(.+)', 'dist\/server\.js'\]/,
  'src/cli/bench/process.ts': /const options = \['(.+)'\];/,
  'tests/kit/server.ts': /process\.execPath, \['(.+)', main\]/,
  'docs/administrators/en.md': /`node (.+) dist\/server\.js`/,
  'docs/administrators/zh.md': /`node (.+) dist\/server\.js`/,
};

test('the server is measured, tested and explained with the options it is started with', () => {
  const options = Object.entries(started).map(([file, pattern]) => {
    const found = pattern.exec(readFileSync(`${root}/${file}`, 'utf8'))?.[1];
    return { file, options: found?.split(/', '| /) };
  });
  const [first] = options;
  expect(first?.options?.length).toBeGreaterThan(0);
  expect(options).toEqual(options.map(({ file }) => ({ file, options: first?.options })));
});
