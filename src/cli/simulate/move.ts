import type { PersonId } from '../../dialogue/words/scenario.ts';

/** Turns of a meeting, some three quarters of an hour: who has got nowhere by then has had their time. */
export const mostTurns = 40;

/** What a bot means to do in a turn. `id` is of an item, a problem, a rung, a criterion, a promise, a concern or a question of the buyer's own. */
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
    | 'rank'
    | 'reshape'
    | 'market_answer'
    | 'own_up'
    | 'limit'
    | 'courtesy'
    | 'benefit'
    | 'propose'
    // What a poor turn holds.
    | 'pitch'
    | 'leading'
    | 'stacked'
    | 'lean'
    | 'give_away';
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
