import { Fault } from '../../dialogue/words/refusal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Store } from '../../ports/store.ts';
import { memoryGradings, memoryVersions } from './bodies.ts';
import { memoryEventLog } from './event-log.ts';
import { memoryPracticeLog } from './practice-log.ts';
import { memorySessions, memoryVisitors } from './sessions.ts';
import { noTables } from './tables.ts';

/** A store that ends with the program: for `cli play` and for tests. It keeps the same contracts as the sql one. */
export function memoryStore(clock: Pick<Clock, 'now'>): Store {
  const tables = noTables();
  const versions = memoryVersions(tables);
  let closed = false;
  const open =
    <In extends readonly unknown[], Out>(act: (...given: In) => Promise<Out>) =>
    async (...given: In): Promise<Out> => {
      if (closed) throw new Fault('The store is closed. Open it again before using it.');
      return act(...given);
    };
  const log = memoryEventLog(tables, clock);
  const sessions = memorySessions(tables, versions, clock);
  const visitors = memoryVisitors(tables);
  const gradings = memoryGradings(tables);
  const practice = memoryPracticeLog(tables);
  return {
    log: { append: open(log.append), read: open(log.read), follow: log.follow },
    sessions: {
      open: open(sessions.open),
      find: open(sessions.find),
      ofOwner: open(sessions.ofOwner),
      countOpened: open(sessions.countOpened),
      ofJourney: open(sessions.ofJourney),
      journeysOf: open(sessions.journeysOf),
      ended: open(sessions.ended),
      note: open(sessions.note),
    },
    visitors: { create: open(visitors.create), byToken: open(visitors.byToken) },
    versions: { put: open(versions.put), get: open(versions.get) },
    gradings: { put: open(gradings.put), of: open(gradings.of) },
    practice: { put: open(practice.put), of: open(practice.of), ofKind: open(practice.ofKind) },
    ready: open(async () => {}),
    close: async () => {
      closed = true;
    },
  };
}
