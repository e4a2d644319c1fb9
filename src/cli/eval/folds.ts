/** Splits the corpus for cross-validation: whole batches (or industries) are held out together, and with them every batch that shares a minimal pair. */
import type { CorpusRow } from './row.ts';

/** What is kept together: the batch a row was written in, or its industry. */
export type By = 'batch' | 'industry';

/** The fold of each row, by its place: groups that belong together get the same fold, and folds are about equally large. */
export function foldsOf(rows: readonly CorpusRow[], by: By, folds: number): readonly number[] {
  const group = connected(rows, by);
  const groups = rows.map((row) => group(keyOf(row, by)));
  const sizes = new Map<string, number>();
  for (const name of groups) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const loads = new Array<number>(folds).fill(0);
  const placed = new Map<string, number>();
  for (const [name, size] of [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const least = loads.indexOf(Math.min(...loads));
    placed.set(name, least);
    loads[least] = (loads[least] as number) + size;
  }
  return groups.map((name) => placed.get(name) as number);
}

const keyOf = (row: CorpusRow, by: By): string => `${by} ${by === 'batch' ? row.source_batch : row.industry}`;

/** Batches and pairs as one graph; the function names the component that a node lies in. */
function connected(rows: readonly CorpusRow[], by: By): (node: string) => string {
  const parents = new Map<string, string>();
  const top = (node: string): string => {
    const parent = parents.get(node);
    return parent === undefined ? node : top(parent);
  };
  for (const row of rows) {
    if (row.pair === undefined) continue;
    const [a, b] = [top(keyOf(row, by)), top(`pair ${row.pair}`)];
    if (a !== b) parents.set(b, a);
  }
  return top;
}
