import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type RefusalCode, refusals } from '../../src/phrases/refusals.ts';

const pages = new URL('../../docs/refusals/', import.meta.url);
const codes = Object.keys(refusals) as RefusalCode[];
const blanks = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('refusals', () => {
  test.each(codes)('%s has its page, in both languages, with an example', (code) => {
    const page = new URL(`${code}.md`, pages);
    expect(
      existsSync(page),
      `Write docs/refusals/${code}.md: when it comes, an example that yields it, the mend; Chinese and English.`,
    ).toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(text.startsWith(`# ${code}\n`)).toBe(true);
    expect(text, 'The page quotes the sentence as it is said.').toContain(refusals[code].zh);
    expect(text, 'The page quotes the sentence as it is said.').toContain(refusals[code].en);
    expect(text).toContain('```');
  });

  test('there is no page for a refusal that is gone', () => {
    const names = readdirSync(pages).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(names.filter((name) => !codes.includes(name.slice(0, -3) as RefusalCode))).toEqual([]);
  });

  test.each(codes)('%s has the same blanks in both languages', (code) => {
    expect(blanks(refusals[code].zh)).toEqual(blanks(refusals[code].en));
  });

  test.each(codes)('%s is a sentence in each language', (code) => {
    expect(refusals[code].zh).toMatch(/[。？]$/);
    expect(refusals[code].en).toMatch(/[.?]$/);
  });
});
