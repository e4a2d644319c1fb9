export const promiseStates = ['kept', 'late', 'broken', 'open'] as const;
/** How the buyer sees a promise that was made before the call. */
export type PromiseState = (typeof promiseStates)[number];

/** Whose word it is: the seller's house, or somebody of the buying centre. */
export type Giver = string | 'seller';

/** A promise that stood before the call (DESIGN, *Stage mechanics*: performance tracking): who promised whom, how it was kept, and which problem or concern it touches. What and by when are words. */
export type Promised = Readonly<{
  id: string;
  by: Giver;
  to: Giver;
  state: PromiseState;
  knows: readonly string[];
  touches: string | null;
}>;

/** Words of a promise. `due`: by when it was promised; `key`: words by which a seller who owns up is understood; `say`: how the buyer sees it now; `ask`: questions after it. */
export type PromiseWords = Readonly<{ topic: string; due: string; key: readonly string[]; say: readonly string[]; ask: readonly string[] }>;

/** How a promise from before the call stands in it: the turn it was told in (0 where the opening complains of it), owned up to, and renewed with a name and a date. */
export type PromiseStanding = Readonly<{ told: number | null; owned: number | null; renewed: number | null }>;

/** A promise that was asked back for its date and waits for one: the trainee's words, and their turn. */
export type Undated = Readonly<{ turn: number; segment: number; text: string; who: string | null; about: string | null }>;
