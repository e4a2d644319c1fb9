import type { DrillRoundView, DrillTask, DrillVerdict } from '../../wire/drill-view.ts';

/** A round under way: its items, at which one, and what came of each answer so far. `at` is past the last item when it is over. */
export type Round = Readonly<{
  /** The client's name for it. */
  id: string;
  view: DrillRoundView;
  tasks: readonly DrillTask[];
  at: number;
  verdicts: Readonly<Record<string, readonly DrillVerdict[]>>;
}>;

/** How an item went. */
export type Went = Readonly<{ task: DrillTask; how: 'at_once' | 'later' | 'missed' | 'skipped'; tries: number; due: number | null }>;

/** A round of these items that nobody has begun. */
export const begun = (id: string, view: DrillRoundView, tasks: readonly DrillTask[] = view.tasks): Round => ({
  id,
  view,
  tasks,
  at: 0,
  verdicts: {},
});

/** What came of the answers to an item. */
export const triesAt = ({ verdicts }: Round, item: string): readonly DrillVerdict[] => verdicts[item] ?? [];

/** With one more verdict. */
export const judged = (round: Round, verdict: DrillVerdict): Round => ({
  ...round,
  verdicts: { ...round.verdicts, [verdict.item]: [...triesAt(round, verdict.item), verdict] },
});

/** At the next item. */
export const moved = (round: Round): Round => ({ ...round, at: round.at + 1 });

function went(round: Round, task: DrillTask): Went {
  const tries = triesAt(round, task.item);
  const first = tries.findIndex(({ across }) => across);
  const how = tries.length === 0 ? 'skipped' : first === 0 ? 'at_once' : first > 0 ? 'later' : 'missed';
  return { task, how, tries: how === 'later' ? first + 1 : tries.length, due: tries.at(-1)?.due ?? null };
}

/** How each item went. */
export const results = (round: Round): readonly Went[] => round.tasks.map((task) => went(round, task));

/** Those that are worth doing again right away. */
export const toRepeat = (round: Round): readonly DrillTask[] =>
  results(round)
    .filter(({ how }) => how === 'missed' || how === 'skipped')
    .map(({ task }) => task);
