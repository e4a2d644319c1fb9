import { basename, dirname, join } from 'node:path';
import type { Base, Journey } from '../../scenario/journeys.ts';
import type { Finding } from '../../scenario/refuse.ts';
import type { File } from '../../scenario/source.ts';
import { journeyBefore, keepJourney } from './compiled.ts';
import { namesIn, readFolder } from './folder.ts';

/** The journeys of a directory of scenarios, or everything that stands against them. */
export type LoadedJourneys = Readonly<{ ok: true; value: readonly Journey[] }> | Readonly<{ ok: false; refusals: readonly Finding[] }>;

/** Where journeys stand beside the scenarios. */
const home = 'journeys';

/** Folders of journeys in a directory of scenarios; a directory without any has none. */
async function journeyFolders(directory: string): Promise<readonly string[]> {
  const within = join(directory, home);
  return ((await namesIn(within)) ?? []).map((name) => join(within, name));
}

/** The files of a journey and of its base. Which base it is stands in the first lines of its own file. */
async function filesOf(
  directory: string,
  folder: string,
): Promise<Readonly<{ own: readonly File[]; base: readonly File[]; refusals: readonly Finding[] }>> {
  const { files: own, refusals } = await readFolder(folder);
  const name = /^base: *['"]?([a-z][a-z0-9_]*)/m.exec(own.find((file) => basename(file.name) === 'journey.yaml')?.text ?? '')?.[1];
  const base = name === undefined ? [] : (await readFolder(join(directory, name))).files;
  return { own, base: base.filter((file) => !file.name.endsWith('.call.yaml')), refusals };
}

/** Loads every journey of a directory of scenarios. One that cannot be read and none is loaded; all refusals come back. */
export async function loadJourneys(directory: string): Promise<LoadedJourneys> {
  const loaded: Journey[] = [];
  const against: Finding[] = [];
  for (const folder of await journeyFolders(directory)) {
    const { own, base, refusals } = await filesOf(directory, folder);
    against.push(...refusals);
    const before = refusals.length === 0 ? await journeyBefore(folder, [...own, ...base]) : undefined;
    const compiled = before ? ({ ok: true, value: before } as const) : await fromText(directory, own);
    if (compiled.ok) loaded.push(compiled.value);
    else against.push(...compiled.refusals);
  }
  return against.length > 0 ? { ok: false, refusals: against } : { ok: true, value: loaded };
}

/** The compiler is loaded only where a text has to be read: it is a good part of a start. */
async function fromText(directory: string, own: readonly File[]) {
  const { compileJourney } = await import('../../scenario/journeys.ts');
  return compileJourney(own, await basesIn(directory, own), await accountsIn(directory));
}

/** Names of folders that could be meant by a base. */
async function accountsIn(directory: string): Promise<readonly string[]> {
  const names = (await namesIn(directory)) ?? [];
  const within = await Promise.all(names.map(async (name) => (await namesIn(join(directory, name)))?.includes('account.yaml') === true));
  return names.filter((_, at) => within[at]);
}

/** The base that a journey names, read and compiled. */
async function basesIn(directory: string, own: readonly File[]): Promise<ReadonlyMap<string, Base>> {
  const [{ baseOf }, { compileForms, formsOf }] = await Promise.all([
    import('../../scenario/journeys.ts'),
    import('../../scenario/parse.ts'),
  ]);
  const name = baseOf(own);
  if (name === undefined || !(await accountsIn(directory)).includes(name)) return new Map();
  const forms = formsOf((await readFolder(join(directory, name))).files);
  const compiled = compileForms(forms);
  return compiled.ok ? new Map([[name, { forms, scenario: compiled.value }]]) : new Map();
}

/** Compiles every journey for later starts. What cannot be compiled is left to the start, which says why. */
export async function compileJourneys(directory: string): Promise<void> {
  for (const folder of await journeyFolders(directory)) {
    const { own, base } = await filesOf(directory, folder);
    const compiled = await fromText(directory, own);
    if (compiled.ok) await keepJourney(folder, [...own, ...base], compiled.value);
  }
}

/** Whether a path names a journey, or the folder of them. */
export const isOfJourneys = async (path: string): Promise<boolean> =>
  basename(path) === home || (await namesIn(path))?.includes('journey.yaml') === true;

/** What the lint finds in one journey's folder, or in every journey beside the scenarios of a directory. */
export async function lintJourneys(path: string): Promise<readonly Finding[]> {
  const one = (await namesIn(path))?.includes('journey.yaml') === true;
  const directory = one ? dirname(dirname(path)) : basename(path) === home ? dirname(path) : path;
  const folders = one ? [path] : await journeyFolders(directory);
  if (folders.length === 0) return [];
  const { lintJourney } = await import('../../scenario/lint-journeys.ts');
  const found: Finding[] = [];
  for (const folder of folders) {
    const { files, refusals } = await readFolder(folder);
    found.push(...refusals, ...lintJourney(files, await basesIn(directory, files), await accountsIn(directory)));
  }
  return found;
}
