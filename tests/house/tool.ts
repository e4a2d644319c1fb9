import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Ran = Readonly<{ code: number; said: string; out: string }>;

/** Runs a Node program of the tool box; `input` goes to its stdin, `said` is stdout and stderr as they came. */
export function runNode(script: string, args: readonly string[], options: Readonly<{ cwd?: string; input?: string }> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: options.cwd ?? root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let said = '';
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said, out }));
    child.stdin.end(options.input ?? '');
  });
}

/** Every file below a folder of the repository, as paths from the root; nothing where the folder isn't there. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

/** The folders right below a folder, as paths from the root. */
export function foldersIn(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(join(root, path)).isDirectory());
}
