import type { Act, Engine, Label, PayoffKind } from './act.ts';
import type { Hintable, Practice } from './behaviour.ts';
import type { BreaksIn, LeftToSenior, TakenUp } from './committee.ts';
import type { Carried } from './journey.ts';
import type { OutcomeKind } from './ledger.ts';
import type { Numbers } from './numbers.ts';
import type { Odd } from './odd.ts';
import type { ItemId, PersonId, ProblemId } from './scenario.ts';
import type { Difficulty, Lang } from './stage.ts';
import type { SecretKind } from './tender.ts';

/** Version of the event schema; upcasters in `upcast.ts` bring older ones up to it. */
export const eventVersion = 1;

/** SHA-256 hex of a body's canonical JSON. */
export type Hash = string;

/** First event of every session: pins all that the session was played with. */
export type Opened = Readonly<{
  type: 'opened';
  v: 1;
  turn: 0;
  versions: Readonly<{ scenario: Hash; offer: Hash; rubric: Hash; prompt: Hash }>;
  lang: Lang;
  difficulty: Difficulty;
  seed: number;
  /** Name of the variant of the account; none for the plain one. The pinned scenario is the variant's own. */
  variant?: string;
  /** Kept for an exam: what stayed hidden is shown to nobody afterwards. Left out where it is practice. */
  exam?: true;
  numbers: Numbers;
  /** What the call is opened to practise; left out where it is played for itself. */
  practice?: Practice;
  /** State of the journey carried in; empty for a session that stands alone. */
  carried: Carried | Readonly<Record<string, never>>;
}>;
/** What the trainee said: raw and normalised. */
export type Said = Readonly<{ type: 'said'; v: 1; turn: number; key: string; text: string; plain: string; to: PersonId | null }>;
export type Coded = Readonly<{ type: 'coded'; v: 1; turn: number; labels: readonly Label[] }>;
/** What the answered segment was taken to be about. `segment` is null where no segment asks anything. Scores are whole 1/10,000. */
export type Grounded = Readonly<{
  type: 'grounded';
  v: 1;
  turn: number;
  person: PersonId;
  segment: number | null;
  about: readonly Readonly<{ id: string; score: number }>[];
  /** `sure`, or `unsure` where the margin is small, or `nothing` where no authored question is near, or `follow_up` where the topic came from the turn before. */
  how: 'sure' | 'unsure' | 'nothing' | 'follow_up';
  /** Which engine said so where a grounder was asked; without it nobody was, and it was retrieval over the scenario's own questions. */
  engine?: Engine;
  /** Set where a grounder was asked and retrieval spoke instead: which one, and why. */
  instead?: Readonly<{ of: string; why: string }>;
}>;
/** How a fact came to be told: which allowance of questions it used, `common` and `near` using none. */
export type ToldAs = 'asked' | 'decision' | 'confirmed' | 'common' | 'near';
export type OffMapForm = 'near' | 'who' | 'why' | 'decline';
export type CriterionKept = 'reserved' | 'nothing_wanted';
export type CueKind = 'watch' | 'meeting' | 'warning';
/** What the buyer can show that they heard. */
export type Acknowledged =
  | 'courtesy'
  | 'agenda'
  | 'summary'
  | 'new_summary'
  | 'statement'
  | 'limit'
  | 'procedure'
  | 'leaning'
  | 'inducement'
  | 'fault'
  | 'authority'
  | 'lectured'
  | 'declined'
  | Odd;
/** What was conceded: one of the offer's own list, a discount, something free, or longer terms. */
export type ConcessionKind = 'listed' | 'discount' | 'free' | 'terms';
/** How the buyer takes a trade: accepts it, thinks it over, wants a fear seen to first, or answers the action that was asked for in return (`by_action`). */
export type TradeAnswer = 'taken' | 'thought_over' | 'fear_first' | 'by_action';
/** Rules that make a fear weigh more. */
export type FearRule = 'fear_minimised' | 'pressed_over_fear';
export type StatementKind = 'feature' | 'advantage' | 'benefit';
export type EndReason = 'left' | 'agreed' | 'patience' | 'pressing' | 'inducement' | 'secret' | 'trust';

