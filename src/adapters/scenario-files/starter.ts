import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The commented account that an author begins with. It stands outside the library, so that no server puts it on the shelf. */
const starter = fileURLToPath(new URL('../../../docs/trainers/starter/', import.meta.url));
const schemas = fileURLToPath(new URL('../../../scenarios/schema/', import.meta.url));

/**
 * Copies the starter into a folder of its own under `directory`, with the id filled in and the first lines naming the schemas as seen from there.
 * Resolves to the folder; undefined where something of that name is there already, and nothing was touched.
 */
export async function copyStarter(directory: string, id: string): Promise<string | undefined> {
  const folder = join(directory, id);
  await mkdir(directory, { recursive: true });
  if (!(await made(folder))) return undefined;
  const names = (await readdir(starter, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  const towards = relative(folder, schemas).replaceAll('\\', '/');
  for (const name of names) {
    const text = await readFile(join(starter, name), 'utf8');
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), named(text, id, towards));
  }
  return folder;
}

/** True where the folder was made, false where there is one: the file system decides, so that two authors cannot both have it. */
async function made(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

const named = (text: string, id: string, towards: string): string =>
  text
    .replace(/^(# yaml-language-server: \$schema=).*\/(\w+\.schema\.json)$/m, `$1${towards}/$2`)
    .replace(/^id: starter(?=\b|_)/m, `id: ${id}`);
