import type { Recorded } from '../../dialogue/words/event.ts';
import { Fault, granted, refused } from '../../dialogue/words/refusal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EventLog, Wake } from '../../ports/event-log.ts';
import { eventOf, headOf, linesOf, repliedBefore, textOf, write } from './log.ts';
import type { Tables } from './tables.ts';

/** The log in memory. An append runs in one go, so that nobody comes between its looks and its writing. */
export function memoryEventLog(tables: Tables, clock: Pick<Clock, 'now'>): EventLog {
  const following = new Map<string, Set<Readonly<{ after: number; wake: Wake }>>>();
  const tell = (session: string, seq: number, news?: readonly Recorded[]): void => {
    for (const one of following.get(session) ?? []) {
      if (seq <= one.after) continue;
      // Its own microtask: a follower that fails must not fail the writer. One that stopped meanwhile is left alone.
      queueMicrotask(() => {
        if (following.get(session)?.has(one)) one.wake(news);
      });
    }
  };
  return {
    append: async (session, expected, key, events, outbox = [], note = {}) => {
      const kept = tables.sessions.get(session);
      if (!kept) throw new Fault(`There is no session ${session} to append to. Open it first.`);
      const answered = kept.answered.get(key);
      if (answered) return answered.text === textOf(events) ? granted({ seq: answered.seq, repeated: true }) : refused('turn.other_text');
      if (headOf(kept) !== expected || repliedBefore(tables, session, events)) return refused('turn.stale');
      const at = clock.now();
      const seq = write(kept, key, events, at);
      tables.outbox.push(...outbox.map((each) => ({ ...each, session })));
      kept.row = { ...kept.row, ...note };
      tell(
        session,
        seq,
        events.map((event, i) => ({ seq: expected + i + 1, at, event })),
      );
      return granted({ seq, repeated: false });
    },
    read: async (session, after = 0) => {
      const lines = linesOf(tables, session).filter(({ seq }) => seq > after);
      return lines.map((line) => ({ seq: line.seq, at: line.at, event: eventOf(line) }));
    },
    follow: (session, after, wake) => {
      const here = following.get(session) ?? new Set();
      const one = { after, wake };
      following.set(session, here.add(one));
      tell(session, linesOf(tables, session).at(-1)?.seq ?? 0);
      return () => {
        here.delete(one);
        if (here.size === 0 && following.get(session) === here) following.delete(session);
      };
    },
  };
}
