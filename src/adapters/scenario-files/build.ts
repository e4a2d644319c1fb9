/** A step of the build, run as a program: compiles the scenarios and the drills of the directories it is given beside the built program, so that a start does not read YAML. */
import { compileDrills, drillsHome } from './drills.ts';
import { compileScenarios } from './load.ts';

await compileScenarios(process.argv[2] ?? 'scenarios');
await compileDrills(process.argv[3] ?? drillsHome);
