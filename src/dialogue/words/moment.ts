/**
 * Somebody whom the buyer named and the trainee never went to: at the table, who bears a consequence that was asked of somebody who only knows it,
 * or who knows what the person asked knew nothing of; away from it, either of them, whom only a meeting reaches.
 */
export type UnaskedKind = 'bearer_not_asked' | 'named_not_met' | 'referral_not_followed';

/** Which habit to practise next, or which kind of moment it was. */
export type MomentKind =
  | 'pitched_on_a_fresh_problem'
  | 'consequence_to_its_bearer'
  | 'need_in_their_words'
  | 'payoff_too_early'
  | 'implication_on_hidden'
  | 'dropped_thread'
  | 'concern_ignored'
  | 'question_evaded'
  | 'fear_brushed_off'
  | 'gave_away'
  | 'fear_eased'
  | 'traded'
  | 'pressed'
  | 'leaned'
  | 'asked_for_a_secret'
  | 'market_claimed'
  | 'induced'
  | 'fault_found'
  | 'unsupported'
  | 'stacked'
  | 'leading'
  | 'advance_won'
  | 'under_asked'
  | 'never_asked_for_problems'
  | 'never_asked_what_follows'
  | 'never_asked_for_worth'
  | 'never_asked_what_is_open'
  | 'never_asked_for_criteria'
  | 'criterion_reshaped'
  | UnaskedKind
  | 'problem_surfaced';
