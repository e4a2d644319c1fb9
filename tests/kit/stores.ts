import type { SessionRow } from '../../src/ports/sessions.ts';
import type { Store } from '../../src/ports/store.ts';

/** How a contract gets an empty store; it is closed after the test that asked for it. */
export type OpenStore = (clock: { now(): number }) => Promise<Store>;

/** A clock that goes on by a second at each look, from 1 January 2026. */
export const steadyClock = (): { now(): number } => {
  let at = Date.UTC(2026, 0, 1);
  return {
    now: () => {
      at += 1000;
      return at;
    },
  };
};

/** A session's row as it is when it was just opened. */
export const sessionRow = (id: string, more: Partial<SessionRow> = {}): SessionRow => ({
  id,
  owner: 'visitor-1',
  bearer: null,
  parent: null,
  parentSeq: null,
  journey: null,
  position: null,
  scenario: 'hengyue',
  lang: 'zh',
  difficulty: 'normal',
  createdAt: Date.UTC(2026, 0, 1),
  endedAt: null,
  turns: 0,
  outcome: null,
  total: null,
  ...more,
});
