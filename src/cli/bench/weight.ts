import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** KB of JavaScript, gzipped, that a built page loads by itself: what it names and what those import statically. */
export function pageKb(web: string, page: string): number {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, next] of readFileSync(join(web, path), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      follow(`assets/${next}`);
  };
  for (const [, path] of readFileSync(join(web, page), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g))
    if (path !== undefined) follow(path);
  return [...found].reduce((sum, path) => sum + gzipSync(readFileSync(join(web, path))).length, 0) / 1024;
}
