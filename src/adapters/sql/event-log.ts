import type { SessionEvent } from '../../dialogue/words/event.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import { type AnyVersion, upcast } from '../../dialogue/words/upcast.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EventLog } from '../../ports/event-log.ts';
import type { Engine } from './engine.ts';
import { followers } from './followers.ts';
import { readingLine } from './line.ts';
import type { Writes } from './to-write.ts';

/** The log in the tables `events` and `appends`. A turn costs one commit, which it shares with the turns that end at the same time. */
export function sqlEventLog(engine: Engine, writes: Writes, clock: Pick<Clock, 'now'>): EventLog {
  const following = followers();
  const readLine = readingLine(engine);
  return {
    append: async (session, expected, key, events, outbox = [], note = {}) => {
      const at = clock.now();
      const { untold, ...outcome } = await writes.append({ session, expected, key, events, outbox, at, note });
      if (outcome.ok && untold) following.tell(session, outcome.value.seq);
      if (outcome.ok && !outcome.value.repeated) {
        const first = outcome.value.seq - events.length + 1;
        following.tell(
          session,
          outcome.value.seq,
          events.map((event, i) => ({ seq: first + i, at, event })),
        );
      }
      return outcome;
    },
    read: async (session, after = 0) => {
      const rows = await readLine(engine.db, session, after);
      return rows.map(({ seq, at, body }) => ({ seq, at, event: eventOf(body) }));
    },
    follow: (session, after, wake) => {
      const stop = following.add(session, after, wake);
      readLine(engine.db, session, after).then(
        (there) => following.tell(session, there.at(-1)?.seq ?? 0),
        // Where the database does not answer, the woken reader meets the fault itself.
        () => following.tell(session, Number.MAX_SAFE_INTEGER),
      );
      return stop;
    },
  };
}

/** A body is what `canonicalJson` made of an event, by this program or an earlier one. One that a later program wrote is a Fault. */
function eventOf(body: string): SessionEvent {
  const event = upcast(JSON.parse(body) as AnyVersion);
  if (!event.ok)
    throw new Fault(`The log holds ${JSON.stringify(event.refusal.facts)}, which a newer Askwell wrote. Run that one on this data.`);
  return event.value as SessionEvent;
}