type E<Type extends string, Body> = Readonly<{ type: Type; v: 1; turn: number } & Body>;
/** What the buyer does, decided by code. Each names its person; moods move by named rules only. */
export type BuyerEvent =
  /** A fact is told. */
  | E<'told', { person: PersonId; item: ItemId; as: ToldAs }>
  | E<'admitted', { person: PersonId; problem: ProblemId }>
  | E<'detailed', { person: PersonId; problem: ProblemId; item: ItemId }>
  /** A consequence is felt. `halves`: weight added to the problem, in half units. */
  | E<'felt', { person: PersonId; problem: ProblemId; item: ItemId; halves: number }>
  /** A figure learned later makes a consequence that was felt before weigh more. */
  | E<'deepened', { problem: ProblemId; item: ItemId; halves: number }>
  | E<'weighed', { problem: ProblemId }>
  | E<'wanted', { person: PersonId; problem: ProblemId; item: ItemId }>
  /** A further payoff of a wanted problem is said. */
  | E<'valued', { person: PersonId; problem: ProblemId; item: ItemId; kind: PayoffKind }>
  /** Asked again for what was told: "as I said". Earns nothing. */
  /** `problem`: the difficulty that the item belongs to, where it belongs to one; logs before it was noted hold none. */
  | E<'repeated', { person: PersonId; item: ItemId; problem?: ProblemId }>
  | E<'dodged', { person: PersonId; problem: ProblemId }>
  | E<'pushed_back', { person: PersonId; why: 'nothing_admitted' | 'too_early' | 'beyond_offer' }>
  /** "You would have to ask …": names who knows or bears it. */
  | E<'referred', { person: PersonId; to: PersonId }>
  /** `name`: somebody who was spoken to and isn't of this account; else nobody knows what was asked. */
  | E<'asked_back', { person: PersonId; name?: string }>
  | E<'off_map', { person: PersonId; form: OffMapForm; near: ItemId | null }>
  | E<'concern_raised', { person: PersonId; concern: string; cause: 'feature' | 'advantage' | 'asked' | 'touched' | 'carried' }>
  | E<'concern_answered', { person: PersonId; concern: string }>
  | E<'concern_ignored', { concern: string; raised: number }>
  | E<'no_concern', { person: PersonId }>
  /** What they judge by: it is said; why it matters and where it ranks; how a wanted need makes them see it anew. */
  | E<'criterion_stated', { person: PersonId; criterion: string }>
  | E<'criterion_ranked', { person: PersonId; criterion: string }>
  | E<'criterion_reshaped', { person: PersonId; criterion: string; problem: ProblemId }>
  /** It stays as it is: they don't speak of it yet, or nothing is wanted that would change it. */
  | E<'criterion_kept', { person: PersonId; criterion: string; why: CriterionKept }>
  /** A subordinate leaves it to the senior, who may take it up in the same turn. */
  | E<'deferred', { person: PersonId; to: PersonId; what: LeftToSenior }>
  | E<'took_up', { person: PersonId; to: PersonId; how: TakenUp }>
  /** Somebody objects to what `to` has just admitted; asked how they see it, they say so. */
  | E<'objected', { person: PersonId; to: PersonId; dispute: string }>
  | E<'dispute_settled', { person: PersonId; dispute: string }>
  /** Somebody who was not spoken to breaks in after the answer: `item` is the consequence that falls on them, or their concern. */
  | E<'interrupted', { person: PersonId; why: BreaksIn; item: string }>
  /** Somebody speaks of the price in place of what they are afraid of. */
  | E<'hid_behind', { person: PersonId; fear: string }>
  | E<'fear_surfaced', { person: PersonId; fear: string }>
  /** It weighs more by a named rule: it was minimised, or a signature was pressed for while it stood. */
  | E<'fear_grew', { person: PersonId; fear: string; rule: FearRule; by: number }>
  /** `with`: the capability or arrangement that eased it; null where the author's words of an answer did. */
  | E<'fear_eased', { person: PersonId; fear: string; with: string | null }>
  /** The seller conceded something; `returned` where the same utterance asks for something in return. */
  | E<'conceded', { person: PersonId; kind: ConcessionKind; concession: string | null; returned: boolean }>
  /** A return was asked for what was given in turn `given`, and how the buyer takes it. */
  | E<'traded', { person: PersonId; given: number; answer: TradeAnswer }>
  /** What was given in turn `given` was for nothing: the buyer asks for more. */
  | E<'gave_away', { person: PersonId; given: number }>
  /** A question of a person's own, and what became of it; `nth` counts evasions, `deferred` where they said what they need to know first. */
  | E<'asked_own', { person: PersonId; question: string }>
  | E<'own_answered', { person: PersonId; question: string }>
  | E<'own_evaded', { person: PersonId; question: string; nth: number; deferred: boolean }>
  /** A promise from before the call: how the buyer sees it, asked for; owned up to before it was told; renewed with a name and a date. */
  | E<'promise_told', { person: PersonId; promise: ItemId }>
  | E<'promise_owned', { person: PersonId; promise: ItemId }>
  | E<'promise_renewed', { person: PersonId; promise: ItemId }>
  /**
   * A promise made in the call, noted: the trainee's own words, who stands for it and by when, as far as they said. `said` is the turn of the words, an earlier one where the date
   * had to be asked for. `about` is the promise from before that it renews.
   */
  | E<'promise_made', { person: PersonId; text: string; said: number; who: string | null; due: string | null; about: ItemId | null }>
  /** "By when?": a promise without a date, asked back once. */
  | E<'promise_undated', { person: PersonId; segment: number; text: string; who: string | null; about: ItemId | null }>
  /** A promise of the seller from an earlier call of the journey: brought by itself; brought up by the buyer, in vain until then; made good after that. */
  | E<'promise_brought', { person: PersonId; carried: string }>
  | E<'promise_missed', { person: PersonId; carried: string }>
  | E<'promise_made_good', { person: PersonId; carried: string }>
  /** The test question about the market was put; answered honestly or rightly; a claim that contradicts what the buyer knows was put right, asked or not. */
  | E<'market_asked', { person: PersonId; test: string }>
  | E<'market_met', { person: PersonId; fact: ItemId; how: 'honest' | 'right' }>
  | E<'market_refuted', { person: PersonId; fact: ItemId; claim: string; asked: boolean }>
  /** Asked for what a tender must not tell. */
  | E<'secret_kept', { person: PersonId; secret: SecretKind }>
  | E<'heard_pitch', { person: PersonId; kind: StatementKind; asked: boolean; capability: string | null; segments: number }>
  | E<'heard_benefit', { person: PersonId; problem: ProblemId; capability: string }>
  /** A figure or guarantee that is neither in the offer nor in the transcript. */
  | E<'challenged', { person: PersonId; claim: string; again: boolean }>
  | E<
      'acknowledged',
      {
        person: PersonId;
        what: Acknowledged;
      }
    >
  | E<'agreed', { person: PersonId; rung: string; step: 1 | 2 | 3; days: number; underAsked: boolean }>
  /** An answer that commits to nothing. `nth` counts unearned proposals with nothing new; warm where it is no `push` (the first, a lower rung, or after something new). */
  | E<'put_off', { person: PersonId; rung: string | null; step: number; nth: number; push: boolean }>
  | E<'trust_moved', { rule: MoodRule; by: number }>
  | E<'patience_moved', { rule: MoodRule; by: number }>
  | E<'cue_given', { person: PersonId; cue: CueKind }>
  | E<'ended', { by: 'buyer' | 'trainee'; why: EndReason; outcome: OutcomeKind }>;

