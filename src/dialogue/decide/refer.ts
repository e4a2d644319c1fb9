import { type Asked, add, type Deciding, somebodyElse } from './deciding.ts';
import { offTheMap } from './off-map.ts';

/** "You would have to ask …": names who knows. Costs nothing. */
export function refer(deciding: Deciding, asked: Asked, knows: readonly string[]): Deciding {
  const { person } = asked.grounded;
  const to = somebodyElse(asked, knows, person);
  if (to === undefined) return offTheMap(deciding, asked);
  return add(deciding, { type: 'referred', v: 1, turn: asked.turn, person, to });
}
