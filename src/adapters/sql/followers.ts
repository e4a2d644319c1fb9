import type { Recorded } from '../../dialogue/words/event.ts';
import type { Wake } from '../../ports/event-log.ts';

/** Who waits for more of which session, in this process. */
export type Followers = Readonly<{
  /** `wake` is called, each time in a turn of its own, when something after `after` was committed. Returns how to stop. */
  add(session: string, after: number, wake: Wake): () => void;
  /** Says that a session's log now ends at `seq`, and with which events where they are at hand. */
  tell(session: string, seq: number, news?: readonly Recorded[]): void;
}>;

/** An empty list of followers. */
export function followers(): Followers {
  const bySession = new Map<string, Set<Readonly<{ after: number; wake: Wake }>>>();
  return {
    add: (session, after, wake) => {
      const here = bySession.get(session) ?? new Set();
      const one = { after, wake };
      bySession.set(session, here.add(one));
      return () => {
        here.delete(one);
        if (here.size === 0 && bySession.get(session) === here) bySession.delete(session);
      };
    },
    tell: (session, seq, news) => {
      for (const one of bySession.get(session) ?? []) {
        if (seq <= one.after) continue;
        // Its own microtask: a follower that fails must not fail the writer. One that stopped meanwhile is left alone.
        queueMicrotask(() => {
          if (bySession.get(session)?.has(one)) one.wake(news);
        });
      }
    },
  };
}
