import { fork } from 'node:child_process';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { Crossed } from './crossed.ts';
import type { By } from './folds.ts';

/** Cross-validates languages at the same time, each in a process of its own: a model takes a minute to train, and ten are trained of each. Faults where one of them ends early. */
export const crossedTogether = (langs: readonly Lang[], by: By): Promise<readonly Crossed[]> =>
  Promise.all(langs.map((lang) => crossedIn(lang, by)));

function crossedIn(lang: Lang, by: By): Promise<Crossed> {
  const here = fileURLToPath(import.meta.url);
  const child = fork(join(dirname(here), `crossed-process${extname(here)}`), [lang, by], { serialization: 'advanced' });
  return new Promise((done, failed) => {
    // The answer is followed by the end of the process; an end without an answer is a fault.
    child.once('message', (found) => done(found as Crossed));
    child.once('exit', (code) => failed(new Fault(`the process that cross-validates ${lang} ended with ${code}; its own lines say why`)));
  });
}
