import type { Act } from './act.ts';

/** Which rule of the manual tells two acts apart, whichever of them it was. */
const between: readonly (readonly [Act, Act, number])[] = [
  ['situation', 'implication', 1],
  ['problem', 'implication', 2],
  ['situation', 'problem', 3],
  ['implication', 'need_payoff', 4],
  ['need_payoff', 'pitch', 7],
  ['need_payoff', 'closing', 8],
  ['implication', 'listening', 13],
  ['situation', 'closing', 21],
  ['pitch', 'benefit', 30],
];

/** The number of that rule; undefined where only the acts' definitions speak. */
export const ruleBetween = (one: Act, other: Act): number | undefined =>
  between.find(([a, b]) => (a === one && b === other) || (a === other && b === one))?.[2];
