import type { Act, Engine, FacetKind, Flag, PayoffKind } from './act.ts';
import type { Practice } from './behaviour.ts';
import type { Coaching } from './coaching.ts';
import type { Corridor } from './corridor.ts';
import type { CriterionStanding, CriterionState } from './criterion.ts';
import type { ConcessionKind, EndReason, Hash, Hinted, MoodRule, TradeAnswer } from './event.ts';
import type { OutcomeKind, Standing } from './ledger.ts';
import type { MomentKind, UnaskedKind } from './moment.ts';
import type { Giver, PromiseState } from './promise.ts';
import type { Better, Quote } from './quote.ts';
import type { ItemId, PersonId, ProblemId } from './scenario.ts';

export type { Rubric } from './rubric.ts';

/** Number of the score engine: raised whenever the same log could give another report. */
export const scoreEngine = 1;

export type { Better, Quote };

/** Stands in a report kept for an exam for whatever came into the score and was never said. */
export const unsaid = 'unsaid';

export const dimensions = ['needs', 'outcome', 'conduct', 'listening', 'craft'] as const;
/** Dimensions of the default rubric (DESIGN, *How a session is scored*). */
export type Dimension = (typeof dimensions)[number];

/** One reason for points: the rule's name, the points it moved, the turns it cites (≥ 1), and what it is about. */
export type Evidence = Readonly<{ rule: string; points: number; turns: readonly number[]; about?: string }>;

/** `points` 0–100, whole; null is *not shown*: the dimension had no occasion. `weight` is what it weighs in this report's total. */
export type DimensionScore = Readonly<{ points: number | null; weight: number; evidence: readonly Evidence[] }>;

export type Moment = Readonly<{
  kind: MomentKind;
  turn: number;
  good: boolean;
  quotes: readonly Quote[];
  facts: Readonly<Record<string, string | number>>;
  better: Better | null;
}>;

/** One thing the trainee said that asks something, with its label and what it did. `step` names the strongest ledger step, `none` where it moved nothing; `note` whom it pointed to and who was never asked. */
export type AskedQuestion = Readonly<{
  turn: number;
  segment: number;
  text: string;
  act: Act;
  confidence: number;
  second: Readonly<{ act: Act; confidence: number }>;
  flags: readonly Flag[];
  engine: Engine;
  rule?: string;
  answered: boolean;
  step:
    | 'told'
    | 'admitted'
    | 'detailed'
    | 'felt'
    | 'weighed'
    | 'wanted'
    | 'valued'
    | 'criterion_stated'
    | 'criterion_ranked'
    | 'criterion_reshaped'
    | 'criterion_kept'
    | 'none'
    | 'dodged'
    | 'pushed_back'
    | 'repeated'
    | 'agreed'
    | 'put_off';
  note?: Readonly<{ kind: UnaskedKind; asked: PersonId; to: PersonId }>;
  better: Better | null;
}>;

export type LedgerStep = Readonly<{
  to: Standing | 'felt' | 'detailed' | 'valued';
  turn: number;
  item: ItemId;
  halves?: number;
  question: Quote;
  said: Quote;
}>;
/** `meets`: the offer can solve it. `weight` in half units, at most the cap. `counts`: it is one of the two that the score took. */
export type LedgerEntry = Readonly<{
  problem: ProblemId;
  started: Standing;
  standing: Standing;
  meets: boolean;
  weight: number;
  counts: boolean;
  points: number;
  steps: readonly LedgerStep[];
  facets: readonly Readonly<{ item: ItemId; kind: FacetKind; known: boolean }>[];
  implications: readonly Readonly<{ item: ItemId; felt: boolean; bearers: readonly PersonId[] }>[];
  payoffs: readonly Readonly<{ item: ItemId; kind: PayoffKind; said: boolean }>[];
}>;

/** One step of a criterion: the trainee's words and the buyer's; `problem` is the need that reshaped it. */
export type CriterionStep = Readonly<{
  to: CriterionState['standing'];
  turn: number;
  question: Quote;
  said: Quote;
  problem?: ProblemId;
}>;
/** How far one of their criteria came. `rank` is where it really stands, 1 counting most; `problems` the needs it could be linked to. */
export type CriterionEntry = Readonly<{
  criterion: string;
  person: PersonId;
  stands: 'for' | 'against';
  rank: number;
  problems: readonly ProblemId[];
  standing: CriterionStanding;
  steps: readonly CriterionStep[];
}>;
/** A promise from before the call: how the buyer saw it, where it was told, owned up to and renewed; nulls where that never happened. `opening` where the call began with it. */
export type PromiseBefore = Readonly<{
  promise: ItemId;
  by: Giver;
  to: Giver;
  state: PromiseState;
  touches: string | null;
  opening: boolean;
  told: Quote | null;
  owned: Quote | null;
  renewed: Quote | null;
}>;
/** A promise that the trainee made in the call, in their own words. `beyond`: the offer cannot keep it, and it was insisted on. */
export type PromiseMade = Readonly<{
  quote: Quote;
  to: PersonId;
  who: string | null;
  due: string | null;
  about: ItemId | null;
  beyond: boolean;
}>;

