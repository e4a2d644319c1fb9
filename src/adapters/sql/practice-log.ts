import { Fault } from '../../dialogue/words/refusal.ts';
import type { PracticeLog, Practised } from '../../ports/practice-log.ts';
import type { Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import type { Writes } from './to-write.ts';

/** What is practised, in its table: the first entry of an owner and key stays. */
export function sqlPracticeLog(engine: Engine, writes: Writes): PracticeLog {
  return {
    put: writes.practised,
    of: async (owner, only = {}) => {
      let asked = engine.db.selectFrom('practice').selectAll().where('owner', '=', owner);
      if (only.kind !== undefined) asked = asked.where('kind', '=', only.kind);
      if (only.session !== undefined) asked = asked.where('session', '=', only.session);
      return (await asked.orderBy('at').orderBy('key').execute()).map((row) => ({ ...row }));
    },
    ofKind: async (kind) => {
      const asked = engine.db.selectFrom('practice').selectAll().where('kind', '=', kind);
      return (await asked.orderBy('at').orderBy('owner').orderBy('key').execute()).map((row) => ({ ...row }));
    },
  };
}

/** Writes an entry, in a transaction of whoever writes; answers the one that is there. */
export function practising(engine: Engine) {
  const insert = prepared(engine, (on, blank: Practised) =>
    on
      .insertInto('practice')
      .values({ owner: blank.owner, key: blank.key, kind: blank.kind, session: blank.session, at: blank.at, body: blank.body })
      .onConflict((there) => there.columns(['owner', 'key']).doNothing()),
  );
  const find = prepared(engine, (on, blank: Pick<Practised, 'owner' | 'key'>) =>
    on.selectFrom('practice').selectAll().where('owner', '=', blank.owner).where('key', '=', blank.key),
  );
  return async (on: Parameters<typeof insert>[0], { owner, key, kind, session, at, body }: Practised): Promise<Practised> => {
    await insert(on, { owner, key, kind, session, at, body });
    const [row] = (await find(on, { owner, key })).rows;
    if (!row) throw new Fault(`What ${owner} practised under key ${key} is not there after it was written.`);
    return { ...row };
  };
}
