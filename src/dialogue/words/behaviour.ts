/**
 * What somebody can practise, one at a time: bringing out a problem, going from it to what follows, asking in time what solving it is worth, asking one thing at a time, saying back
 * what was heard, meeting a concern, asking for the step that was earned; and doing without the three mistakes of selling to key accounts.
 */
export const behaviours = [
  'surfacing',
  'bridging',
  'worth',
  'one_at_a_time',
  'listening',
  'concerns',
  'step',
  'no_pressing',
  'no_leaning',
  'no_ignoring',
] as const;
export type Behaviour = (typeof behaviours)[number];

/** Those that a hint can lead to: something to say next. */
export const hintable = ['surfacing', 'bridging', 'worth', 'listening', 'concerns', 'step'] as const satisfies readonly Behaviour[];
export type Hintable = (typeof hintable)[number];

/** Why a call was opened to practise one behaviour: `focus` tries it, the `nth` time from 1; `retest` finds out without help whether it is still there. */
export type Practice = Readonly<{ behaviour: Behaviour; as: 'focus'; nth: number }> | Readonly<{ behaviour: Behaviour; as: 'retest' }>;

/** The first tries at a behaviour show how often it was done and no total: quantity comes before quality. */
export const triesWithoutTotal = 3;

/** The behaviour that a habit of the report is about; what is about none is left out. */
export const behaviourOf: Readonly<Partial<Record<string, Behaviour>>> = {
  never_asked_for_problems: 'surfacing',
  pitched_on_a_fresh_problem: 'bridging',
  never_asked_what_follows: 'bridging',
  dropped_thread: 'bridging',
  implication_on_hidden: 'bridging',
  bearer_not_asked: 'bridging',
  payoff_too_early: 'worth',
  never_asked_for_worth: 'worth',
  stacked: 'one_at_a_time',
  concern_ignored: 'concerns',
  question_evaded: 'concerns',
  never_asked_what_is_open: 'concerns',
  under_asked: 'step',
  pressed: 'no_pressing',
  leaned: 'no_leaning',
};
