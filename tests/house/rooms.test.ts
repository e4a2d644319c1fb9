import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, foldersIn, root } from './tool.ts';

const holdsCode = (room: string) => filesBelow(room).some((path) => /\.tsx?$/.test(path));
const rooms = [
  ...foldersIn('src').filter(holdsCode),
  ...['dialogue', 'adapters', 'transport', 'web'].flatMap((room) => foldersIn(`src/${room}`)).filter(holdsCode),
  ...foldersIn('tests').filter((path) => !/node_modules|\.cache/.test(path) && holdsCode(path)),
  ...['tests', 'scripts', 'corpus', 'scenarios', 'prompts', 'rubrics'].filter((path) => existsSync(join(root, path))),
];
const lines = (path: string) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;

describe('each room says what it is', () => {
  test.each(rooms)('%s has a README of at most 15 lines', (room) => {
    expect(
      existsSync(join(root, room, 'README.md')),
      `${room}/README.md: say what the room is, what it may import, which file to open first`,
    ).toBe(true);
    expect(lines(`${room}/README.md`)).toBeLessThanOrEqual(15);
  });

  test.each(foldersIn('src').filter(holdsCode))('%s names a file to open first that is there', (room) => {
    const text = readFileSync(join(root, room, 'README.md'), 'utf8');
    const named = [...text.matchAll(/`([\w./<>-]+\.tsx?)`/g)].map((match) => match[1] ?? '');
    expect(
      named.some((file) => existsSync(join(root, room, file)) || existsSync(join(root, file)) || existsSync(join(root, 'src', file))),
    ).toBe(true);
  });
});

describe('files fit in the head', () => {
  const sources = filesBelow('src').filter((path) => /\.(tsx?|css)$/.test(path) && !path.endsWith('/tokens.css'));

  test('none in src is longer than 300 lines', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.map((path) => `${lines(path)} ${path}`).filter((line) => Number.parseInt(line, 10) > 300)).toEqual([]);
  });

  test('half of them have at most 80', () => {
    const sizes = sources.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });
});

test('no folder is called by a word that says nothing', () => {
  const vague = /(^|\/)(utils?|helpers?|managers?|services?|misc)(\/|\.tsx?$)/;
  expect([...filesBelow('src'), ...filesBelow('scripts')].filter((path) => vague.test(path))).toEqual([]);
});
