import type { Drawer } from '../link/drawer.ts';

/** Names under which this device keeps what a trainee wrote beside a session: the plan that was taken into it, and notes. */
export const planName = (session: string): string => `aw-plan-of-${session}`;
export const notesName = (session: string): string => `aw-notes-${session}`;

/** Plan and notes of a session are at hand in another one as well, each with its own from then on. */
export function takeAlong(drawer: Drawer, from: string, into: string): void {
  for (const name of [planName, notesName]) {
    const kept = drawer.get(name(from));
    if (kept !== null) drawer.put(name(into), kept);
  }
}
