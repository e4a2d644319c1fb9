import type { Run } from './run.ts';

/** Where questions found nothing that the buyer knows: each as it was said with how often, the most frequent first, and the runs in which two in a row did, with the turn of the second. */
export type OffMap = Readonly<{
  said: readonly Readonly<{ say: string; times: number }>[];
  in_a_row: readonly Readonly<{ seed: number; turn: number }>[];
}>;

/** What these runs asked in vain: what an author may want to give words to. */
export function offMapOf(runs: readonly Pick<Run, 'seed' | 'inVain'>[]): OffMap {
  const times = new Map<string, number>();
  for (const { say } of runs.flatMap(({ inVain }) => inVain)) times.set(say, (times.get(say) ?? 0) + 1);
  return {
    said: [...times].map(([say, count]) => ({ say, times: count })).sort((a, b) => b.times - a.times),
    in_a_row: runs.flatMap(({ seed, inVain }) =>
      inVain.filter(({ turn }) => inVain.some((before) => before.turn === turn - 1)).map(({ turn }) => ({ seed, turn })),
    ),
  };
}
