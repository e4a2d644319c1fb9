import { Fault } from '../../dialogue/words/refusal.ts';
import type { PracticeLog } from '../../ports/practice-log.ts';
import type { Tables } from './tables.ts';

/** What is practised, in memory: the first entry of an owner and key stays. */
export function memoryPracticeLog({ practice, sessions }: Tables): PracticeLog {
  return {
    put: async (entry) => {
      if (entry.session !== null && !sessions.has(entry.session))
        throw new Fault(`There is no session ${entry.session} to practise around. Open it first.`);
      const same = practice.find(({ owner, key }) => owner === entry.owner && key === entry.key);
      if (!same) practice.push({ ...entry });
      return same ?? entry;
    },
    of: async (owner, only = {}) =>
      practice
        .filter(
          (one) =>
            one.owner === owner &&
            (only.kind === undefined || one.kind === only.kind) &&
            (only.session === undefined || one.session === only.session),
        )
        .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)),
    ofKind: async (kind) =>
      practice
        .filter((one) => one.kind === kind)
        .toSorted((a, b) => a.at - b.at || (`${a.owner} ${a.key}` < `${b.owner} ${b.key}` ? -1 : 1)),
  };
}
