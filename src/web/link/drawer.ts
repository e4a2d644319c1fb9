/** The part of the browser's Storage that is used here. */
export type Storage = Readonly<{
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}>;

/**
 * Where this device keeps things between visits. A browser may forbid storage or run out of it; then things are kept as long as the page lives,
 * and `lasting()` says no, so that the page can tell the trainee.
 */
export type Drawer = Readonly<{
  get(name: string): string | null;
  put(name: string, value: string): void;
  drop(name: string): void;
  lasting(): boolean;
}>;

/** A drawer over the browser's storage; null where the browser hands out none. */
export function drawerOver(storage: Storage | null): Drawer {
  const loose = new Map<string, string>();
  let lasting = storage !== null;
  const tried = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    if (storage === null) return otherwise;
    try {
      return act(storage);
    } catch {
      lasting = false; // shown to the trainee by whoever asks `lasting()`
      return otherwise;
    }
  };
  return {
    get: (name) => loose.get(name) ?? tried((s) => s.getItem(name), null),
    put: (name, value) => {
      const stored = tried((s) => {
        s.setItem(name, value);
        return true;
      }, false);
      if (stored) loose.delete(name);
      else loose.set(name, value);
    },
    drop: (name) => {
      loose.delete(name);
      tried((s) => s.removeItem(name), undefined);
    },
    lasting: () => lasting,
  };
}
