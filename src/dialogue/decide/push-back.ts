import { type Asked, add, type Deciding, patience, trust } from './deciding.ts';

/**
 * "Who says that's a problem?" Free once a call, then it costs a point of patience (DESIGN, *Questions*); for a shrug at what it would be worth, nothing. Who goes on with it turn after turn
 * presses, and it costs what pressing does, and trust (decision 0041).
 */
export function pushBack(
  deciding: Deciding,
  { turn, before, grounded: { person } }: Asked,
  why: 'nothing_admitted' | 'too_early',
  charge = 1,
): Deciding {
  const pushed = add(deciding, { type: 'pushed_back', v: 1, turn, person, why });
  const { pressSecond, pressThird } = before.numbers;
  const row = pushed.buyer.pushedRow;
  const cost = row >= 3 ? pressThird : row === 2 ? pressSecond : before.pushedBack > 0 ? charge : 0;
  const minded = row >= 2 ? trust(pushed, turn, 'implication_on_hidden', -1) : pushed;
  return cost === 0 ? minded : patience(minded, turn, 'implication_on_hidden', -cost);
}
