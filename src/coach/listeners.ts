/** What passes by without being recorded: somebody begins to write, and drafts of a streamed reply. */
export type Passing =
  | Readonly<{ t: 'writing'; turn: number; person: string }>
  | Readonly<{ t: 'draft'; turn: number; reply: number; person: string; text: string }>;

export type Listeners = {
  /** Returns how to stop. */
  listen(session: string, hear: (passing: Passing) => void): () => void;
  tell(session: string, passing: Passing): void;
};

export function listeners(): Listeners {
  const all = new Map<string, Set<(passing: Passing) => void>>();
  return {
    listen(session, hear) {
      const set = all.get(session) ?? new Set();
      all.set(session, set.add(hear));
      return () => {
        set.delete(hear);
        if (set.size === 0) all.delete(session);
      };
    },
    tell: (session, passing) => {
      for (const hear of all.get(session) ?? []) hear(passing);
    },
  };
}
