/**
 * Installs what is missing and builds what is stale. Plain Node, because nothing else may be there yet.
 * A new build step is one entry in `steps`: what it reads, what it makes, and the command between the two.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** English, or Chinese where the terminal is set to it. */
const chinese = /^zh/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '');

/** @param {string} en @param {string} zh */
export const word = (en, zh) => (chinese ? zh : en);

/** Something a person can mend: it is said without a stack. */
export class Stop extends Error {}

/**
 * @typedef {Readonly<{
 *   name: string, says: string,
 *   reads: readonly string[], skips?: readonly string[],
 *   makes: readonly string[], run: readonly string[],
 * }>} Step `reads` and `skips` are files or folders, `makes` must exist afterwards, `run` is handed to Node.
 */

/** In this order: a later step may read what an earlier one made. @type {readonly Step[]} */
export const steps = [
  {
    name: 'server',
    says: word('the server', '服务端'),
    reads: ['src', 'tsconfig.base.json'],
    skips: ['src/web'],
    makes: ['dist/main.js'],
    run: ['node_modules/typescript/bin/tsc', '-b', 'src'],
  },
  {
    name: 'bundle',
    says: word('the server into one file', '服务端单文件'),
    reads: ['src', 'tsconfig.base.json', 'vite.server.config.ts'],
    skips: ['src/web'],
    makes: ['dist/server.js'],
    run: ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.server.config.ts', '--logLevel', 'warn'],
  },
  {
    name: 'scenarios',
    says: word('the scenarios', '场景'),
    reads: ['scenarios', 'practice/drills', 'practice/cases', 'src/scenario', 'src/dialogue/words', 'src/adapters/scenario-files'],
    makes: ['dist/compiled-scenarios'],
    run: ['dist/adapters/scenario-files/build.js', 'scenarios'],
  },
  {
    name: 'pages',
    says: word('the pages', '网页'),
    reads: ['src/web', 'src/wire', 'src/phrases', 'src/dialogue/words', 'docs/manual', 'vite.config.ts'],
    makes: ['dist/web/index.html'],
    run: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  },
];

