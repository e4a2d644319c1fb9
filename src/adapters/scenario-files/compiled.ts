import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../dialogue/words/scenario.ts';
import type { Call } from '../../scenario/call.ts';
import type { Variant } from '../../scenario/changes.ts';
import type { Drill } from '../../scenario/drill.ts';
import type { Journey } from '../../scenario/journeys.ts';
import type { File } from '../../scenario/source.ts';

/** What became of the files of one folder. */
type Compiled = Readonly<{ scenario: Scenario; variants: readonly Variant[]; calls: readonly Call[] }>;

/** Compiled scenarios, kept under the hash of all that they were made from, beside the built program; next to the sources there are none. */
const besideUs = fileURLToPath(new URL('../../compiled-scenarios/', import.meta.url));
/** The room that makes scenarios of texts: what it makes changes only with it. */
const maker = fileURLToPath(new URL('../../scenario/', import.meta.url));

/**
 * What these files were compiled to when the program was built; undefined where any byte of them, or of the compiler, has changed since. Reading
 * YAML takes most of a start, and a scenario changes rarely.
 */
export async function compiledBefore(folder: string, files: readonly File[], shelf = besideUs): Promise<Compiled | undefined> {
  const text = await textOf(join(shelf, `${await keyOf(folder, files)}.json`));
  if (text === undefined) return undefined;
  const { scenario, variants, calls } = JSON.parse(text) as Compiled;
  return { scenario, variants, calls: calls.map((call) => ({ ...call, file: `${folder}/${call.file}` })) };
}

/** Puts what these files were compiled to where a later start finds it. */
export async function keepCompiled(
  folder: string,
  files: readonly File[],
  { scenario, variants, calls }: Compiled,
  shelf = besideUs,
): Promise<void> {
  const inside = calls.map((call) => ({ ...call, file: within(folder, call.file) }));
  await writeFile(join(shelf, `${await keyOf(folder, files)}.json`), JSON.stringify({ scenario, variants, calls: inside }));
}

/** The same for a journey; `files` are its own and its base's, because a stage is what differs from that. */
export async function journeyBefore(folder: string, files: readonly File[], shelf = besideUs): Promise<Journey | undefined> {
  const text = await textOf(join(shelf, `${await keyOf(folder, files)}.json`));
  return text === undefined ? undefined : (JSON.parse(text) as Journey);
}

/** Puts a compiled journey where a later start finds it. */
export async function keepJourney(folder: string, files: readonly File[], journey: Journey, shelf = besideUs): Promise<void> {
  await writeFile(join(shelf, `${await keyOf(folder, files)}.json`), JSON.stringify(journey));
}

/** The same for the drills of one folder. */
export async function drillsBefore(folder: string, files: readonly File[], shelf = besideUs): Promise<readonly Drill[] | undefined> {
  const text = await textOf(join(shelf, `${await keyOf(folder, files)}.json`));
  return text === undefined ? undefined : (JSON.parse(text) as readonly Drill[]);
}

/** Puts compiled drills where a later start finds them. */
export async function keepDrills(folder: string, files: readonly File[], drills: readonly Drill[], shelf = besideUs): Promise<void> {
  await writeFile(join(shelf, `${await keyOf(folder, files)}.json`), JSON.stringify(drills));
}

/** Takes everything away that was kept before. */
export async function forgetCompiled(shelf = besideUs): Promise<void> {
  await rm(shelf, { recursive: true, force: true });
  await mkdir(shelf, { recursive: true });
}

const within = (folder: string, name: string): string => name.replaceAll('\\', '/').slice(folder.replaceAll('\\', '/').length + 1);

let compiler: Promise<string> | undefined;

async function keyOf(folder: string, files: readonly File[]): Promise<string> {
  compiler ??= compilerHash();
  const hash = createHash('sha256').update(await compiler);
  for (const { name, text } of files) hash.update(`\0${within(folder, name)}\0`).update(text);
  return hash.digest('hex');
}

async function compilerHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(maker)).filter((each) => /\.[jt]s$/.test(each)).sort()) hash.update(await readFile(join(maker, name)));
  return hash.digest('hex');
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
