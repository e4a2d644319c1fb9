import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lintFolder, loadScenarios } from '../../../../src/adapters/scenario-files/load.ts';
import { copyStarter } from '../../../../src/adapters/scenario-files/starter.ts';

const directory = mkdtempSync(join(tmpdir(), 'askwell-new-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('an author begins with an account of the new name that lints clean and stands on the shelf', async () => {
  const folder = await copyStarter(directory, 'lantian');
  expect(folder).toBe(join(directory, 'lantian'));
  expect(await lintFolder(join(directory, 'lantian'))).toEqual([]);
  const loaded = await loadScenarios(directory);
  expect(loaded.ok && loaded.value.map(({ scenario }) => [scenario.account.id, scenario.offer.id])).toEqual([['lantian', 'lantian_offer']]);
});

test('its first lines name the schemas as seen from where it stands, so that an editor finds them', async () => {
  const folder = (await copyStarter(directory, 'named')) ?? '';
  const found = ['account', 'offer', 'zh', 'en'].map((name) => {
    const file = join(folder, `${name}.yaml`);
    const named = /^# yaml-language-server: \$schema=(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    return resolve(dirname(file), named);
  });
  expect(found).toEqual(['account', 'offer', 'words', 'words'].map((name) => resolve(`scenarios/schema/${name}.schema.json`)));
});

test('a name that is taken stays as it is', async () => {
  const folder = (await copyStarter(directory, 'taken')) ?? '';
  const before = readFileSync(join(folder, 'account.yaml'), 'utf8');
  expect(await copyStarter(directory, 'taken')).toBeUndefined();
  expect(readFileSync(join(folder, 'account.yaml'), 'utf8')).toBe(before);
});
