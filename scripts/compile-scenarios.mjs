/** Compiles the scenarios of the project beside the built program, so that a start does not read YAML. Those that are broken are left to the start, which says why. */
import { join } from 'node:path';
import { root } from './set-up.mjs';

const { compileScenarios } = await import(new URL('../dist/adapters/scenario-files/load.js', import.meta.url).href);
await compileScenarios(join(root, 'scenarios'));