/** Every file below a path, sorted, as paths from the root. @param {string} path @param {readonly string[]} skips @returns {string[]} */
function filesBelow(path, skips) {
  if (skips.includes(path) || !existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.filter((name) => name !== 'README.md').flatMap((name) => filesBelow(`${path}/${name}`, skips));
}

/** One hash over names and contents: a checkout that only touches times rebuilds nothing. @param {readonly string[]} paths @param {string} [salt] */
function hashOf(paths, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** @param {string} path */
const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');

/** A hash over all that a step reads, what it runs and the packages. @param {Pick<Step, 'reads' | 'skips' | 'run'>} step */
export function fingerprint(step) {
  const files = step.reads.flatMap((path) => filesBelow(path, step.skips ?? []));
  return hashOf([...files, 'package-lock.json'], step.run.join(' '));
}

/** @param {Step} step */
const stampOf = (step) => `dist/.build/${step.name}.stamp`;

/** @param {Step} step @param {string} wanted */
const isMade = (step, wanted) => read(stampOf(step)) === wanted && step.makes.every((path) => existsSync(join(root, path)));

/** Whether what a step makes was made of what it would read now. @param {string} name */
export const isFresh = (name) => steps.some((step) => step.name === name && isMade(step, fingerprint(step)));

/** @param {Step} step @param {(line: string) => void} tell */
function buildStep(step, tell) {
  const stamp = stampOf(step);
  const wanted = fingerprint(step);
  if (isMade(step, wanted)) return false;
  const began = Date.now();
  tell(word(`Building ${step.says} …`, `正在构建${step.says}……`));
  rmSync(join(root, stamp), { force: true });
  const done = spawnSync(process.execPath, [...step.run], { cwd: root, stdio: ['ignore', 2, 2] });
  const missing = step.makes.filter((path) => !existsSync(join(root, path)));
  if (done.status !== 0 || missing.length > 0) {
    throw new Stop(
      word(
        `Building ${step.says} failed; the lines above say where. Mend the source and run the same command again.`,
        `构建${step.says}没有成功，原因见上面几行。改好源码后再运行一次同样的命令。`,
      ) + (missing.length > 0 ? `\n${word('Not made', '没有生成')}: ${missing.join(', ')}` : ''),
    );
  }
  mkdirSync(join(root, 'dist/.build'), { recursive: true });
  writeFileSync(join(root, stamp), wanted);
  tell(word(`Built ${step.says} in ${seconds(began)} s.`, `${step.says}构建完成，用时 ${seconds(began)} 秒。`));
  return true;
}

/** Builds what is stale. @param {(line: string) => void} tell @returns {number} how many steps ran */
export function build(tell) {
  return steps.filter((step) => buildStep(step, tell)).length;
}

/** @param {number} began */
const seconds = (began) => ((Date.now() - began) / 1000).toFixed(1);

/** Whether npm's own record of what it installed agrees with the lock, so that a plain `npm ci` counts as done. @param {string} folder */
function agreesWithLock(folder) {
  const kept = read(join(folder, 'node_modules/.package-lock.json'));
  if (kept === '') return false;
  const installed = JSON.parse(kept).packages;
  const locked = JSON.parse(read(join(folder, 'package-lock.json'))).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || installed[path]?.version === entry.version,
  );
}

/** How npm is begun in a folder, for `spawn` and `spawnSync` alike. @param {string} folder @returns {[string, string[], import('node:child_process').CommonSpawnOptions]} */
function npmCi(folder) {
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const script = process.env['npm_execpath'];
  const options = { cwd: join(root, folder), stdio: /** @type {import('node:child_process').StdioOptions} */ (['ignore', 2, 2]) };
  const viaNode = script?.endsWith('.js') || script?.endsWith('.cjs');
  return viaNode && script
    ? [process.execPath, [script, ...args], options]
    : ['npm', args, { ...options, shell: process.platform === 'win32' }];
}

/** What has to be stamped where one folder's packages are not there yet; a plain `npm ci` counts. @param {'' | 'tests'} folder */
function lacking(folder) {
  const stamp = join(folder, 'node_modules/.askwell-installed');
  const wanted = hashOf([join(folder, 'package.json'), join(folder, 'package-lock.json')], `${process.platform}-${process.arch}`);
  if (read(stamp) === wanted) return null;
  if (read(stamp) === '' && agreesWithLock(folder)) {
    writeFileSync(join(root, stamp), wanted);
    return null;
  }
  return { stamp: join(root, stamp), wanted, began: Date.now() };
}

/** @typedef {NonNullable<ReturnType<typeof lacking>>} Lacking */

/** @param {'' | 'tests'} folder @param {(line: string) => void} tell */
function begin(folder, tell) {
  const what = folder === 'tests' ? word('what the tests need', '测试所需的包') : word('packages', '依赖包');
  tell(word(`Installing ${what} (once; a minute or two) …`, `正在安装${what}（只需一次，大约一两分钟）……`));
}

/**
 * Installs one folder's packages unless they are there already.
 * @param {'' | 'tests'} folder @param {(line: string) => void} tell @returns {boolean} whether something was installed
 */
export function install(folder, tell) {
  const lacks = lacking(folder);
  if (lacks === null) return false;
  begin(folder, tell);
  const { error, status } = spawnSync(...npmCi(folder));
  ended(lacks, { error, status }, tell);
  return true;
}

/** The same beside whatever is done meanwhile: most of it is waiting for the network. @param {'' | 'tests'} folder @param {(line: string) => void} tell @returns {Promise<void>} */
export async function installBeside(folder, tell) {
  const lacks = lacking(folder);
  if (lacks === null) return;
  begin(folder, tell);
  const child = spawn(...npmCi(folder));
  const done = await new Promise((resolve) => {
    child.once('error', (error) => resolve({ error, status: null }));
    child.once('exit', (status) => resolve({ status }));
  });
  ended(lacks, done, tell);
}

/** Says how npm came to its end, and remembers what is installed. @param {Lacking} lacks @param {Readonly<{ error?: Error | undefined, status: number | null }>} done @param {(line: string) => void} tell */
function ended({ stamp, wanted, began }, done, tell) {
  if (done.error) {
    throw new Stop(
      word(
        'npm was not found. It comes with Node.js; install Node.js 20.19 or later with npm, then run this again.',
        '找不到 npm。它随 Node.js 一起安装：请装好带 npm 的 Node.js 20.19 或更新版本，再运行一次。',
      ),
    );
  }
  if (done.status !== 0) {
    throw new Stop(
      word(
        'npm could not install the packages; its own lines above say why (often: no network, or a proxy that npm does not know).',
        'npm 没能装好依赖包，原因见上面几行（多半是没有网络，或 npm 不知道代理地址）。',
      ),
    );
  }
  writeFileSync(stamp, wanted);
  tell(word(`Installed in ${seconds(began)} s.`, `安装完成，用时 ${seconds(began)} 秒。`));
}
