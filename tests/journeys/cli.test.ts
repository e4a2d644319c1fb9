import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/sql/open.ts';
import { cli, cliFromSource } from '../kit/command.ts';
import { type Played, play, realHouse } from '../kit/house.ts';
import { steadyClock } from '../kit/stores.ts';

let folder = '';
let played: Played;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-cli-'));
  const store = await openStore({ dataDir: folder, clock: steadyClock(), lost: () => {} });
  const turns = [{ say: '二线停机多吗？' }, { say: '停一次要多少钱？' }, { say: '我们有一套预警系统，特别好。' }];
  played = await play(await realHouse(store), 'hengyue', { lang: 'zh', difficulty: 'normal', seed: 9, turns });
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a session leaves the house and is scored elsewhere', () => {
  test('export, then score: byte for byte the stored report', async () => {
    const file = join(folder, 'call.jsonl');
    const out = await cli(['export', played.session], '', { DATA_DIR: folder });
    expect([out.code, out.stderr]).toEqual([0, '']);
    expect(out.lines).toHaveLength(played.recorded.length + 1);
    writeFileSync(file, out.stdout);
    // Elsewhere: neither this store nor these scenarios.
    const scored = await cli(['score', file], '', { DATA_DIR: join(folder, 'none'), SCENARIOS_DIR: join(folder, 'none') });
    expect([scored.code, scored.stderr]).toEqual([0, '']);
    expect(scored.stdout).toBe(`${played.text}\n`);
  });

  test('a log that was touched is refused with file and line, in the reader’s language', async () => {
    const file = join(folder, 'touched.jsonl');
    const lines = (await cli(['export', played.session], '', { DATA_DIR: folder })).lines;
    writeFileSync(file, lines.filter((_, i) => i !== 3).join('\n'));
    const { code, stdout, stderr } = await cli(['score', file], '', { LC_ALL: 'zh_CN.UTF-8' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^${file}:4 – 这里应是第 3 号事件，却是第 4 号。.*\\[log\\.gap\\]\n$`));
  });

  test('a file, a session or a store that is not there is a refusal with its remedy', async () => {
    const all = await Promise.all([
      cli(['score', join(folder, 'nothing.jsonl')]),
      cli(['export', '7c1f0b52-5b0e-4f0c-9d57-0f7a3a1f2c11'], '', { DATA_DIR: folder }),
      cli(['export', played.session], '', { DATA_DIR: join(folder, 'none') }),
    ]);
    expect(all.map(({ code, stdout }) => [code, stdout])).toEqual([
      [1, ''],
      [1, ''],
      [1, ''],
    ]);
    expect(all.map(({ stderr }) => stderr)).toEqual([
      expect.stringContaining('ENOENT'),
      expect.stringContaining('There is no session'),
      expect.stringContaining('There is no data'),
    ]);
  });
});

describe('classify', () => {
  test('answers each line as it comes, in order, the bad ones too, and exits 0', async () => {
    const input = [
      '{"id":1,"text":"How many lines do you run?"}',
      'nonsense',
      '{"id":3,"text":""}',
      `{"id":4,"text":"${'x'.repeat(100_000)}"}`,
    ];
    const { code, stderr, lines } = await cli(['classify', '--lang', 'en'], `${input.join('\n')}\n`);
    expect([code, stderr]).toEqual([0, '']);
    const out = lines.map((line) => JSON.parse(line) as { id: number | null; act?: string; refusal?: { code: string } });
    expect(out.map(({ id, act, refusal }) => [id, act ?? refusal?.code])).toEqual([
      [1, 'situation'],
      [null, 'line.not_json'],
      [3, 'line.empty'],
      [null, 'line.too_long'],
    ]);
  });
});

describe('scenarios', () => {
  test('list --json is one array, its titles in the terminal’s language', async () => {
    const { code, stdout } = await cli(['scenarios', 'list', '--json'], '', { LC_ALL: 'zh_CN.UTF-8' });
    expect(code).toBe(0);
    const rows = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(rows.map((row) => Object.keys(row))).toEqual(
      rows.map(() => ['id', 'languages', 'title', 'industry', 'stage', 'difficulty', 'variants', 'stakeholders']),
    );
    expect(rows.find(({ id }) => id === 'hengyue')).toMatchObject({ title: '恒岳传动', languages: ['zh', 'en'] });
  });

  test('schema prints the schemas that lie beside the scenarios', async () => {
    const { stdout } = await cli(['scenarios', 'schema', 'account']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync('scenarios/schema/account.schema.json', 'utf8')));
  });

  test('lint names file, line and column, and exits 1; where nothing is found it prints nothing and exits 0', {
    timeout: 900_000,
  }, async () => {
    const broken = join(folder, 'broken');
    cpSync('scenarios/qinghe', broken, { recursive: true });
    const account = join(broken, 'account.yaml');
    writeFileSync(account, readFileSync(account, 'utf8').replace('stage: ', 'stagge: '));
    const [found, clean] = await Promise.all([cli(['scenarios', 'lint', broken]), cli(['scenarios', 'lint', 'scenarios/qinghe'])]);
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(/^\S+\/broken\/account\.yaml:\d+:\d+ .*\[scenario\.\w+\]$/m);
    expect(clean.stdout).toBe('');
    expect(clean.code).toBe(0);
  });

  test('new copies the starter, names its folder and says what comes next; what is taken or no id is refused with what to do', async () => {
    const env = { SCENARIOS_DIR: join(folder, 'ours') };
    const made = await cli(['scenarios', 'new', 'lantian'], '', env);
    expect([made.code, made.lines.map((line) => resolve(line))]).toEqual([0, [join(folder, 'ours', 'lantian')]]);
    expect(made.stderr).toContain('scenarios lint');
    const [listed, taken, odd, none] = await Promise.all([
      cli(['scenarios', 'list'], '', env),
      cli(['scenarios', 'new', 'lantian'], '', { ...env, LC_ALL: 'zh_CN.UTF-8' }),
      cli(['scenarios', 'new', '../Elsewhere'], '', env),
      cli(['scenarios', 'new'], '', env),
    ]);
    expect(listed.stdout).toMatch(/^lantian\t/);
    expect([taken.code, taken.stdout, taken.stderr]).toEqual([
      1,
      '',
      '场景文件夹里已经有“lantian”，一个字也没动。请换个编号，或先把那个文件夹移走。\n',
    ]);
    expect([odd.code, odd.stderr]).toEqual([1, expect.stringContaining('“../Elsewhere” cannot be an id')]);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('scenarios new ID')]);
  });
});

describe('usage', () => {
  test('words that are off are told how, on stderr, and exit 2', async () => {
    const all = await Promise.all([cliFromSource([]), cli(['scenarios', 'sing']), cli(['bench', '--jsn'])]);
    for (const { code, stdout, stderr } of all) {
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm run -s cli');
    }
  });

  test('a broken environment is told as a whole', async () => {
    const { code, stderr } = await cli(['scenarios', 'list'], '', { PORT: 'x', LOG_LEVEL: 'loud' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/PORT[\s\S]*LOG_LEVEL/);
  });
});