/** Rules that move trust or patience, by name; the report explains each. */
export type MoodRule =
  | 'situation_beyond_free'
  | 'asked_what_the_brief_says'
  | 'implication_on_hidden'
  | 'unasked_pitch'
  | 'benefit_for_a_need'
  | 'unsupported_insisted'
  | 'limit_admitted'
  | 'agenda_offered'
  | 'right_summary'
  | 'follow_up_that_moved'
  | 'courtesy_shown'
  | 'leaning_on_the_relationship'
  | 'inducement'
  | 'concern_ignored'
  | 'concern_caused'
  | 'concern_answered'
  | 'pressing'
  | 'off_topic'
  | 'wrong_name'
  | 'insulted'
  | 'asked_again_after_dodge'
  | 'fault_found_before_superior'
  | 'authority_questioned'
  | 'lectured_over_favour'
  | 'question_evaded'
  | 'sold_over_complaint'
  | 'objection_heard'
  | 'promise_owned'
  | 'promise_renewed'
  | 'market_test_met'
  | 'market_claim_wrong'
  | 'asked_for_a_secret'
  | 'fear_eased'
  | 'promise_brought'
  | 'promise_missed'
  | 'promise_made_good'
  | 'feedback_not_acted_on';

/** A part of a reply that words one item, concern or rung; `start` and `end` count UTF-16 units. */
export type Part = Readonly<{ id: string; start: number; end: number }>;
/** The recorded reply: the truth that replaces any draft. `reply` counts from 0 within its turn. */
export type Replied = Readonly<{
  type: 'replied';
  v: 1;
  turn: number;
  reply: number;
  person: PersonId;
  text: string;
  parts: readonly Part[];
  voice: Engine;
  /** Set where another voice had to finish the reply. */
  instead: Readonly<{ of: string; why: string }> | null;
}>;

/** A hint was taken after a turn, before the trainee said anything more: the rung, and what it leads to. It moves nobody at the table; the score takes its price. */
export type Hinted = Readonly<{ type: 'hinted'; v: 1; turn: number; key: string; rung: 1 | 2 | 3 | 4; act: Act; behaviour: Hintable }>;

export type SessionEvent = Opened | Said | Coded | Grounded | BuyerEvent | Replied | Hinted;
/** An event as the store returns it. `at` is milliseconds since 1970; the score never reads it. */
export type Recorded = Readonly<{ seq: number; at: number; event: SessionEvent }>;
