import { dirname, join, relative, resolve } from 'node:path';
import { isOfCases, readCases } from '../adapters/scenario-files/cases.ts';
import { loadScenarios } from '../adapters/scenario-files/load.ts';
import type { Finding } from '../scenario/refuse.ts';
import { settings } from './common.ts';

/** Which of these paths hold cases; where none was named, those that stand beside the library. */
export async function pathsOfCases(named: readonly string[]): Promise<readonly string[]> {
  const beside = join(dirname(resolve(settings().SCENARIOS_DIR)), 'practice', 'cases');
  const looked = named.length > 0 ? named : [relative(process.cwd(), beside) || '.'];
  const held = await Promise.all(looked.map(isOfCases));
  return looked.filter((_, nth) => held[nth]);
}

/** What stands against the cases of a directory, or against the accounts that they are played with. */
export async function lintCases(directory: string): Promise<readonly Finding[]> {
  const shelf = await loadScenarios(settings().SCENARIOS_DIR);
  if (!shelf.ok) return shelf.refusals;
  return (
    await readCases(
      directory,
      shelf.value.map(({ scenario }) => scenario),
    )
  ).refusals;
}
