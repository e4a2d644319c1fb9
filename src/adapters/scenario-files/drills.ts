import { basename, join } from 'node:path';
import type { Drill } from '../../scenario/drill.ts';
import type { Finding } from '../../scenario/refuse.ts';
import type { File } from '../../scenario/source.ts';
import { drillsBefore, keepDrills } from './compiled.ts';
import { namesIn, readFolder } from './folder.ts';

/** The drills of a directory, or everything that stands against them. */
export type LoadedDrills = Readonly<{ ok: true; value: readonly Drill[] }> | Readonly<{ ok: false; refusals: readonly Finding[] }>;

/** Where the drills are, in the folder of what is practised. */
export const drillsHome = 'practice/drills';

/** One folder a drill; a directory that is not there has none, and a shelf without drills is still a shelf. */
const foldersOf = async (directory: string): Promise<readonly string[]> =>
  ((await namesIn(directory)) ?? []).filter((name) => !name.includes('.')).map((name) => join(directory, name));

/** The compiler is loaded only where a text has to be read. */
async function fromText(files: readonly File[], refusals: readonly Finding[]): Promise<LoadedDrills> {
  const { parseDrill } = await import('../../scenario/drill.ts');
  const parsed = files.map(parseDrill);
  const against = [...refusals, ...parsed.flatMap((each) => (each.ok ? [] : each.refusals))];
  return against.length > 0
    ? { ok: false, refusals: against }
    : { ok: true, value: parsed.flatMap((each) => (each.ok ? [each.value] : [])) };
}

/** Loads every drill of a directory. One broken file and none is loaded; all refusals come back. */
export async function loadDrills(directory: string): Promise<LoadedDrills> {
  const loaded: Drill[] = [];
  const against: Finding[] = [];
  for (const folder of await foldersOf(directory)) {
    const { files, refusals } = await readFolder(folder);
    const before = refusals.length === 0 ? await drillsBefore(folder, files) : undefined;
    const read: LoadedDrills = before ? { ok: true, value: before } : await fromText(files, refusals);
    if (read.ok) loaded.push(...read.value);
    else against.push(...read.refusals);
  }
  return against.length > 0 ? { ok: false, refusals: against } : { ok: true, value: loaded };
}

/** Compiles every drill for later starts. What cannot be compiled is left to the start, which says why. */
export async function compileDrills(directory: string): Promise<void> {
  for (const folder of await foldersOf(directory)) {
    const { files, refusals } = await readFolder(folder);
    const read = await fromText(files, refusals);
    if (read.ok) await keepDrills(folder, files, read.value);
  }
}

/** Whether a path names the folder of the drills. */
export const isOfDrills = (path: string): boolean => basename(path) === basename(drillsHome);

/** What the lint finds in the drills of a directory; empty where there is no such directory. */
export async function lintDrillFiles(directory: string): Promise<readonly Finding[]> {
  const folders = await foldersOf(directory);
  if (folders.length === 0) return [];
  const { lintDrills } = await import('../../scenario/lint-drills.ts');
  const read = await Promise.all(folders.map((folder) => readFolder(folder)));
  return [
    ...read.flatMap(({ refusals }) => refusals),
    ...lintDrills(
      directory,
      read.flatMap(({ files }) => files),
    ),
  ];
}
