import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { SessionEvent } from '../../dialogue/words/event.ts';
import { Fault, granted, type Outcome, refused } from '../../dialogue/words/refusal.ts';
import type { Appended, Outgoing } from '../../ports/event-log.ts';
import type { Engine } from './engine.ts';
import { insertEvents } from './event-rows.ts';
import { findingReply } from './line.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** Events that are to follow each other in one session, as the port has them, with the time they get. */
export type Append = Readonly<{
  session: string;
  key: string;
  events: readonly SessionEvent[];
  outbox: readonly Outgoing[];
  /** Milliseconds since 1970. */
  at: number;
}>;

/** Where a session's log ends, and what was answered to a key before. */
export type Head = Readonly<{ seq: number; answered: Readonly<{ textHash: string; seq: number }> | null }>;

/** The text of an append is that of its `said` event (port EventLog); what is kept of it is its SHA-256. */
export function textHash(events: readonly SessionEvent[]): string {
  const said = events.find((event) => event.type === 'said');
  const hash = createHash('sha256').update(said?.text ?? '');
  return hash.digest('hex');
}

/** The steps of an append, each to be run inside a transaction. */
export function appending(engine: Engine) {
  const { hold } = engine;
  const findHead = headQuery(engine);
  const findReply = findingReply(engine);
  const insertKey = keyQuery(engine);
  const insertRows = insertEvents(engine);

  /** The head of a session, held until the transaction ends; nothing for an unknown session. */
  const head = async (on: Transaction<Tables>, session: string, key: string): Promise<Head | undefined> => {
    await hold(on, session);
    const [row] = (await findHead(on, { session, key })).rows;
    if (!row) return undefined;
    const answered = row.text_hash === null || row.answered === null ? null : { textHash: row.text_hash, seq: row.answered };
    return { seq: row.last ?? row.parent_seq ?? 0, answered };
  };

  /** Writes events after `after` without asking anything; answers the last seq. */
  const write = async (on: Transaction<Tables>, after: number, { session, key, events, outbox, at }: Append): Promise<number> => {
    const seq = after + events.length;
    await insertRows(on, session, after, events, at);
    await insertKey(on, { session, key, text_hash: textHash(events), seq });
    if (outbox.length > 0) {
      const rows = outbox.map((each, nth) => ({ ...each, id: `${session}/${seq}/${nth}`, session, created_at: at, sent_at: null }));
      await on.insertInto('outbox').values(rows).execute();
    }
    return seq;
  };

  const repliedBefore = async (on: Transaction<Tables>, { session, events }: Append): Promise<boolean> => {
    const here = new Set<string>();
    for (const event of events) {
      if (event.type !== 'replied') continue;
      const { turn, reply } = event;
      if (here.has(`${turn}/${reply}`) || (await findReply(on, session, turn, reply))) return true;
      here.add(`${turn}/${reply}`);
    }
    return false;
  };

  /** The whole append as the port has it: key first, then staleness, then replies. */
  const append = async (
    on: Transaction<Tables>,
    expected: number,
    asked: Append,
  ): Promise<Outcome<Appended, 'turn.stale' | 'turn.other_text'>> => {
    const end = await head(on, asked.session, asked.key);
    if (!end) throw new Fault(`There is no session ${asked.session} to append to. Open it first.`);
    if (end.answered) {
      const same = end.answered.textHash === textHash(asked.events);
      return same ? granted({ seq: end.answered.seq, repeated: true }) : refused('turn.other_text');
    }
    if (end.seq !== expected || (await repliedBefore(on, asked))) return refused('turn.stale');
    return granted({ seq: await write(on, end.seq, asked), repeated: false });
  };

  return { head, write, append };
}

const headQuery = (engine: Engine) =>
  prepared(engine, (on, blank: Readonly<{ session: string; key: string }>) =>
    on
      .selectFrom('sessions')
      .leftJoin('appends', (join) => join.onRef('appends.session', '=', 'sessions.id').on('appends.key', '=', blank.key))
      .select((e) => [
        'sessions.parent_seq',
        'appends.text_hash',
        'appends.seq as answered',
        e
          .selectFrom('events')
          .select((own) => own.fn.max('events.seq').as('last'))
          .whereRef('events.session', '=', 'sessions.id')
          .as('last'),
      ])
      .where('sessions.id', '=', blank.session),
  );

const keyQuery = (engine: Engine) =>
  prepared(engine, (on, blank: Readonly<{ session: string; key: string; text_hash: string; seq: number }>) =>
    on.insertInto('appends').values({ session: blank.session, key: blank.key, text_hash: blank.text_hash, seq: blank.seq }),
  );
