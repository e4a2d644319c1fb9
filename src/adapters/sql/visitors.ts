import { Fault } from '../../dialogue/words/refusal.ts';
import type { Visitors } from '../../ports/sessions.ts';
import type { Engine, Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import type { Visitor, Writes } from './to-write.ts';

/** Visitors in their table: ids and hashes of tokens, never a token. */
export function sqlVisitors(engine: Engine, writes: Writes): Visitors {
  const find = finding(engine);
  return {
    create: (id, hash, at) => writes.visitor({ id, hash, at }),
    byToken: async (hash) => (await find(engine.db, { hash })).rows[0]?.id,
  };
}

const finding = (engine: Engine) =>
  prepared(engine, (on, blank: Readonly<{ hash: string }>) => on.selectFrom('visitors').select('id').where('token_hash', '=', blank.hash));

/** Writes a visitor, in a transaction of whoever writes; one who is there already is nothing. */
export function visiting(engine: Engine) {
  const find = finding(engine);
  const insert = prepared(engine, (on, blank: Visitor) =>
    on
      .insertInto('visitors')
      .values({ id: blank.id, token_hash: blank.hash, created_at: blank.at })
      .onConflict((taken) => taken.doNothing()),
  );
  return async (on: Handle, { id, hash, at }: Visitor): Promise<void> => {
    if ((await insert(on, { id, hash, at })).numAffectedRows === 1n) return;
    if ((await find(on, { hash })).rows[0]?.id === id) return;
    throw new Fault(`Visitor ${id} or their token is taken. Draw a new id and a new token.`);
  };
}
