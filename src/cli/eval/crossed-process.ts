/** Runs as a process of its own: cross-validates one language in one way and sends what was found to the process that asked. */
import { loadNormaliser } from '../../adapters/normaliser/normaliser.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { cross } from './crossed.ts';
import type { By } from './folds.ts';

const [lang, by] = process.argv.slice(2) as [Lang, By];
process.send?.(cross(await loadNormaliser(), lang, by));
