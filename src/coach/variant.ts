import { dice } from '../dialogue/words/dice.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Playable, Shelved } from '../ports/library.ts';
import type { Sessions } from '../ports/sessions.ts';

/** What is asked for: a variant by name, the plain account, or one drawn by the seed; left out, the house decides. */
export type Wanted = Readonly<{ scenario: string; variant?: string | undefined; owner: string | null; seed: number }>;

/** A scenario to open a session with; `variant` is null for the plain account. */
export type Chosen = Playable & Readonly<{ variant: string | null }>;

/**
 * Which variant a session is opened with (decision 0027). A name is taken; `drawn` is drawn by the seed, the plain account being one of the lots. Where nothing is said, a visitor's
 * first call with an account is the plain one and every later one is drawn; a program, which owns nothing, gets the plain one.
 */
export async function chosen(sessions: Sessions, shelved: Shelved, wanted: Wanted): Promise<Outcome<Chosen, 'scenario.no_such_variant'>> {
  const name = wanted.variant ?? ((await again(sessions, wanted)) ? 'drawn' : 'plain');
  const variant = name === 'drawn' ? drawn(shelved, wanted.seed) : name === 'plain' ? null : name;
  if (variant === null) return granted({ scenario: shelved.scenario, bodies: shelved.bodies, variant });
  const playable = shelved.variant(variant);
  if (!playable) return refused('scenario.no_such_variant', { scenario: wanted.scenario, variant });
  return granted({ scenario: playable.scenario, bodies: playable.bodies, variant });
}

const again = async (sessions: Sessions, { owner, scenario }: Wanted): Promise<boolean> =>
  owner !== null && (await sessions.hasOpened(owner, scenario));

/** The lot of a seed: the same seed draws the same on any machine. */
function drawn({ variants }: Shelved, seed: number): string | null {
  const lots = [null, ...variants];
  return lots[dice(seed, 0, 'variant', lots.length)] ?? null;
}
