/**
 * `npm test`: installs what is missing, builds what is stale, runs every kind of test and ends with one plain line.
 * `npm test -- --project unit tests/unit/dialogue` runs a part; `--quick` is unit and contract without PostgreSQL.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, install, installBeside, root, Stop, word } from './set-up.mjs';

const tell = (/** @type {string} */ line) => console.error(line);
const given = process.argv.slice(2);
const quick = given.includes('--quick');
const asked = given.filter((part) => part !== '--quick');
const inCi = /^(1|true)$/i.test(process.env['CI'] ?? '');
const record = join(root, 'dist/.build/tests.json');

/** @param {readonly string[]} args @returns {Promise<number>} */
function vitest(args) {
  const child = spawn(process.execPath, ['tests/node_modules/vitest/vitest.mjs', 'run', ...args], { cwd: root, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** The checked-in list: one `file > name of the test` a line; what follows ` # ` is the reason. */
function skipsAllowed() {
  const lines = readFileSync(join(root, 'tests/skips-allowed.txt'), 'utf8').split('\n');
  return new Set(lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => line.replace(/ +# .*$/, '').trim()));
}

/**
 * What the run came to. A file that could not be loaded, and a run that broke for another reason, count as a failure.
 * @param {number} code vitest's exit code
 */
function count(code) {
  if (!existsSync(record)) return { passed: 0, failed: 1, skipped: /** @type {string[]} */ ([]) };
  const run = JSON.parse(readFileSync(record, 'utf8'));
  const counts = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
  for (const file of run.testResults) {
    const name = relative(root, file.name).replaceAll('\\', '/');
    if (file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed')) counts.failed += 1;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed += 1;
      else counts.skipped.push(`${name} > ${test.fullName}`);
    }
  }
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (code === 0 && counts.passed === 0) counts.failed = 1;
  return counts;
}

/** @param {readonly string[]} skipped */
function unlistedSkips(skipped) {
  const allowed = skipsAllowed();
  const unlisted = skipped.filter((test) => !allowed.has(test));
  for (const test of unlisted) tell(word(`skipped without leave: ${test}`, `未经许可而跳过：${test}`));
  if (unlisted.length > 0)
    tell(
      word(
        'Make the test run, or list it in tests/skips-allowed.txt with a reason.',
        '请让测试跑起来，或写进 tests/skips-allowed.txt 并注明原因。',
      ),
    );
  return unlisted.length;
}

async function run() {
  const testsInstalled = installBeside('tests', tell);
  testsInstalled.catch(() => {}); // told below, after what the build has to say
  install('', tell);
  const narrowed = quick || asked.length > 0;
  if (!narrowed || asked.some((part) => /browser|journeys/.test(part))) build(tell);
  await testsInstalled;
  mkdirSync(join(root, 'dist/.build'), { recursive: true });
  rmSync(record, { force: true });
  const part = quick ? ['--project', 'unit', '--project', 'contract', '--exclude', '**/*postgres.test.ts'] : [];
  const code = await vitest([...part, ...asked, '--reporter=default', '--reporter=json', `--outputFile.json=${record}`]);
  const { passed, failed, skipped } = count(code);
  const unlisted = narrowed ? 0 : unlistedSkips(skipped);
  console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  process.exitCode = failed > 0 || (inCi && unlisted > 0) ? 1 : 0;
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  tell(error.message);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
