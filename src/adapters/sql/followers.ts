/** Who waits for more of which session, in this process. */
export type Followers = Readonly<{
  /** `wake` is called, each time in a turn of its own, when something after `after` was committed. Returns how to stop. */
  add(session: string, after: number, wake: () => void): () => void;
  /** Says that a session's log now ends at `seq`. */
  tell(session: string, seq: number): void;
}>;

/** An empty list of followers. */
export function followers(): Followers {
  const bySession = new Map<string, Set<Readonly<{ after: number; wake: () => void }>>>();
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
    tell: (session, seq) => {
      for (const one of bySession.get(session) ?? []) {
        if (seq <= one.after) continue;
        // Its own microtask: a follower that fails must not fail the writer. One that stopped meanwhile is left alone.
        queueMicrotask(() => {
          if (bySession.get(session)?.has(one)) one.wake();
        });
      }
    },
  };
}
