import type { Act } from './act.ts';
import type { PersonId } from './scenario.ts';

/** A quote: the words as they stand in the transcript, and the turn they stand in. `who` is null for the trainee. */
export type Quote = Readonly<{ turn: number; who: PersonId | null; text: string }>;

/** A question they could have asked there, built only from what the buyer had said by then. `pattern` names how it was built; `to` whom to ask it of, where that is the point. */
export type Better = Readonly<{ text: string; act: Act; pattern: string; about?: string; to?: PersonId }>;
