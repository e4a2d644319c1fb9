/**
 * A step of the build, run as a program: compiles the scenarios and the drills of the directories it is given beside the built program, so that a start does not read YAML. A case that
 * cannot be read ends no build: it is left off the shelf, and said here with what to do.
 */
import { explain } from '../../scenario/explain.ts';
import { casesHome, readCases } from './cases.ts';
import { compileDrills, drillsHome } from './drills.ts';
import { compileScenarios, loadScenarios } from './load.ts';

const [scenarios = 'scenarios', drills = drillsHome, cases = casesHome] = process.argv.slice(2);
await compileScenarios(scenarios);
await compileDrills(drills);
const shelf = await loadScenarios(scenarios);
if (shelf.ok) {
  const accounts = shelf.value.map(({ scenario }) => scenario);
  const lang = /^zh/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '') ? 'zh' : 'en';
  for (const refusal of (await readCases(cases, accounts)).refusals) console.error(explain(lang, refusal));
}
