import type { Difficulty } from '../../dialogue/words/stage.ts';

const order: readonly Difficulty[] = ['easy', 'normal', 'hard'];

type Row = Readonly<{ difficulty: Difficulty; minutes: number }>;
const weigh = (row: Row): number => order.indexOf(row.difficulty) * 1000 + row.minutes;

/** The order of the list: the gentlest first, of those the shortest. Whom to begin with stands at its head. */
export const inOrder = <R extends Row>(rows: readonly R[]): readonly R[] => rows.toSorted((a, b) => weigh(a) - weigh(b));
