import type { CriterionState } from './criterion.ts';
import type { Standing } from './ledger.ts';
import type { ItemId, PersonId, ProblemId } from './scenario.ts';

export const callKinds = ['first', 'again', 'recovery'] as const;
/** How a call of a journey comes about: the stage's first one; the same stage once more, after a call that agreed nothing; or the call that tries to win back an account that said no. */
export type CallKind = (typeof callKinds)[number];

/** A promise of the seller from an earlier call, in their own words. `missed`: in how many calls since then the buyer had to bring it up. */
export type CarriedPromise = Readonly<{
  id: string;
  person: PersonId;
  text: string;
  who: string | null;
  due: string | null;
  missed: number;
}>;

/**
 * What a call of a journey begins with: all that the calls before it left in the account's mind, pinned in `opened`, so that the call's own log is enough to play it again
 * and to score it. Of what was said only what was said aloud is here.
 */
export type Carried = Readonly<{
  journey: string;
  stage: string;
  kind: CallKind;
  /** Days since the call before; 0 for the first. */
  days: number;
  trust: number;
  patience: number;
  standing: Readonly<Record<ProblemId, Standing>>;
  /** Weight of each problem, and what each consequence has added to it, in half units. */
  halves: Readonly<Record<ProblemId, number>>;
  felt: Readonly<Record<ItemId, number>>;
  said: readonly ItemId[];
  /** Concerns that were spoken of: still open, or answered. */
  concerns: Readonly<Record<string, 'open' | 'answered'>>;
  /** Questions of the buyer's own that were answered. */
  answered: readonly string[];
  criteria: Readonly<Record<string, CriterionState['standing']>>;
  fears: Readonly<Record<string, 'surfaced' | 'eased'>>;
  promises: readonly CarriedPromise[];
  /** Concessions of the offer's list that were given. */
  conceded: readonly string[];
}>;

/** How a carried promise stands in a call: since which turn it waits, was brought, was brought up by the buyer, or was made good after that. */
export type CarriedState = Readonly<{ state: 'waiting' | 'brought' | 'missed' | 'made_good'; turn: number }>;

/** What is carried into a session; undefined for one that stands alone. */
export const carriedInto = ({ carried }: Readonly<{ carried: Carried | Readonly<Record<string, never>> }>): Carried | undefined =>
  'journey' in carried ? (carried as Carried) : undefined;

/** Why an account is closed: an offence, a second no, or three calls in one stage that agreed nothing. */
export type Closed = 'offence' | 'second_no' | 'no_progress';
