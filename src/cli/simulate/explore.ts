import { atLeast } from '../../dialogue/words/ledger.ts';
import { answersOwed, curiosities, developed, hiddenOnes, objections, type Plan, summaries } from './best.ts';
import { marketAnswer, ownsUp, winsTrust } from './best-stage.ts';
import type { Aim } from './move.ts';
import { isMet, problemsOf, standingOf, type View, within } from './table-view.ts';

/** What one who looks for items does now: whatever may be asked for of what nobody has brought out, else what it takes to get there. Nothing is proposed, and nobody counts what it earns. */
export function exploringAims(view: View, plan: Plan): readonly Aim[] {
  const owed = [...answersOwed(view), ...marketAnswer(view), ...objections(view)];
  if (owed.length > 0) return owed;
  if (view.buyer.turn === 0) return [{ kind: 'agenda', id: '', to: null }];
  const looksFor = (ids: readonly Readonly<{ id: string }>[]): boolean => ids.some(({ id }) => plan.unreached.includes(id));
  // What solving it would be worth is told once a problem is weighed.
  const behind = problemsOf(view).filter(
    (problem) => isMet(view, problem) && looksFor(problem.payoffs) && atLeast(standingOf(view, problem), 'admitted'),
  );
  return [
    ...ownsUp(view),
    ...curiosities(view, plan),
    ...behind.flatMap((problem) => developed(view, problem)),
    ...summaries(view, problemsOf(view)),
    ...winsTrust(view),
    ...hiddenOnes(view, false),
    // What is still guarded takes trust, and trust comes from working at what is on the table.
    ...within(view)
      .filter((problem) => standingOf(view, problem) !== 'hidden')
      .flatMap((problem) => developed(view, problem)),
  ];
}
