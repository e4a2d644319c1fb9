import type { Transaction } from 'kysely';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SessionRow, Sessions } from '../../ports/sessions.ts';
import { type Append, appending, textHash } from './append.ts';
import type { Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';
import type { Writes } from './to-write.ts';
import type { Bodies } from './versions.ts';

/** Sessions in their table; opening one writes its pinned bodies and first events with it. */
export function sqlSessions(engine: Engine, writes: Writes, bodies: Bodies, clock: Pick<Clock, 'now'>): Sessions {
  const { db } = engine;
  const findRow = prepared(engine, (on, blank: Readonly<{ id: string }>) =>
    on.selectFrom('sessions').select(columns).where('id', '=', blank.id),
  );
  const findOwned = ownedQuery(engine);
  const countPlayed = playedQuery(engine);
  const findWalked = walkedQuery(engine);
  const findBegun = begunQuery(engine);
  return {
    open: async (row, pinned, key, events) => {
      const first = { session: row.id, key, events, outbox: [], at: clock.now() };
      await writes.open({ row, bodies: bodies.unknown(pinned), first });
      bodies.know(pinned);
    },
    find: async (id) => (await findRow(db, { id })).rows.map(rowOf)[0],
    ofOwner: async (owner, limit, before = { at: Number.MAX_SAFE_INTEGER }) =>
      (await findOwned(db, { owner, limit, at: before.at, id: before.id ?? lowestId })).rows.map(rowOf),
    countOpened: async (owner, scenario) => Number((await countPlayed(db, { owner, scenario })).rows[0]?.opened ?? 0),
    ofJourney: async (journey) => (await findWalked(db, { journey })).rows.map(rowOf),
    journeysOf: async (owner, limit) => (await findBegun(db, { owner, limit })).rows.map(rowOf),
    ended: async (limit, after = '') =>
      (
        await db
          .selectFrom('sessions')
          .select('id')
          .where('ended_at', 'is not', null)
          .where('id', '>', after)
          .orderBy('id')
          .limit(limit)
          .execute()
      ).map(({ id }) => id),
    note: (session, note) => writes.note({ session, note }),
  };
}

/** Writes the row and its first events, after a look at what is there. */
export function opening(engine: Engine) {
  const { head, write } = appending(engine);
  return async (on: Transaction<Tables>, row: SessionRow, first: Append): Promise<void> => {
    if (row.parent !== null) {
      const parent = await head(on, row.parent, first.key);
      if (!parent) throw new Fault(`Session ${row.id} cannot branch from ${row.parent}: there is no such session.`);
      if (row.parentSeq === null || row.parentSeq > parent.seq)
        throw new Fault(`Session ${row.id} cannot branch from ${row.parent} at ${row.parentSeq}: that log ends at ${parent.seq}.`);
    }
    if (row.journey !== null && (await taken(on, row)))
      throw new Fault(`Call ${row.position} of journey ${row.journey} is there already. Open the next one.`);
    const inserted = await on
      .insertInto('sessions')
      .values(columnsOf(row))
      .onConflict((taken) => taken.column('id').doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows === 1n) {
      await write(on, row.parentSeq ?? 0, first);
      return;
    }
    const there = await head(on, row.id, first.key);
    if (there?.answered?.textHash !== textHash(first.events))
      throw new Fault(`There is a session ${row.id} already. Give each session an id of its own.`);
  };
}

/** Whether another session is this call of its journey. The unique index holds it where two open at once. */
const taken = async (on: Transaction<Tables>, { id, journey, position }: SessionRow): Promise<boolean> =>
  (
    await on
      .selectFrom('sessions')
      .select('id')
      .where('journey', '=', journey)
      .where('position', '=', position)
      .where('id', '<>', id)
      .execute()
  ).length > 0;

const columns = [
  'id',
  'owner',
  'bearer',
  'parent',
  'parent_seq',
  'journey',
  'position',
  'scenario',
  'lang',
  'difficulty',
  'created_at',
  'ended_at',
  'turns',
  'outcome',
  'total',
] as const satisfies readonly (keyof Tables['sessions'])[];

/** No id is below it. */
const lowestId = '';

const ownedQuery = (engine: Engine) =>
  prepared(engine, (on, blank: Readonly<{ owner: string; limit: number; at: number; id: string }>) =>
    on
      .selectFrom('sessions')
      .select(columns)
      .where('owner', '=', blank.owner)
      .where('created_at', '<=', blank.at)
      .where((row) => row.or([row('created_at', '<', blank.at), row('id', '<', blank.id)]))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(blank.limit),
  );

const playedQuery = (engine: Engine) =>
  prepared(engine, (on, blank: Readonly<{ owner: string; scenario: string }>) =>
    on
      .selectFrom('sessions')
      .select((row) => row.fn.countAll().as('opened'))
      .where('owner', '=', blank.owner)
      .where('scenario', '=', blank.scenario)
      .where('parent', 'is', null),
  );

const walkedQuery = (engine: Engine) =>
  prepared(engine, (on, blank: Readonly<{ journey: string }>) =>
    on.selectFrom('sessions').select(columns).where('journey', '=', blank.journey).orderBy('position'),
  );

const begunQuery = (engine: Engine) =>
  prepared(engine, (on, blank: Readonly<{ owner: string; limit: number }>) =>
    on
      .selectFrom('sessions')
      .select(columns)
      .where('owner', '=', blank.owner)
      .where('position', '=', 1)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(blank.limit),
  );

const columnsOf = (row: SessionRow): Tables['sessions'] => ({
  id: row.id,
  owner: row.owner,
  bearer: row.bearer,
  parent: row.parent,
  parent_seq: row.parentSeq,
  journey: row.journey,
  position: row.position,
  scenario: row.scenario,
  lang: row.lang,
  difficulty: row.difficulty,
  created_at: row.createdAt,
  ended_at: row.endedAt,
  turns: row.turns,
  outcome: row.outcome,
  total: row.total,
});

const rowOf = (row: Tables['sessions']): SessionRow => ({
  id: row.id,
  owner: row.owner,
  bearer: row.bearer,
  parent: row.parent,
  parentSeq: row.parent_seq,
  journey: row.journey,
  position: row.position,
  scenario: row.scenario,
  lang: row.lang,
  difficulty: row.difficulty,
  createdAt: row.created_at,
  endedAt: row.ended_at,
  turns: row.turns,
  outcome: row.outcome,
  total: row.total,
});
