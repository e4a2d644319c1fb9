import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { langs } from '../../dialogue/words/stage.ts';
import { heldOutName } from '../../scenario/files.ts';
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

/** What only the lint and a simulation look at: no call is played with it. */
const keptOut: ReadonlySet<string> = new Set(langs.map(heldOutName));
const isKeptOut = (path: string): boolean => keptOut.has(basename(path));

/**
 * Reads the YAML files of a scenario's folder and of its calls. Names begin with the folder as it was given, with forward slashes.
 * Held-out wordings come along only where they are asked for: a start has no use for them, and they can't keep it from starting.
 */
export async function readFolder(folder: string, heldOutToo = false): Promise<FolderRead> {
  const paths = [...(await yamlIn(folder)), ...(await yamlIn(join(folder, 'calls')))];
  return readFiles(heldOutToo ? paths : paths.filter((path) => !isKeptOut(path)));
}

/** The held-out wordings of a folder alone. */
export const readKeptOut = async (folder: string): Promise<FolderRead> => readFiles((await yamlIn(folder)).filter(isKeptOut));

async function readFiles(paths: readonly string[]): Promise<FolderRead> {
  const files: File[] = [];
  const refusals: Finding[] = [];
  for (const path of paths) {
    const name = path.replaceAll('\\', '/');
    const bytes = (await stat(path)).size;
    if (bytes > largest * 1024) refusals.push(refuse('scenario.too_large', { file: name }, { kb: Math.ceil(bytes / 1024), most: largest }));
    else files.push({ name, text: await readFile(path, 'utf8') });
  }
  return { files, refusals };
}
