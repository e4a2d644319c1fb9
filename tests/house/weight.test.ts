import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from './tool.ts';

const web = join(root, 'dist/web');

/** Every script that a built page loads by itself: what the page names, and what those import statically. */
function scriptsOf(page: string): readonly string[] {
  const html = readFileSync(join(web, page), 'utf8');
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(web, path), 'utf8');
    for (const [, next] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) follow(`assets/${next}`);
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) if (path !== undefined) follow(path);
  return [...found];
}

const kilobytes = (paths: readonly string[]) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(web, path))).length, 0) / 1024;

test.each(['index.html', 'before.html', 'call.html'])('%s loads at most 60 KB of JavaScript, gzipped', (page) => {
  expect(existsSync(join(web, page)), `dist/web/${page} is not there: npm run build`).toBe(true);
  const scripts = scriptsOf(page);
  expect(scripts.filter((path) => path.startsWith('assets/')).length).toBeGreaterThan(0);
  expect(kilobytes(scripts)).toBeGreaterThan(5);
  expect(kilobytes(scripts)).toBeLessThanOrEqual(60);
});
