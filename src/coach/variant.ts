import { dice } from '../dialogue/words/dice.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Playable, Shelved } from '../ports/library.ts';
import type { Sessions } from '../ports/sessions.ts';

/**
 * What is asked for: a variant by name, the plain account, or one drawn by the seed; left out, the house decides by `nth`, which of their calls with the account it is for whoever
 * opens it, from 0.
 */
export type Wanted = Readonly<{ scenario: string; variant?: string | undefined; nth: number; seed: number }>;

/** A scenario to open a session with; `variant` is null for the plain account. */
export type Chosen = Playable & Readonly<{ variant: string | null }>;

/**
 * Which variant a session is opened with (decision 0027). A name is taken; `drawn` is drawn by the seed, the plain account being one of the lots. Where nothing is said, a first call
 * with an account is the plain one and every later one is drawn.
 */
export function chosen(shelved: Shelved, { scenario, variant: wanted, nth, seed }: Wanted): Outcome<Chosen, 'scenario.no_such_variant'> {
  const name = wanted ?? (nth > 0 ? 'drawn' : 'plain');
  const variant = name === 'drawn' ? drawn(shelved, seed) : name === 'plain' ? null : name;
  if (variant === null) return granted({ scenario: shelved.scenario, bodies: shelved.bodies, variant });
  const playable = shelved.variant(variant);
  if (!playable) return refused('scenario.no_such_variant', { scenario, variant });
  return granted({ scenario: playable.scenario, bodies: playable.bodies, variant });
}

/** How many calls somebody has had with an account. A program owns none: each of its calls is a first one. */
export const nthOf = async (sessions: Sessions, owner: string | null, scenario: string): Promise<number> =>
  owner === null ? 0 : sessions.countOpened(owner, scenario);

/** The seed of a visitor's nth call with an account. It stands before the call, so that the brief they read is the brief of what they will play; nobody can tell it from outside. */
export const seedOfNth = (owner: string, scenario: string, nth: number): number => dice(0, nth, `${owner} ${scenario}`, seeds);
const seeds = 2 ** 31;

/** The call that comes next for whoever asks: which one it is, and the account as it will be played. */
export async function upcoming(
  sessions: Sessions,
  shelved: Shelved,
  owner: string | null,
): Promise<Readonly<{ nth: number; scenario: Playable['scenario'] }>> {
  const { id } = shelved.scenario.account;
  const nth = await nthOf(sessions, owner, id);
  const choice = owner === null ? null : chosen(shelved, { scenario: id, nth, seed: seedOfNth(owner, id, nth) });
  return { nth, scenario: choice?.ok ? choice.value.scenario : shelved.scenario };
}

/** The lot of a seed: the same seed draws the same on any machine. */
function drawn({ variants }: Shelved, seed: number): string | null {
  const lots = [null, ...variants];
  return lots[dice(seed, 0, 'variant', lots.length)] ?? null;
}
