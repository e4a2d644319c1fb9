import * as z from 'zod';
import { acts } from '../dialogue/words/act.ts';
import { hintable } from '../dialogue/words/behaviour.ts';
import { Seq } from './shared.ts';

/** Asks for the next hint. `after` is the last seq the client saw; `key` makes asking again harmless. */
export const AskHint = z.strictObject({ key: z.uuid(), after: Seq });

/**
 * The hints of the turn at hand: the rungs that were taken, in the language of the call, and what is left. Made from what was said at the table and from nothing else. `behaviour` and `act`
 * are null while no rung was taken; `most` is how many there are for this trainee, fewer with every few times that they did it without.
 */
export const HintsView = z.object({
  turn: z.int(),
  behaviour: z.enum(hintable).nullable(),
  act: z.enum(acts).nullable(),
  rungs: z.array(z.object({ rung: z.int(), text: z.string() })),
  most: z.int(),
  /** Points that each rung takes from the total, at most of all together, and spent so far. */
  cost: z.int(),
  ceiling: z.int(),
  spent: z.int(),
});
export type HintsView = z.infer<typeof HintsView>;
