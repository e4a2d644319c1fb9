/** Situations over terms: a fear is talked away, something is given, something is asked in return, a hint is preached at. */
const bargainingOccasions = [
  'brushed_off',
  'pocket',
  'ask_more',
  'trade_taken',
  'trade_thought_over',
  'trade_fear_first',
  'lectured',
  'declined',
] as const;

/** Situations that the phrase book has words for. */
export const occasions = [
  'again',
  'dodge',
  'nothing_admitted',
  'too_early',
  'beyond_offer',
  'reserved',
  'nothing_wanted',
  'refer',
  'refer_after',
  'ask_back',
  'not_here',
  'off_near',
  'off_who',
  'off_why',
  'off_decline',
  'concern_settled',
  'market_honest',
  'market_right',
  'promise_owned',
  'promise_noted',
  'promise_vague',
  'promise_by_when',
  'promise_brought',
  'promise_made_good',
  'promise_missed',
  'concern_again',
  'no_concern',
  'hear_pitch_asked',
  'hear_pitch',
  'hear_benefit',
  'challenge',
  'challenge_again',
  'courtesy',
  'courtesy_later',
  'farewell',
  'agenda',
  'summary',
  'new_summary',
  'statement',
  'limit',
  'procedure',
  'leaning',
  'fault',
  'authority',
  'strange',
  'insulted',
  'off_topic',
  'unclear',
  'small_talk',
  'inducement',
  'put_off_1',
  'put_off_2',
  'put_off_3',
  'put_off_4',
  'watch',
  'meeting',
  'warning',
  'end_warm',
  'end_no_sale',
  'end_advance',
  'link',
  'by',
  ...bargainingOccasions,
] as const;
export type Occasion = (typeof occasions)[number];

/** Ways to say it, per occasion: at least one; the voice takes another one each time. */
export type Book = Readonly<Record<Occasion, readonly string[]>>;

/** Occasions that stand in a file of their own, with those of both languages side by side. */
export type CriteriaOccasion = 'reserved' | 'nothing_wanted';
export type PromiseOccasion = 'market_honest' | 'market_right' | 'promise_owned' | 'promise_noted' | 'promise_vague' | 'promise_by_when';
export type OddOccasion = 'strange' | 'insulted' | 'off_topic' | 'unclear' | 'small_talk';
export type JourneyOccasion = 'promise_brought' | 'promise_made_good' | 'promise_missed' | 'concern_again';
/** What each language's own file holds. */
export type OwnBook = Omit<Book, CriteriaOccasion | PromiseOccasion | OddOccasion | JourneyOccasion | keyof BargainingBook>;
export type BargainingBook = Pick<Book, (typeof bargainingOccasions)[number]>;
