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
