import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command wrote and how it ended. `lines` are those of standard output. */
export type Ran = Readonly<{ code: number | null; stdout: string; stderr: string; lines: readonly string[] }>;

/** Runs the command line as `npm run -s cli -- …` does, in English unless `env` says otherwise, in the project’s folder or in `cwd`. `input` is its whole standard input. */
export function cli(words: readonly string[], input = '', env: Readonly<Record<string, string>> = {}, cwd = root): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/main.ts'), ...words], {
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
