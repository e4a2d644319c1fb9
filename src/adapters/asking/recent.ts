/** What was asked for lately, under its content; what was used longest ago leaves first. */
export type Recent<T> = {
  /** What is kept under this key, or what `make` begins now. Two who ask at once get the same; what fails is not kept. */
  get(key: string, make: () => Promise<T>): Promise<T>;
};

export function recent<T>(most: number): Recent<T> {
  const kept = new Map<string, Promise<T>>();
  return {
    get(key, make) {
      const known = kept.get(key);
      const one = known ?? make();
      kept.delete(key);
      kept.set(key, one);
      if (kept.size > most) kept.delete(kept.keys().next().value as string);
      if (!known)
        one.catch(() => {
          if (kept.get(key) === one) kept.delete(key);
        });
      return one;
    },
  };
}
