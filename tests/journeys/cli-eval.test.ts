import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpusRows } from '../../src/cli/eval/corpus.ts';
import { langs } from '../../src/dialogue/words/stage.ts';
import { cli } from '../kit/command.ts';

const marks = ['<!-- eval: from here to the end mark written by `npm run -s cli -- eval --write` -->', '<!-- eval: end -->'];
let folder = '';

/** A small project: two batches to learn from, and the last twenty rows of a third that stand for its gold set. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'askwell-eval-'));
  for (const lang of langs) {
    mkdirSync(join(folder, 'corpus', lang), { recursive: true });
    mkdirSync(join(folder, 'corpus/gold/codings'), { recursive: true });
    const batches = [...new Set(corpusRows('corpus', lang).map((row) => row.source_batch))].slice(0, 3);
    for (const batch of batches.slice(1, 3)) cpSync(`corpus/${lang}/${batch}.jsonl`, join(folder, 'corpus', lang, `${batch}.jsonl`));
    const rows = corpusRows('corpus', lang)
      .filter((row) => row.source_batch === batches[0] && !row.ambiguous)
      .slice(-20);
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    for (const name of [`${lang}`, `codings/${lang}-a`, `codings/${lang}-b`])
      writeFileSync(join(folder, 'corpus/gold', `${name}.jsonl`), text);
  }
  cpSync('corpus/lexicon', join(folder, 'corpus/lexicon'), { recursive: true });
  mkdirSync(join(folder, 'docs'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (words: readonly string[], env = {}) => cli(['eval', ...words], '', env, folder);
const page = () => join(folder, 'docs/classifier.md');
const looks = () =>
  readFileSync(join(folder, 'corpus/gold/looks.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| \d{4}-/.test(line));

test('words that are off are told with the usage, and nothing is measured', async () => {
  const all = await Promise.all([run(['fast']), run(['--lang', 'fr']), run(['--write', '--quick'])]);
  expect(all.map(({ code, stdout }) => [code, stdout])).toEqual([
    [2, ''],
    [2, ''],
    [2, ''],
  ]);
  expect(all[2]?.stderr).toMatch(/^--write needs every figure: leave out --quick and --lang\.\n/);
});

test('without the marks it says what is missing before it measures anything', async () => {
  writeFileSync(page(), '# Before\n');
  const { code, stdout, stderr } = await run(['--write']);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    `docs/classifier.md lacks the two marker lines ${marks.join(' and ')}: put them back, so that the tables know where to stand.\n`,
  );
});

const parts = ['models', 'gold', 'same_rows', 'languages', 'gap', 'flags', 'baselines', 'held_out', 'speed', 'missed', 'bars'];
const titles = [
  '# Before',
  '### On the gold set',
  '### By act',
  '### Confusion',
  '### Beside other classifiers',
  '### Uncertain labels and calibration',
  '### Flags',
  '### By register',
  '### By industry',
  '### Held-out batches and industries',
  '### Speed and memory',
  '## After',
];

test('one line of figures with their intervals, English tables in the page, missed bars named, the look logged', async () => {
  writeFileSync(page(), `# Before\n\n${marks.join('\nold\n')}\n\n## After\n`);
  const ran = await run(['--write', '--json'], { LC_ALL: 'zh_CN.UTF-8' });
  expect(ran.lines).toHaveLength(1);
  const found = JSON.parse(ran.stdout);
  expect(Object.keys(found)).toEqual(parts);
  const { rows, scores, kappa_codings } = found.languages.en;
  expect({ rows, codings: kappa_codings.overall }).toEqual({ rows: 20, codings: [1, 1, 1] });
  const [value, low, high] = scores.accuracy;
  expect(low <= value && value <= high).toBe(true);
  expect(found.baselines.map(({ lang, name }: Record<string, string>) => `${lang} ${name}`)).toEqual(
    langs.flatMap((lang) => ['keywords', 'nlpjs', 'wink'].map((name) => `${lang} ${name}`)),
  );
  expect(found.held_out.map(({ lang, by }: Record<string, string>) => `${lang} ${by}`)).toEqual(
    ['batch', 'industry'].flatMap((by) => langs.map((lang) => `${lang} ${by}`)),
  );
  expect(ran.code).toBe(found.missed.length > 0 ? 1 : 0);
  for (const { figure } of found.missed) expect(ran.stderr).toContain(`- ${figure}`);
  const text = readFileSync(page(), 'utf8');
  expect(text.match(/^#+ .*$/gm)).toEqual(titles);
  expect(text).not.toContain('old\n');
  expect(text).toContain('中文摘要：');
  expect(looks()).toHaveLength(1);
}, 900_000);

test('eval speed --json: the last line holds the figures of speed and memory', async () => {
  const { lines, code, stderr } = await run(['speed', '--json']);
  const speed = JSON.parse(lines.at(-1) ?? '');
  expect(speed).toMatchObject({
    classify_p50_ms: expect.any(Number),
    classify_p99_ms: expect.any(Number),
    times_faster_than_nlpjs: expect.any(Number),
    load_ms: expect.any(Number),
    model_mb: expect.any(Number),
  });
  expect(stderr.includes('Every bar is met.')).toBe(code === 0);
}, 600_000);
