import type { PersonId } from '../../dialogue/words/scenario.ts';

/** What a bot means to do in a turn. `id` is of an item, a problem, a rung, a concern or a question of the buyer's own. */
export type Aim = Readonly<{
  kind:
    | 'ask'
    | 'agenda'
    | 'summary'
    | 'own_answer'
    | 'concern_check'
    | 'hear_objection'
    | 'concern_answer'
    | 'fear_check'
    | 'fear_answer'
    | 'benefit'
    | 'propose'
    // What a poor turn holds.
    | 'pitch'
    | 'leading'
    | 'stacked';
  id: string;
  to: PersonId | null;
  /** Asked for only to see whether it comes out: off the way of the call. */
  aside?: true;
}>;

/** What is said in a turn, to whom, and whether it asks for an item. */
export type Move = Readonly<{ aim: Aim; say: string }>;

/** The same aim again has the same key. */
export const keyOf = ({ kind, id, to }: Aim): string => `${kind} ${id} ${to ?? ''}`;

/** True where the turn asks for something that the buyer might know. */
export const isQuestion = ({ kind }: Aim): boolean => kind === 'ask' || kind === 'leading' || kind === 'stacked';
