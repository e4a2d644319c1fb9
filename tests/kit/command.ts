import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh } from '../../scripts/set-up.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command wrote and how it ended. `lines` are those of standard output. */
export type Ran = Readonly<{ code: number | null; stdout: string; stderr: string; lines: readonly string[] }>;

/** The command line as `npm run -s cli -- …` runs it: most commands from their source. */
const fromSource = [join(root, 'scripts/cli.mjs')];
let program: readonly string[] | undefined;

/** The compiled one where that is made of the source as it stands: it starts in a fifth of the time. */
const compiled = (): readonly string[] => {
  program ??= isFresh('server') ? [join(root, 'dist/cli/main.js')] : fromSource;
  return program;
};

/** Runs the command line, in English unless `env` says otherwise, in the project’s folder or in `cwd`. `input` is its whole standard input. */
export const cli = (words: readonly string[], input = '', env: Readonly<Record<string, string>> = {}, cwd = root): Promise<Ran> =>
  run([...compiled(), ...words], input, env, cwd);

/** The same, word for word as `npm run -s cli -- …` does it. */
export const cliFromSource = (words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  run([...fromSource, ...words], '', env, root);

function run(all: readonly string[], input: string, env: Readonly<Record<string, string>>, cwd: string): Promise<Ran> {
  const child = spawn(process.execPath, all, {
    cwd,
    env: { ...process.env, LC_ALL: 'C', LANG: 'C', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A command that is done before it has read everything has not failed by that.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr, lines: stdout.split('\n').slice(0, -1) }));
  });
}
