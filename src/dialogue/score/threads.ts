import type { Turn } from './history.ts';
import { once } from './once.ts';

/** Problem that the buyer opened in a turn: admitted there for the first time. */
export const openedIn = (turn: Turn): string | undefined => turn.events.find((e) => e.type === 'admitted')?.problem;

/** Turns in which a thread was dropped that the buyer had just opened: the turn after an admission that neither asks about that problem nor says it back. */
export const droppedThreads = once(({ turns }): readonly number[] =>
  turns.flatMap((turn, i) => {
    const before = turns[i - 1];
    const opened = before && openedIn(before);
    return opened !== undefined && turn.labels.length > 0 && !follows(turn, opened) ? [turn.turn] : [];
  }),
);

function follows(turn: Turn, problem: string): boolean {
  if (turn.labels.some((l) => l.act === 'listening' || l.act === 'rapport')) return true;
  return turn.events.some(
    (e) =>
      ('problem' in e && e.problem === problem) ||
      e.type === 'referred' ||
      e.type === 'asked_back' ||
      e.type === 'repeated' ||
      e.type === 'pushed_back',
  );
}
