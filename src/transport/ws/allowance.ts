/** A bucket of `most` messages that refills by `perSecond`. Each call spends one and returns 0, or the whole seconds to wait. */
export function allowance(most: number, perSecond: number): (now: number) => number {
  let left = most;
  let at: number | null = null;
  return (now) => {
    left = Math.min(most, left + (at === null ? 0 : ((now - at) / 1000) * perSecond));
    at = now;
    if (left < 1) return Math.max(1, Math.ceil((1 - left) / perSecond));
    left -= 1;
    return 0;
  };
}
