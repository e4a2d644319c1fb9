import type { Drawer } from './drawer.ts';

/** Longest line the server takes, in UTF-16 units (`longestUtterance` in wire/socket.ts; a test holds the two together, because zod must not travel to the browser). */
export const longestLine = 2000;

/**
 * A line that was sent by the trainee and not yet recorded by the server. `key` is made once, when it is sent: sending again under the same key is harmless.
 * `after` is the last seq the trainee had seen; null for a line that was written behind another waiting one: it answers whatever has come by then.
 */
export type Kept = Readonly<{ key: string; text: string; to: string | null; after: number | null }>;

const nameOf = (session: string): string => `aw-outbox-${session}`;

const isKept = (value: unknown): value is Kept => {
  if (typeof value !== 'object' || value === null) return false;
  const { key, text, to, after } = value as Partial<Record<keyof Kept, unknown>>;
  return (
    typeof key === 'string' &&
    typeof text === 'string' &&
    (to === null || typeof to === 'string') &&
    (after === null || typeof after === 'number')
  );
};

/** Lines of this session that still wait on this device, oldest first. What another program wrote under the name is left out. */
export function waiting(drawer: Drawer, session: string): readonly Kept[] {
  const text = drawer.get(nameOf(session));
  if (text === null) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    drawer.drop(nameOf(session)); // not ours: this room writes nothing but JSON
    return [];
  }
}

function write(drawer: Drawer, session: string, kept: readonly Kept[]): readonly Kept[] {
  if (kept.length === 0) drawer.drop(nameOf(session));
  else drawer.put(nameOf(session), JSON.stringify(kept));
  return kept;
}

/** Puts a line behind those that wait; what another tab put there meanwhile stays. */
export const keep = (drawer: Drawer, session: string, line: Kept): readonly Kept[] =>
  write(drawer, session, [...waiting(drawer, session), line]);

/** Takes a line out: it was recorded, or refused. */
export const release = (drawer: Drawer, session: string, key: string): readonly Kept[] => {
  const before = waiting(drawer, session);
  return before.some((line) => line.key === key)
    ? write(
        drawer,
        session,
        before.filter((line) => line.key !== key),
      )
    : before;
};
