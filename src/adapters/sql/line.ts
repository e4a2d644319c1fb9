import type { Engine, Handle } from './engine.ts';
import { type Prepared, prepared } from './prepared.ts';

/** The largest seq that both engines take. */
const unbounded = 2_147_483_647;

/** Where a session stands in its line: null for one that began by itself. */
type Origin = Readonly<{ parent: string | null; parent_seq: number | null }>;
type Span = Readonly<{ session: string; after: number; until: number }>;

/** One row per event of the span that was looked for, or one with `seq` null where there is none; no row for an unknown session. */
type Found<Row> = Row & Origin & Readonly<{ seq: number | null }>;

/** Rows are handed on as they are: copying them costs a turn more than reading them. */
const hasEvent = <Row extends Readonly<{ seq: number | null }>>(row: Row): row is Row & Readonly<{ seq: number }> => row.seq !== null;

/**
 * Looks along a session's line, oldest first: its parent's events up to where it branched, then its own. A branch of an early turn of a
 * branch may cut both, so the lower of the two cuts counts. One query per session of the line; nearly all lines have one.
 */
async function along<In extends Span, Row>(
  find: Prepared<In, Found<Row>>,
  on: Handle,
  asked: In,
): Promise<readonly (Found<Row> & Readonly<{ seq: number }>)[]> {
  const { rows } = await find(on, asked);
  const own = rows.filter(hasEvent);
  const { parent, parent_seq } = rows[0] ?? { parent: null, parent_seq: null };
  if (parent === null || parent_seq === null || asked.after >= parent_seq) return own;
  const before = await along(find, on, { ...asked, session: parent, until: Math.min(asked.until, parent_seq) });
  return [...before, ...own];
}

/** Reads the events of a session's line after a seq. */
export function readingLine(engine: Engine) {
  const find = prepared(engine, (on, blank: Span) =>
    on
      .selectFrom('sessions')
      .leftJoin('events', (join) =>
        join.onRef('events.session', '=', 'sessions.id').on('events.seq', '>', blank.after).on('events.seq', '<=', blank.until),
      )
      // Only rows with an event are handed on, and an event has both.
      .select((e) => [e.ref('events.at').$notNull().as('at'), e.ref('events.body').$notNull().as('body')])
      .select(['sessions.parent', 'sessions.parent_seq', 'events.seq'])
      .where('sessions.id', '=', blank.session)
      .orderBy('events.seq'),
  );
  return (on: Handle, session: string, after: number) => along(find, on, { session, after, until: unbounded });
}

/** Whether a reply stands in a session's line. */
export function findingReply(engine: Engine) {
  const find = prepared(engine, (on, blank: Span & Readonly<{ turn: number; reply: number }>) =>
    on
      .selectFrom('sessions')
      .leftJoin('events', (join) =>
        join
          .onRef('events.session', '=', 'sessions.id')
          .on('events.turn', '=', blank.turn)
          .on('events.reply', '=', blank.reply)
          .on('events.reply', 'is not', null)
          .on('events.seq', '<=', blank.until),
      )
      .select(['sessions.parent', 'sessions.parent_seq', 'events.seq'])
      .where('sessions.id', '=', blank.session),
  );
  return async (on: Handle, session: string, turn: number, reply: number): Promise<boolean> =>
    (await along(find, on, { session, turn, reply, after: 0, until: unbounded })).length > 0;
}
