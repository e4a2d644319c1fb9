/** A step of the build, run as a program: compiles the scenarios of the directory it is given beside the built program, so that a start does not read YAML. */
import { compileScenarios } from './load.ts';

await compileScenarios(process.argv[2] ?? 'scenarios');
