import type { ScenarioView } from '../../wire/scenario-view.ts';
import type { Drawer } from '../link/drawer.ts';

type Brief = Pick<ScenarioView, 'id' | 'lang' | 'line' | 'brief' | 'stakeholders' | 'offer'>;

const nameOf = ({ id, lang }: Brief): string => `aw-read-${id}-${lang}`;

/** A brief's words as a number: only whether two are the same matters (FNV-1a). */
function printOf({ line, brief, stakeholders, offer }: Brief): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify([line, brief, stakeholders, offer]))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Notes on this device that this brief was read. */
export const noteRead = (drawer: Drawer, brief: Brief): void => drawer.put(nameOf(brief), printOf(brief));

/** Whether the trainee read another brief of this account last: a later call may be held on a variant of it. False where they read none on this device. */
export function readAnother(drawer: Drawer, brief: Brief): boolean {
  const read = drawer.get(nameOf(brief));
  return read !== null && read !== printOf(brief);
}
