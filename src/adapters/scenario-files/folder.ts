import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { largest } from '../../scenario/limits.ts';
import { type Finding, refuse } from '../../scenario/refuse.ts';
import type { File } from '../../scenario/source.ts';

/** The files of one folder, and those that are too large to be read at all. */
export type FolderRead = Readonly<{ files: readonly File[]; refusals: readonly Finding[] }>;

const missing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (missing(error)) return undefined;
    throw error;
  }
}

/** Names in a directory, sorted so that every machine reads in one order; undefined where there is no such directory. */
export async function namesIn(directory: string): Promise<readonly string[] | undefined> {
  return (await statOf(directory))?.isDirectory() ? (await readdir(directory)).filter((name) => !name.startsWith('.')).sort() : undefined;
}

const yamlIn = async (directory: string): Promise<readonly string[]> =>
  ((await namesIn(directory)) ?? []).filter((name) => /\.ya?ml$/.test(name)).map((name) => join(directory, name));

/** Reads the YAML files of a scenario's folder and of its calls. Names begin with the folder as it was given, with forward slashes. */
export async function readFolder(folder: string): Promise<FolderRead> {
  const files: File[] = [];
  const refusals: Finding[] = [];
  for (const path of [...(await yamlIn(folder)), ...(await yamlIn(join(folder, 'calls')))]) {
    const name = path.replaceAll('\\', '/');
    const bytes = (await stat(path)).size;
    if (bytes > largest * 1024) refusals.push(refuse('scenario.too_large', { file: name }, { kb: Math.ceil(bytes / 1024), most: largest }));
    else files.push({ name, text: await readFile(path, 'utf8') });
  }
  return { files, refusals };
}
