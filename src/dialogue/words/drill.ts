/** The drills: one behaviour each, ten items at a time. */
export const drills = [
  'label',
  'to_problem',
  'to_implication',
  'to_payoff',
  'five_w',
  'ice',
  'open_up',
  'unstack',
  'benefit',
  'objection',
  'rung',
  'mistakes',
] as const;
export type DrillName = (typeof drills)[number];

/** Those in which one chooses instead of writing. */
const choosing: ReadonlySet<DrillName> = new Set<DrillName>(['label', 'rung', 'mistakes']);
export const isChoice = (drill: DrillName): boolean => choosing.has(drill);

/** What a seller may have got wrong in the lines of a `mistakes` item: the three that cost most with key accounts, or nothing at all. */
export const mistakes = ['pushing', 'leaning', 'ignoring', 'none'] as const;

/** Why an answer got across or did not, by code; what decided stands first. */
export const drillReasons = [
  'across',
  'right',
  'wrong',
  'other_act',
  'not_a_question',
  'not_tied',
  'argued_first',
  'several_questions',
  'closed_question',
  'other_side',
  'same_as_before',
  'wrong_line',
] as const;
export type DrillReason = (typeof drillReasons)[number];
