import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusals } from '../../src/phrases/refusals.ts';
import { root } from './tool.ts';

const folder = join(root, 'docs/refusals');
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('each refusal can be looked up', () => {
  test.each(Object.keys(refusals))('%s has a page: an example that yields it, and the remedy in both languages', (code) => {
    const page = join(folder, `${code}.md`);
    expect(existsSync(page), `docs/refusals/${code}.md is not there`).toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(text.startsWith(`# ${code}\n`)).toBe(true);
    expect(text).toMatch(/```[\s\S]+```/);
    expect(text).toMatch(/\p{Script=Han}{6,}/u);
    expect(text.replace(/```[\s\S]*?```/g, '')).toMatch(/[A-Za-z]+ [a-z]+ [a-z]+/);
  });

  test('no page is left of a refusal that is gone', () => {
    const pages = readdirSync(folder)
      .filter((name) => name !== 'README.md')
      .map((name) => name.replace(/\.md$/, ''));
    expect(pages.filter((name) => !(name in refusals))).toEqual([]);
  });

  test.each(Object.entries(refusals))('%s has the same blanks in both languages', (_code, { zh, en }) => {
    expect(blanks(zh)).toEqual(blanks(en));
  });
});
