const first = 1000;
const longest = 30_000;

/**
 * Milliseconds to wait before the next try. `tries` counts failures in a row from 1; `die` (0 to 1) spreads clients over a fifth of the pause,
 * so that a server that restarts is not met by all of them at once.
 */
export const pauseBefore = (tries: number, die: number): number =>
  Math.round(Math.min(longest, first * 2 ** (tries - 1)) * (0.9 + die / 5));
