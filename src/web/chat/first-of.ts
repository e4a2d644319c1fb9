import type { Difficulty } from '../../dialogue/words/stage.ts';

const order: readonly Difficulty[] = ['easy', 'normal', 'hard'];

/** Whom to begin with: the gentlest, of those the shortest; null where there is nobody. */
export function firstOf<Row extends Readonly<{ difficulty: Difficulty; minutes: number }>>(rows: readonly Row[]): Row | null {
  const weigh = (row: Row): number => order.indexOf(row.difficulty) * 1000 + row.minutes;
  return rows.reduce<Row | null>((first, row) => (first === null || weigh(row) < weigh(first) ? row : first), null);
}
