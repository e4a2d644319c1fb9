/** Runs so many things at once and lets so many wait; beyond that it says so. */
export type Lanes = {
  /** Undefined where too many wait already. */
  run<T>(thing: () => Promise<T>): Promise<T> | undefined;
};

export function lanes(atOnce: number, mostWaiting: number): Lanes {
  const waiting: (() => void)[] = [];
  let running = 0;
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  const enter = (): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((free) => waiting.push(free));
  };
  return {
    run: (thing) => (running >= atOnce && waiting.length >= mostWaiting ? undefined : enter().then(thing).finally(leave)),
  };
}
