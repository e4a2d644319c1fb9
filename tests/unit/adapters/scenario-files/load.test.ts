import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lintFolder, loadScenario, loadScenarios } from '../../../../src/adapters/scenario-files/load.ts';
import { smallScenario } from '../../../kit/scenario.ts';
import { filesOf } from '../../../kit/scenario-files.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'scenarios-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(name: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), text);
}

async function account(id: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const files = { ...filesOf(smallScenario({ account: { id } })), ...more };
  for (const [name, text] of Object.entries(files)) await write(`${id}/${name}`, text);
}

const call = 'lang: zh\nseed: 1\nabout: 试\nturns: [{ say: 您好 }]\nexpect: { outcome: no_sale }\n';
const told = (loaded: Awaited<ReturnType<typeof loadScenarios>>) =>
  loaded.ok
    ? loaded.value.map(({ scenario, calls }) => [scenario.account.id, calls.length])
    : loaded.refusals.map(({ code, at }) => `${at?.file.replace(root, '')} ${code}`);

describe('scenarios on the disk', () => {
  test('every folder with YAML is one, in the order of names, with its calls; other files are let be', async () => {
    await account('tall', { 'calls/good.zh.call.yaml': call });
    await account('able', { 'NOTES.md': 'mine' });
    await write('schema/account.schema.json', '{}');
    await write('.git/config.yaml', 'x: 1');
    expect(told(await loadScenarios(root))).toEqual([
      ['able', 0],
      ['tall', 1],
    ]);
  });

  test('what is loaded is what was written', async () => {
    await account('small');
    const loaded = await loadScenario(join(root, 'small'));
    expect(loaded.ok && loaded.value.scenario).toEqual(smallScenario());
  });

  test('one broken file refuses them all, and every broken file is named', async () => {
    await account('able', { 'zh.yaml': 'title: "' });
    await account('tall', { 'calls/bad.zh.call.yaml': call.replace('zh', 'fr') });
    await account('wide');
    expect(told(await loadScenarios(root))).toEqual([
      '/able/zh.yaml scenario.unclosed_quote',
      '/tall/calls/bad.zh.call.yaml scenario.not_one_of',
    ]);
  });

  test('where one is asked for by its folder, a broken neighbour does not matter; a name that is not there loads all', async () => {
    await account('able', { 'zh.yaml': 'title: "' });
    await account('wide');
    expect(told(await loadScenarios(root, 'wide'))).toEqual([['wide', 0]]);
    expect(told(await loadScenarios(root, 'nowhere'))).toEqual(['/able/zh.yaml scenario.unclosed_quote']);
  });

  test('a folder whose account file is misnamed is refused, not passed over', async () => {
    await write('able/acount.yaml', 'id: able');
    expect(told(await loadScenarios(root))).toContain('/able/acount.yaml scenario.unknown_file');
  });

  test('an id must be its folder’s name', async () => {
    await account('able', { 'account.yaml': filesOf(smallScenario({ account: { id: 'tall' } }))['account.yaml'] ?? '' });
    expect(told(await loadScenarios(root))).toEqual(['/able/account.yaml scenario.id_not_folder']);
  });

  test('a file saved in GBK is refused at the first letter that is none', async () => {
    await account('able');
    await write('able/zh.yaml', Buffer.from([...Buffer.from('title: '), 0xb1, 0xb1, 0xb3, 0xbd, 0x0a]));
    expect(told(await loadScenarios(root))).toEqual(['/able/zh.yaml scenario.encoding']);
  });

  test('a huge file is refused without being read', async () => {
    await account('able');
    await write('able/zh.yaml', Buffer.alloc(600 * 1024, '#'));
    expect(told(await loadScenarios(root))).toContain('/able/zh.yaml scenario.too_large');
  });

  test('no such directory, and one without scenarios', async () => {
    expect(told(await loadScenarios(join(root, 'none')))).toEqual(['/none scenario.no_folder']);
    expect(told(await loadScenarios(root))).toEqual([' scenario.none_found']);
    expect((await loadScenario(join(root, 'none'))).ok).toBe(false);
  });
});

describe('lint from the disk', () => {
  test('looks at one scenario or at all of a directory', async () => {
    await account('able', { 'zh.yaml': 'title: "' });
    await account('tall', { 'zh.yaml': 'title: "' });
    const files = async (path: string) => (await lintFolder(path)).map(({ at }) => at?.file.replace(root, ''));
    expect(await files(join(root, 'able'))).toEqual(['/able/zh.yaml']);
    expect(await files(root)).toEqual(['/able/zh.yaml', '/tall/zh.yaml']);
  });

  test('a path that leads nowhere is a finding, not a clean bill', async () => {
    expect((await lintFolder(join(root, 'none'))).map(({ code }) => code)).toEqual(['scenario.no_folder']);
    expect((await lintFolder(root)).map(({ code }) => code)).toEqual(['scenario.none_found']);
  });
});
