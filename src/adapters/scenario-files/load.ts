import { join } from 'node:path';
import type { Scenario } from '../../dialogue/words/scenario.ts';
import { type Call, parseCall } from '../../scenario/call.ts';
import { lint } from '../../scenario/lint.ts';
import { compile } from '../../scenario/parse.ts';
import { type Finding, refuse } from '../../scenario/refuse.ts';
import type { File } from '../../scenario/source.ts';
import { namesIn, readFolder } from './folder.ts';

/** A scenario with its play-throughs, as its folder holds them. */
export type Loaded = Readonly<{ folder: string; scenario: Scenario; calls: readonly Call[] }>;

/** All scenarios of a directory, or everything that stands against them. */
export type LoadedAll = Readonly<{ ok: true; value: readonly Loaded[] }> | Readonly<{ ok: false; refusals: readonly Finding[] }>;

const isCall = ({ name }: File): boolean => name.endsWith('.call.yaml');

/** Loads the scenario of one folder with its calls. A call that cannot be read refuses it, as any other file does. */
export async function loadScenario(
  folder: string,
): Promise<Readonly<{ ok: true; value: Loaded }> | Readonly<{ ok: false; refusals: readonly Finding[] }>> {
  if ((await namesIn(folder)) === undefined) return { ok: false, refusals: [refuse('scenario.no_folder', { file: folder }, { folder })] };
  const { files, refusals } = await readFolder(folder);
  const compiled = compile(files);
  if (!compiled.ok) return { ok: false, refusals: [...refusals, ...compiled.refusals] };
  const parsed = files.filter(isCall).map((file) => parseCall(file, compiled.value));
  const against = [...refusals, ...parsed.flatMap((call) => (call.ok ? [] : call.refusals))];
  if (against.length > 0) return { ok: false, refusals: against };
  return { ok: true, value: { folder, scenario: compiled.value, calls: parsed.flatMap((call) => (call.ok ? [call.value] : [])) } };
}

/** Folders in a directory that hold YAML: those are scenarios (`schema` holds none). */
async function foldersIn(directory: string): Promise<readonly string[] | undefined> {
  const names = await namesIn(directory);
  if (!names) return undefined;
  const found: string[] = [];
  for (const name of names) {
    const within = await namesIn(join(directory, name));
    if (within?.some((each) => /\.ya?ml$/.test(each))) found.push(join(directory, name));
  }
  return found;
}

/** Loads every scenario of a directory, in the order of folder names. One broken file and none is loaded; all refusals come back. */
export async function loadScenarios(directory: string): Promise<LoadedAll> {
  const folders = await foldersIn(directory);
  if (!folders) return { ok: false, refusals: [refuse('scenario.no_folder', { file: directory }, { folder: directory })] };
  if (folders.length === 0) return { ok: false, refusals: [refuse('scenario.none_found', { file: directory }, { folder: directory })] };
  const loaded = await Promise.all(folders.map(loadScenario));
  const refusals = loaded.flatMap((each) => (each.ok ? [] : each.refusals));
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, value: loaded.flatMap((each) => (each.ok ? [each.value] : [])) };
}

/** What the lint finds in a scenario's folder, or in every scenario of a directory. Nothing found: the list is empty. */
export async function lintFolder(path: string): Promise<readonly Finding[]> {
  const folders = await foldersIn(path);
  if (!folders) return [refuse('scenario.no_folder', { file: path }, { folder: path })];
  const own = (await namesIn(path))?.some((name) => /\.ya?ml$/.test(name));
  if (!own && folders.length === 0) return [refuse('scenario.none_found', { file: path }, { folder: path })];
  const read = await Promise.all((own ? [path] : folders).map(readFolder));
  return read.flatMap(({ files, refusals }) => [...refusals, ...lint(files)]);
}
