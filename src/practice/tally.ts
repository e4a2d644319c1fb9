import type { Behaviour } from '../dialogue/words/behaviour.ts';
import type { AskedQuestion, Report } from '../dialogue/words/report.ts';

/** One try at a behaviour: the turn, whether it did what it is for, and whether a hint about it was taken right before. */
export type Try = Readonly<{ turn: number; ok: boolean; assisted: boolean }>;
export type Tally = Readonly<Record<Behaviour, readonly Try[]>>;

type Bare = Readonly<{ turn: number; ok: boolean }>;

/** What a report says of each behaviour, try by try. The report is as it was given: one that was scored years ago is read like one of today. */
export function tallyOf(report: Report): Tally {
  const helpedAt = new Set((report.hints ?? []).map(({ turn, behaviour }) => `${turn + 1} ${behaviour}`));
  const tried = (behaviour: Behaviour): readonly Try[] =>
    triesAt(report, behaviour)
      .map((each) => ({ ...each, assisted: helpedAt.has(`${each.turn} ${behaviour}`) }))
      .toSorted((a, b) => a.turn - b.turn);
  return {
    surfacing: tried('surfacing'),
    bridging: tried('bridging'),
    worth: tried('worth'),
    one_at_a_time: tried('one_at_a_time'),
    listening: tried('listening'),
    concerns: tried('concerns'),
    step: tried('step'),
    no_pressing: tried('no_pressing'),
    no_leaning: tried('no_leaning'),
    no_ignoring: tried('no_ignoring'),
  };
}

function triesAt(report: Report, behaviour: Behaviour): readonly Bare[] {
  switch (behaviour) {
    case 'surfacing':
      return asked(report, 'problem', ['admitted', 'detailed']);
    case 'bridging':
      return asked(report, 'implication', ['felt', 'weighed']);
    case 'worth':
      return asked(report, 'need_payoff', ['wanted', 'valued']);
    case 'one_at_a_time':
      return oneAtATime(report);
    case 'listening':
      return saidBack(report);
    case 'concerns':
      return ofMood(report, 'concern_answered', 'concern_ignored');
    case 'step':
      return steps(report);
    case 'no_pressing':
      return without(report, 'pressing');
    case 'no_leaning':
      return without(report, 'leaning_on_the_relationship');
    case 'no_ignoring':
      return without(report, 'concern_ignored');
  }
}

/** Questions of one act, turn by turn: two of one turn are one try, and it did something if either did. */
function asked(report: Report, act: AskedQuestion['act'], moves: readonly AskedQuestion['step'][]): readonly Bare[] {
  const questions = report.questions.filter((question) => question.act === act);
  return turnsOf(questions).map((turn) => ({ turn, ok: questions.some((each) => each.turn === turn && moves.includes(each.step)) }));
}

const turnsOf = (of: readonly Readonly<{ turn: number }>[]): readonly number[] => [...new Set(of.map(({ turn }) => turn))];

const spin: readonly AskedQuestion['act'][] = ['situation', 'problem', 'implication', 'need_payoff'];

function oneAtATime(report: Report): readonly Bare[] {
  const questions = report.questions.filter(({ act }) => spin.includes(act));
  return turnsOf(questions).map((turn) => ({
    turn,
    ok: !questions.some((each) => each.turn === turn && each.flags.includes('stacked')),
  }));
}

/** Saying back is done right where the buyer trusts more for it. */
function saidBack(report: Report): readonly Bare[] {
  const right = new Set(report.mood.flatMap(({ rule, turn }) => (rule === 'right_summary' ? [turn] : [])));
  return report.flow
    .filter(({ acts, turn }) => acts.includes('listening') || right.has(turn))
    .map(({ turn }) => ({ turn, ok: right.has(turn) }));
}

/** What a rule of mood says was done, and another that it was left. */
const ofMood = (report: Report, done: string, left: string): readonly Bare[] =>
  turnsOf(report.mood.filter(({ rule }) => rule === done || rule === left)).map((turn) => ({
    turn,
    ok: !report.mood.some((each) => each.turn === turn && each.rule === left),
  }));

/** A step is asked for well where it was agreed to, and was not less than had been earned. */
function steps(report: Report): readonly Bare[] {
  const { agreement } = report;
  const closings = report.questions.filter(({ step }) => step === 'agreed' || step === 'put_off');
  return turnsOf(closings).map((turn) => ({
    turn,
    ok: closings.some((each) => each.turn === turn && each.step === 'agreed') && !(agreement?.turn === turn && agreement.underAsked),
  }));
}

/** A whole call is one try at doing without a mistake; where it was made, each turn of it is a try that failed. */
function without(report: Report, mistake: string): readonly Bare[] {
  const made = turnsOf(report.mood.filter(({ rule }) => rule === mistake));
  return made.length > 0 ? made.map((turn) => ({ turn, ok: false })) : report.turns > 0 ? [{ turn: report.turns, ok: true }] : [];
}

/** How often, and how often it did what it is for. */
export type Count = Readonly<{ tries: number; ok: number }>;
export const counted = (tries: readonly Try[]): Count => ({ tries: tries.length, ok: tries.filter(({ ok }) => ok).length });
