import type { Place } from '../dialogue/words/refusal.ts';
import type { Path } from './refuse.ts';
import type { AccountForm } from './schema-account.ts';
import type { StageForm } from './schema-journey.ts';
import type { Source } from './source.ts';

/** Lists of an account that a stage adds to, and by the words of which it is said. */
const addedParts = ['concerns', 'criteria', 'fears', 'rungs', 'promises'] as const;

/** Where in journey.yaml stands what is said of a stage's account: what it added itself in its own entry, everything else at the stage. */
export function stageSource(source: Source, nth: number, form: AccountForm, stage: StageForm): Source {
  const at = (path: Path, part?: 'key' | 'value'): Place => {
    const [list, index, ...rest] = path;
    if (list === 'opens') return source.at(['stages', nth, 'opens'], part);
    const added = addedParts.find((each) => each === list);
    if (!added || typeof index !== 'number') return source.at(['stages', nth, ...(added ? [added] : [])], part);
    const own = index - (form[added].length - stage[added].length);
    return source.at(own < 0 ? ['stages', nth] : ['stages', nth, added, own, ...rest], part);
  };
  return { ...source, at };
}

/** The same in the files of words, where a stage goes by its id. */
export const stageWordsSource = (source: Source, id: string): Source => ({
  ...source,
  at: (path, part) => source.at(['stages', id, ...(path[0] === 'items' ? ['say', ...path.slice(1)] : path)], part),
});
