import type { Act } from './act.ts';
import type { Committee } from './committee.ts';
import type { CriterionState } from './criterion.ts';
import type { EndReason, OffMapForm } from './event.ts';
import type { Carried, CarriedState } from './journey.ts';
import type { OutcomeKind, Standing } from './ledger.ts';
import type { MarketStanding } from './market.ts';
import type { Numbers } from './numbers.ts';
import type { PromiseStanding, Undated } from './promise.ts';
import type { ItemId, PersonId, ProblemId } from './scenario.ts';
import type { Lang } from './stage.ts';

/** How a concern stands: `raised` waits for an answer since `turn`. */
export type ConcernState = Readonly<{
  state: 'raised' | 'answered' | 'ignored';
  turn: number;
  cause: 'feature' | 'advantage' | 'asked' | 'touched' | 'complaint' | 'carried';
}>;

/** How a question of somebody's own stands, since which turn, when it was asked last (-1 never), and how often it was evaded. */
export type OwnState = Readonly<{ state: 'asked' | 'answered' | 'evaded'; turn: number; asked: number; evasions: number }>;

/** How a fear stands: since which turn, what it weighs by now (whole), and how often the price was spoken of in its place, last in which turn (-1 never). */
export type FearState = Readonly<{ state: 'hidden' | 'surfaced' | 'eased'; turn: number; weight: number; hid: number; hidAt: number }>;

/** A concession made in a turn: `open` while a return may still be asked for. */
export type GivenState = Readonly<{ turn: number; person: PersonId; concession: string | null; state: 'open' | 'traded' | 'gave_away' }>;

/** Everyone at the table together, as the events so far have left them: a fold, never stored. */
export type Buyer = Readonly<{
  turn: number;
  seq: number;
  lang: Lang;
  seed: number;
  numbers: Numbers;
  trust: number;
  patience: number;
  standing: Readonly<Record<ProblemId, Standing>>;
  /** Weight of each problem in half units, uncapped parts included up to the cap. */
  halves: Readonly<Record<ProblemId, number>>;
  /** Half units that each consequence has added so far. */
  felt: Readonly<Record<ItemId, number>>;
  /** Everything said aloud: the turn in which it was last said, and how often. */
  said: Readonly<Record<ItemId, Readonly<{ turn: number; times: number }>>>;
  concerns: Readonly<Record<string, ConcernState>>;
  own: Readonly<Record<string, OwnState>>;
  criteria: Readonly<Record<string, CriterionState>>;
  committee: Committee;
  /** Promises from before the call, and the one made in it that waits for its date. */
  promises: Readonly<Record<ItemId, PromiseStanding>>;
  undated: Undated | null;
  /** What earlier calls of the journey left, and how the seller's promises of then stand in this one; null for a call that stands alone. */
  carried: Carried | null;
  owing: Readonly<Record<string, CarriedState>>;
  market: MarketStanding;
  fears: Readonly<Record<string, FearState>>;
  /** Concessions of the seller, in the order in which they were made. */
  given: readonly GivenState[];
  /** Problem of the last disclosure, and everything disclosed in the last turn that disclosed anything. */
  topic: ProblemId | null;
  lastItems: readonly ItemId[];
  lastSpeaker: PersonId | null;
  /** Everybody who has said anything so far. */
  spoke: readonly PersonId[];
  lastReply: string | null;
  lastHeard: Readonly<{ text: string; act: Act }> | null;
  situationAsked: number;
  decisionAsked: number;
  confirmations: number;
  dodged: Readonly<Record<ProblemId, number>>;
  pushedBack: number;
  /** Turns running in which it was, and the last of them. */
  pushedRow: number;
  pushedAt: number;
  /** Times that somebody was spoken to who isn't of this account. */
  strangers: number;
  offMap: OffMapForm | null;
  /** Pitch segments heard so far, and whether an unasked pitch or a proposal was answered. */
  pitchSegments: number;
  pitchAnswered: boolean;
  agendaDone: boolean;
  courtesyDone: boolean;
  limitDone: boolean;
  summaries: number;
  summarised: readonly ItemId[];
  followUps: number;
  benefits: readonly ProblemId[];
  challenged: readonly string[];
  concernsRewarded: number;
  /** Unearned proposals with nothing new, the step of the last one, and whether something new has come since. */
  proposals: number;
  lastStep: number;
  newSince: boolean;
  /** Turns of this call that brought something new. */
  news: readonly number[];
  pressed: boolean;
  agreed: Readonly<{ rung: string; step: 1 | 2 | 3; person: PersonId; turn: number }> | null;
  /** Inducements, and asking for what a tender must not tell: both count, the second apart as well. */
  inducements: number;
  secretsAsked: number;
  /** Turns in which a cue was given, and which kinds. */
  cues: readonly number[];
  cueKinds: readonly string[];
  ended: Readonly<{ by: 'buyer' | 'trainee'; why: EndReason; outcome: OutcomeKind }> | null;
  /** Replies of the last turn that are still to be worded: decided but not yet `replied`. */
  openTurn: boolean;
}>;
