import type { PayoffKind } from './act.ts';
import type { Quote } from './quote.ts';
import type { OwnQuestionKind, PersonId, ProblemId } from './scenario.ts';

/**
 * What becomes of the case once the door is closed: `told` to somebody who was not there; `nothing_to_tell` where whoever has to tell it said nothing of the kind;
 * `signs_alone` where nobody has to be told; `signed` where it is settled; `sent_away` where the seller asked for or offered what nobody may.
 */
export type CorridorEnding = 'told' | 'nothing_to_tell' | 'signs_alone' | 'signed' | 'sent_away';

/** A wanted need as the teller can retell it: what it costs, then what solving it would be worth, all in the teller's own words from the call. */
export type CorridorCase = Readonly<{
  problem: ProblemId;
  costs: readonly Quote[];
  gains: readonly Readonly<{ kind: PayoffKind; said: Quote }>[];
}>;

/**
 * The one thing that is asked back. `id` names the concern, the question or the fear; `person` whose it was in the call and `turn` where it came up, null where it never did. `answer` is
 * what the seller said to it, where it was answered: nothing else can be said in the corridor.
 */
export type CorridorAsk = Readonly<{
  of: 'concern' | 'question' | 'fear';
  id: string;
  kind: OwnQuestionKind | null;
  person: PersonId;
  turn: number | null;
  state: 'answered' | 'open' | 'never';
  answer: Quote | null;
}>;

/**
 * The corridor: after the call, `by` retells the case to `to`. `wording` picks among the wordings that pages have; `unheard` are wanted needs whose worth somebody else said, so that it
 * can't be used here.
 */
export type Corridor = Readonly<{
  how: CorridorEnding;
  by: PersonId;
  to: PersonId | null;
  wording: number;
  cases: readonly CorridorCase[];
  unheard: readonly Readonly<{ problem: ProblemId; person: PersonId; turn: number }>[];
  asks: CorridorAsk | null;
}>;
