import type { History } from './history.ts';

/**
 * A fold that says the same for the whole of a call is made once for it, however many turns ask: a long call would cost the square of its turns. It is kept with the history, which no
 * score changes, and goes with it. The rest of what it is made from may change only with the history.
 */
export function once<Rest extends readonly unknown[], Made>(
  make: (past: History, ...rest: Rest) => Made,
): (past: History, ...rest: Rest) => Made {
  const made = new WeakMap<History, Made>();
  return (past, ...rest) => {
    const there = made.get(past);
    if (there !== undefined) return there;
    const now = make(past, ...rest);
    made.set(past, now);
    return now;
  };
}
