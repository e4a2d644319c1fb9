import { Fault } from '../../dialogue/words/refusal.ts';
import type { Visitors } from '../../ports/sessions.ts';
import type { Engine } from './engine.ts';
import type { GroupCommit } from './group-commit.ts';
import { prepared } from './prepared.ts';

/** Visitors in their table: ids and hashes of tokens, never a token. */
export function sqlVisitors(engine: Engine, commits: GroupCommit): Visitors {
  const { db } = engine;
  const find = prepared(engine, (on, blank: Readonly<{ hash: string }>) =>
    on.selectFrom('visitors').select('id').where('token_hash', '=', blank.hash),
  );
  const insert = prepared(engine, (on, blank: Readonly<{ id: string; hash: string; at: number }>) =>
    on
      .insertInto('visitors')
      .values({ id: blank.id, token_hash: blank.hash, created_at: blank.at })
      .onConflict((taken) => taken.doNothing()),
  );
  return {
    create: (id, tokenHash, at) =>
      commits.write(id, async (on) => {
        if ((await insert(on, { id, hash: tokenHash, at })).numAffectedRows === 1n) return;
        if ((await find(on, { hash: tokenHash })).rows[0]?.id === id) return;
        throw new Fault(`Visitor ${id} or their token is taken. Draw a new id and a new token.`);
      }),
    byToken: async (tokenHash) => (await find(db, { hash: tokenHash })).rows[0]?.id,
  };
}