/** The balance (天平): need against price, in half units. */
export type Balance = Readonly<{
  need: number;
  price: number;
  needs: readonly Readonly<{ problem: ProblemId; weight: number; counts: boolean }>[];
  prices: readonly Readonly<{
    what: 'deal' | 'concern' | 'fear' | 'confidence' | 'ease' | 'unranked' | 'criterion';
    id: string;
    weight: number;
  }>[];
}>;

/** What became of a fear, step by step: the price spoken of in its place, said, grown by a rule, eased. `question` is what the trainee said, `said` what the buyer did. */
export type FearStep = Readonly<{
  to: 'hid_behind' | 'fear_surfaced' | 'fear_minimised' | 'pressed_over_fear' | 'fear_eased';
  turn: number;
  question: Quote;
  said: Quote;
}>;
/** A fear after the call. `weight` is what it weighs at the end, whole; `behind` the concern or question that it hid behind. */
export type FearEntry = Readonly<{
  fear: string;
  person: PersonId;
  behind: string;
  state: 'hidden' | 'surfaced' | 'eased';
  started: number;
  weight: number;
  steps: readonly FearStep[];
}>;
/** A concession in the trade ledger: what was given, what was asked in return (null: nothing), how the buyer took it, and what it cost. */
export type TradeEntry = Readonly<{
  turn: number;
  kind: ConcessionKind;
  concession: string | null;
  given: Quote;
  returned: Quote | null;
  answer: TradeAnswer | null;
  said: Quote | null;
  points: number;
}>;

/** A matter on which two at the table are not of one mind, after the call. `to` is whose words were objected to; `owned` the consequence that the objector owned up to when asked. */
export type DisputeEntry = Readonly<{
  dispute: string;
  by: PersonId;
  about: ItemId;
  state: 'silent' | 'open' | 'settled';
  objected: Readonly<{ to: PersonId; said: Quote }> | null;
  settled: Readonly<{ question: Quote; said: Quote }> | null;
  owned: Readonly<{ item: ItemId; said: Quote }> | null;
}>;

export type MoodStep = Readonly<{ turn: number; rule: MoodRule; what: 'trust' | 'patience'; by: number }>;
/** How a turn left the buyer, and how much each side spoke in it: characters (zh) or words (en). Turn 0 is the opening. */
export type CourseTurn = Readonly<{ turn: number; trust: number; patience: number; seller: number; buyer: number }>;

/** Codes, ids and quotes; pages word them in the reader's language. Stored as canonical JSON. */
export type Report = Readonly<{
  engine: number;
  rubric: Hash;
  outcome: OutcomeKind;
  /** How it ended: by whom and why, the turn, and what was agreed. */
  ending: Readonly<{ by: 'buyer' | 'trainee'; why: EndReason; turn: number }>;
  agreement: Readonly<{
    rung: string;
    step: 1 | 2 | 3;
    who: PersonId;
    days: number;
    turn: number;
    underAsked: boolean;
    said: Quote;
  }> | null;
  total: number;
  /** The total over the likely alternatives of uncertain labels. */
  range: Readonly<{ from: number; to: number; uncertainTurns: readonly number[] }>;
  /** Named caps on the total that were applied. */
  caps: readonly Evidence[];
  dimensions: Readonly<Record<Dimension, DimensionScore>>;
  focus: Readonly<{ behaviour: MomentKind; turns: readonly number[] }> | null;
  moments: readonly Moment[];
  questions: readonly AskedQuestion[];
  ledger: readonly LedgerEntry[];
  /** What they judge by; only where the account has criteria. */
  criteria?: readonly CriterionEntry[];
  /** Items that were never uncovered, by kind. */
  uncovered: Readonly<{
    facts: readonly ItemId[];
    problems: readonly ProblemId[];
    implications: readonly ItemId[];
    payoffs: readonly ItemId[];
    concerns: readonly string[];
  }>;
  /** Where the stage has them and the session was played with them: fears and the trade ledger. */
  fears?: readonly FearEntry[];
  trades?: readonly TradeEntry[];
  balance: Balance;
  /** The promise ledger, where the account keeps one. */
  promises?: Readonly<{ before: readonly PromiseBefore[]; made: readonly PromiseMade[] }>;
  /** What people at the table see differently, where the account has such matters. */
  disputes?: readonly DisputeEntry[];
  mood: readonly MoodStep[];
  /** Mood and talk turn by turn; reports of before it was kept hold none. */
  course?: readonly CourseTurn[];
  /** What happens inside after the door closes; reports of before there was one hold none. */
  corridor?: Corridor;
  /** What a trainer takes up with the trainee. */
  coaching?: Coaching;
  /** Acts per turn, for the flow chart; `steps` are ledger states reached in that turn. */
  flow: readonly Readonly<{ turn: number; acts: readonly Act[]; steps: readonly string[] }>[];
  /** Characters (zh) or words (en) spoken by each side. Shown, never scored. */
  talk: Readonly<{ seller: number; buyer: number }>;
  /** How many questions of each act, open and closed, and the 5W2H and ICE dimensions asked. Shown, never scored. */
  counts: Readonly<{ acts: Readonly<Record<Act, number>>; open: number; closed: number; flags: Readonly<Record<string, number>> }>;
  turns: number;
  /** Hints that were taken, each with the turn after which; only where any were. */
  hints?: readonly Readonly<Pick<Hinted, 'turn' | 'rung' | 'act' | 'behaviour'>>[];
  /** What the call was opened to practise; only where it was. */
  practice?: Practice;
}>;
