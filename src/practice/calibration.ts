import type { OutcomeKind } from '../dialogue/words/ledger.ts';

/** A call that was called before its report was seen, and what it was. */
export type CalledOnce = Readonly<{ said: OutcomeKind; was: OutcomeKind }>;

/**
 * How far somebody's word on their own calls can be relied on: of how many calls they named the outcome, how often rightly; and of those that they called an advance (an order is
 * one that was signed), how many were, and how many were without being called so.
 */
export type Calibration = Readonly<{ calls: number; right: number; called: number; were: number; missed: number }>;

const forward = (outcome: OutcomeKind): boolean => outcome === 'advance' || outcome === 'order';

/** A fold over calls, whatever their order. */
export const calibration = (calls: readonly CalledOnce[]): Calibration =>
  calls.reduce<Calibration>(
    (sum, { said, was }) => ({
      calls: sum.calls + 1,
      right: sum.right + (said === was ? 1 : 0),
      called: sum.called + (forward(said) ? 1 : 0),
      were: sum.were + (forward(said) && forward(was) ? 1 : 0),
      missed: sum.missed + (!forward(said) && forward(was) ? 1 : 0),
    }),
    { calls: 0, right: 0, called: 0, were: 0, missed: 0 },
  );
