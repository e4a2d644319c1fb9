import { basename, join } from 'node:path';
import type { Scenario } from '../../dialogue/words/scenario.ts';
import { type Lang, langs } from '../../dialogue/words/stage.ts';
import type { Call } from '../../scenario/call.ts';
import type { Variant } from '../../scenario/changes.ts';
import { heldOutName } from '../../scenario/files.ts';
import type { HeldOut } from '../../scenario/held-out.ts';
import type { Retrieval } from '../../scenario/misread.ts';
import { type Finding, refuse } from '../../scenario/refuse.ts';
import type { File } from '../../scenario/source.ts';
import { compiledBefore, forgetCompiled, keepCompiled } from './compiled.ts';
import { namesIn, readFolder, readKeptOut } from './folder.ts';
import { compileJourneys, isOfJourneys, lintJourneys } from './journeys.ts';

/** A scenario with its variants and play-throughs, as its folder holds them. */
export type Loaded = Readonly<{ folder: string; scenario: Scenario; variants: readonly Variant[]; calls: readonly Call[] }>;

/** All scenarios of a directory, or everything that stands against them. */
export type LoadedAll = Readonly<{ ok: true; value: readonly Loaded[] }> | Readonly<{ ok: false; refusals: readonly Finding[] }>;

const isCall = ({ name }: File): boolean => name.endsWith('.call.yaml');

type LoadedOne = Readonly<{ ok: true; value: Loaded }> | Readonly<{ ok: false; refusals: readonly Finding[] }>;

/** Loads the scenario of one folder with its calls. A call that cannot be read refuses it, as any other file does. */
export async function loadScenario(folder: string): Promise<LoadedOne> {
  if ((await namesIn(folder)) === undefined) return { ok: false, refusals: [refuse('scenario.no_folder', { file: folder }, { folder })] };
  const { files, refusals } = await readFolder(folder);
  const before = refusals.length === 0 ? await compiledBefore(folder, files) : undefined;
  return before ? { ok: true, value: { folder, ...before } } : fromText(folder, files, refusals);
}

/** The compiler is loaded only where a text has to be read: it is a good part of a start. */
async function fromText(folder: string, files: readonly File[], refusals: readonly Finding[]): Promise<LoadedOne> {
  const { compile } = await import('../../scenario/parse.ts');
  const { parseCall } = await import('../../scenario/call.ts');
  const compiled = compile(files);
  if (!compiled.ok) return { ok: false, refusals: [...refusals, ...compiled.refusals] };
  const { value: scenario, variants } = compiled;
  const names = variants.map(({ id }) => id);
  const parsed = files.filter(isCall).map((file) => parseCall(file, scenario, names));
  const against = [...refusals, ...parsed.flatMap((call) => (call.ok ? [] : call.refusals))];
  if (against.length > 0) return { ok: false, refusals: against };
  return { ok: true, value: { folder, scenario, variants, calls: parsed.flatMap((call) => (call.ok ? [call.value] : [])) } };
}

/** Compiles every scenario of a directory for later starts, and forgets those of before. What cannot be compiled is left to the start, which says why. */
export async function compileScenarios(directory: string): Promise<number> {
  await forgetCompiled();
  let kept = 0;
  for (const folder of (await foldersIn(directory)) ?? []) {
    const { files, refusals } = await readFolder(folder);
    const loaded = await fromText(folder, files, refusals);
    if (!loaded.ok) continue;
    await keepCompiled(folder, files, loaded.value);
    kept += 1;
  }
  await compileJourneys(directory);
  return kept;
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

/**
 * Loads every scenario of a directory, in the order of folder names; with `only` the one whose folder has that name, where there is one. One broken file and none is loaded;
 * all refusals come back.
 */
export async function loadScenarios(directory: string, only?: string): Promise<LoadedAll> {
  const all = await foldersIn(directory);
  const named = all?.filter((folder) => basename(folder) === only);
  const folders = named && named.length > 0 ? named : all;
  if (!folders) return { ok: false, refusals: [refuse('scenario.no_folder', { file: directory }, { folder: directory })] };
  if (folders.length === 0) return { ok: false, refusals: [refuse('scenario.none_found', { file: directory }, { folder: directory })] };
  const loaded = await Promise.all(folders.map(loadScenario));
  const refusals = loaded.flatMap((each) => (each.ok ? [] : each.refusals));
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, value: loaded.flatMap((each) => (each.ok ? [each.value] : [])) };
}

/** Wordings that were kept out of the index, by language; a language without a file has none. */
export type HeldOutAll = Readonly<
  { ok: true; value: Readonly<Partial<Record<Lang, HeldOut>>> } | { ok: false; refusals: readonly Finding[] }
>;

/** Loads the held-out wordings of a scenario's folder. A file that cannot be read, or that names what is not there, refuses them all. */
export async function loadHeldOut(folder: string, { account }: Scenario): Promise<HeldOutAll> {
  const { files, refusals } = await readKeptOut(folder);
  const { readHeldOut } = await import('../../scenario/held-out.ts');
  const against = [...refusals];
  const value: Partial<Record<Lang, HeldOut>> = {};
  for (const lang of langs) {
    const file = files.find(({ name }) => name.endsWith(`/${heldOutName(lang)}`));
    if (!file) continue;
    const read = readHeldOut(file, account, lang);
    against.push(...read.refusals);
    if (read.value) value[lang] = read.value;
  }
  return against.length > 0 ? { ok: false, refusals: against } : { ok: true, value };
}

/** What the lint finds in a scenario's folder, or in every scenario of a directory. Nothing found: the list is empty. */
export async function lintFolder(path: string): Promise<readonly Finding[]> {
  const folders = await foldersIn(path);
  if (!folders) return [refuse('scenario.no_folder', { file: path }, { folder: path })];
  if (await isOfJourneys(path)) return lintJourneys(path);
  const own = (await namesIn(path))?.some((name) => /\.ya?ml$/.test(name));
  if (!own && folders.length === 0) return [refuse('scenario.none_found', { file: path }, { folder: path })];
  const { lint } = await import('../../scenario/lint.ts');
  const read = await Promise.all((own ? [path] : folders).map((folder) => readFolder(folder, true)));
  const journeys = own ? [] : await lintJourneys(path);
  return [...read.flatMap(({ files, refusals }) => [...refusals, ...lint(files)]), ...journeys];
}

/** What the library as a whole lacks, all scenarios of a directory together; empty for a directory that has none. */
export async function lintShelf(directory: string): Promise<readonly Finding[]> {
  const folders = (await foldersIn(directory)) ?? [];
  if (folders.length === 0) return [];
  const { lintLibrary } = await import('../../scenario/lint-library.ts');
  const read = await Promise.all(folders.map((folder) => readFolder(folder, true)));
  return lintLibrary(
    directory,
    read.map(({ files }) => files),
  );
}

/** How well the questions of a folder's scenario, or of every scenario in a directory, are told apart; empty where there are none. */
export async function retrievalsIn(path: string): Promise<readonly Retrieval[]> {
  if (await isOfJourneys(path)) return [];
  const own = (await namesIn(path))?.some((name) => /\.ya?ml$/.test(name));
  const folders = own ? [path] : ((await foldersIn(path)) ?? []);
  const { retrievals } = await import('../../scenario/misread.ts');
  const read = await Promise.all(folders.map((folder) => readFolder(folder, true)));
  return read.flatMap(({ files }) => retrievals(files));
}
