import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compiledBefore, forgetCompiled, keepCompiled } from '../../../../src/adapters/scenario-files/compiled.ts';
import type { Call } from '../../../../src/scenario/call.ts';
import type { Variant } from '../../../../src/scenario/changes.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const folder = 'scenarios/small';
const files = [
  { name: `${folder}/account.yaml`, text: 'id: small' },
  { name: `${folder}/calls/good.zh.call.yaml`, text: 'lang: zh' },
];
const call: Call = {
  file: `${folder}/calls/good.zh.call.yaml`,
  lang: 'zh',
  variant: null,
  difficulty: 'normal',
  seed: 1,
  about: '试',
  turns: [{ say: '您好', to: null }],
  expect: { outcome: 'no_sale', total: { atLeast: 0, atMost: 100 }, ledger: {}, criteria: {} },
};
const variants: readonly Variant[] = [{ id: 'longer', change: { inside: { minutes: { to: 20 } } } }];
const compiled = { scenario: smallScenario(), variants, calls: [call] };

let shelf = '';
beforeEach(async () => {
  shelf = await mkdtemp(join(tmpdir(), 'compiled-'));
});
afterEach(() => rm(shelf, { recursive: true }));

describe('scenarios that were compiled before', () => {
  test('come back as they were made', async () => {
    await keepCompiled(folder, files, compiled, shelf);
    expect(await compiledBefore(folder, files, shelf)).toEqual(compiled);
  });

  test('are found after the project has moved, under the names of the new place', async () => {
    await keepCompiled(folder, files, compiled, shelf);
    const moved = files.map(({ name, text }) => ({ name: name.replace(folder, '/srv/askwell/small'), text }));
    const found = await compiledBefore('/srv/askwell/small', moved, shelf);
    expect(found?.scenario).toEqual(compiled.scenario);
    expect(found?.calls.map(({ file }) => file)).toEqual(['/srv/askwell/small/calls/good.zh.call.yaml']);
  });

  test.each([
    ['a byte was changed', files.map((file, i) => (i === 0 ? { ...file, text: `${file.text} ` } : file))],
    ['a call was added', [...files, { name: `${folder}/calls/bad.zh.call.yaml`, text: 'lang: zh' }]],
    ['a file was renamed', files.map((file, i) => (i === 0 ? { ...file, name: `${folder}/offer.yaml` } : file))],
  ])('are not used where %s', async (_, changed) => {
    await keepCompiled(folder, files, compiled, shelf);
    expect(await compiledBefore(folder, changed, shelf)).toBeUndefined();
  });

  test('are all forgotten before new ones are made', async () => {
    await keepCompiled(folder, files, compiled, shelf);
    await forgetCompiled(shelf);
    expect(await readdir(shelf)).toEqual([]);
    expect(await compiledBefore(folder, files, shelf)).toBeUndefined();
  });
});
