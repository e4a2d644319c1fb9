import type { BreaksIn, LeftToSenior, Manner, TakenUp, Tone } from './committee.ts';
import type { Acknowledged, CriterionKept, CueKind, OffMapForm } from './event.ts';
import type { Lang } from './stage.ts';

/** One thing the reply does. `id` is the item, concern or rung it words; `text` is the authored sentence chosen for it; `key` what any wording must keep. */
export type Move =
  | Readonly<{ kind: 'disclose'; id: string; text: string; key: readonly string[] }>
  /** Said before; `text` is the sentence as it stood. */
  | Readonly<{ kind: 'repeat'; id: string; text: string; key: readonly string[] }>
  | Readonly<{ kind: 'open'; text: string }>
  | Readonly<{ kind: 'dodge' }>
  | Readonly<{ kind: 'push_back'; why: 'nothing_admitted' | 'too_early' | 'beyond_offer' }>
  | Readonly<{ kind: 'refer'; to: string }>
  | Readonly<{ kind: 'ask_back' }>
  /** Somebody was spoken to who isn't of this account. */
  | Readonly<{ kind: 'not_here'; to: string }>
  | Readonly<{ kind: 'off_map'; form: OffMapForm; text: string | null }>
  | Readonly<{ kind: 'concern'; id: string; text: string; key: readonly string[] }>
  /** What they judge by stays as it is. */
  | Readonly<{ kind: 'keep_criterion'; why: CriterionKept }>
  /** A question of their own, at the end of a reply. */
  | Readonly<{ kind: 'own'; id: string; text: string; key: readonly string[] }>
  /** "This is for Mr Zhao to say", and Mr Zhao's first words: to the seller, or a nod to whoever shall do it. */
  | Readonly<{ kind: 'defer'; what: LeftToSenior; to: string }>
  | Readonly<{ kind: 'take_up'; how: TakenUp; to: string }>
  /** An objection to what somebody else has just admitted, and what comes of it when they are asked. */
  | Readonly<{ kind: 'object' | 'settle'; id: string; text: string; key: readonly string[] }>
  | Readonly<{ kind: 'break_in'; why: BreaksIn }>
  /** Why a tender does not tell what they asked for. */
  | Readonly<{ kind: 'keep_secret'; text: string }>
  /** What they claimed of the market is not so. */
  | Readonly<{ kind: 'refute'; id: string; text: string; key: readonly string[] }>
  /** They answered the test question, honestly or rightly. */
  | Readonly<{ kind: 'market_met'; how: 'honest' | 'right' }>
  /** They owned up to what was not kept, before they were told. */
  | Readonly<{ kind: 'promise_owned' }>
  /** Noted, by when they said; null where they would not say. */
  | Readonly<{ kind: 'promise_noted'; due: string | null }>
  /** "By when?" */
  | Readonly<{ kind: 'promise_by_when' }>
  /** What they promised in an earlier call: they bring it, they have not and are told so in their own words, they have made it good. */
  | Readonly<{ kind: 'promise_brought' | 'promise_made_good' }>
  | Readonly<{ kind: 'promise_missed'; text: string }>
  /** What was said against the offer in an earlier call and has not been taken up since. */
  | Readonly<{ kind: 'concern_again'; id: string; text: string; key: readonly string[] }>
  | Readonly<{ kind: 'concern_settled' }>
  | Readonly<{ kind: 'no_concern' }>
  /** The price, in place of what they are afraid of. */
  | Readonly<{ kind: 'price_remark'; id: string; text: string; key: readonly string[] }>
  /** What they are afraid of, and later that they are no longer. */
  | Readonly<{ kind: 'fear'; id: string; text: string; key: readonly string[] }>
  | Readonly<{ kind: 'fear_eased'; id: string; text: string; key: readonly string[] }>
  | Readonly<{ kind: 'brushed_off' }>
  /** A concession that asks for nothing is pocketed; a turn later there is more to be had. */
  | Readonly<{ kind: 'pocket' }>
  | Readonly<{ kind: 'ask_more' }>
  | Readonly<{ kind: 'trade'; answer: 'taken' | 'thought_over' | 'fear_first' }>
  | Readonly<{ kind: 'hear_pitch'; asked: boolean }>
  | Readonly<{ kind: 'hear_benefit' }>
  | Readonly<{ kind: 'challenge'; claim: string; again: boolean }>
  | Readonly<{
      kind: 'acknowledge';
      what: Acknowledged;
    }>
  | Readonly<{ kind: 'agree'; id: string; text: string; key: readonly string[]; days: number }>
  | Readonly<{ kind: 'put_off'; nth: number }>
  | Readonly<{ kind: 'cue'; cue: CueKind }>
  | Readonly<{ kind: 'end'; outcome: 'order' | 'advance' | 'continuation' | 'no_sale'; why: string }>;

/**
 * All that a voice may read for one reply. It is built up from the log: this turn's moves and what was said aloud before.
 * The scenario never goes in, so that nothing locked can come out.
 */
export type Letter = Readonly<{
  lang: Lang;
  turn: number;
  reply: number;
  seed: number;
  speaker: Readonly<{ name: string; title: string; address: string }>;
  /** How the speaker talks, and what the conversation so far has made of it. */
  manner: Manner;
  tone: Tone;
  /** Names that may be said: people the brief shows. */
  names: readonly string[];
  /** What the trainee just said; null for the opening. */
  heard: string | null;
  moves: readonly Move[];
  /** The transcript so far, oldest first; the trainee's lines and the buyer's own. */
  before: readonly Readonly<{ who: string; mine: boolean; text: string }>[];
}>;

/** What a voice says: sentences in order; `id` names the item, concern or rung that a sentence words. */
export type Sentence = Readonly<{ text: string; id: string | null }>;
