import type { PersonId } from './scenario.ts';

/** A quote: the words as they stand in the transcript, and the turn they stand in. `who` is null for the trainee. */
export type Quote = Readonly<{ turn: number; who: PersonId | null; text: string }>;
