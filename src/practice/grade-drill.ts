import { type Act, isSpin, type Label, spinActs } from '../dialogue/words/act.ts';
import type { DrillName, DrillReason } from '../dialogue/words/drill.ts';
import { ruleBetween } from '../dialogue/words/manual-rules.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { DrillItem } from '../scenario/drill.ts';
import { bigrams, isAlike } from '../scenario/similar.ts';
import { asksForAWord, questionsIn } from './questions.ts';
import { asksForSide, namesSide } from './sides.ts';
import { isTied, takenUp } from './taken-up.ts';

/** A written answer as the classifier heard it: its labels, and the whole of it normalised. */
export type HeardAnswer = Readonly<{ labels: readonly Label[]; plain: string }>;

/** What is known beside the answer: the buyer's line, normalised; what this person wrote for other items of the drill. */
export type Beside = Readonly<{ lang: Lang; buyer: string | null; elsewhere: readonly string[] }>;

/** What came of an answer. Codes and numbers only; pages word them. */
export type Verdict = Readonly<{
  across: boolean;
  reason: DrillReason;
  /** The manual's rule that decides it; null where no single one does. */
  rule: number | null;
  /** What a written answer was heard as, how surely (whole 1/10,000), and what it could have been instead. */
  heard: Act | null;
  confidence: number | null;
  second: Readonly<{ act: Act; confidence: number }> | null;
  /** The buyer's own words that a bridge takes up; null where that isn't looked at. */
  took: readonly string[] | null;
  /** It comes close to the item's near miss, whose reason then says why it does not do. */
  nearMiss: boolean;
}>;

/** What each written drill wants to hear. */
const wanted: Readonly<Partial<Record<DrillName, readonly Act[]>>> = {
  to_problem: ['problem'],
  to_implication: ['implication'],
  to_payoff: ['need_payoff'],
  five_w: ['problem'],
  ice: ['need_payoff'],
  open_up: spinActs,
  unstack: spinActs,
  benefit: ['benefit'],
  objection: spinActs,
};

/** Drills that lead on from what was said: there it is measured whether the buyer's words are taken up. */
const bridges: ReadonlySet<DrillName> = new Set<DrillName>(['to_problem', 'to_implication', 'to_payoff', 'benefit']);

/** Rule 30: a benefit needs an explicit need. */
const benefitRule = 30;
/** From here on an answer is the item's near miss in other words. */
const near = 0.55;
/** From here on two answers are one sentence. */
const same = 0.9;

const asking = ({ act }: Label): boolean => isSpin(act) || act === 'closing';

/** The segment that is graded: the statement that is wanted where one is, else the last that asks, else the longest. */
function gradedSegment(labels: readonly Label[], wants: readonly Act[]): Label | undefined {
  const statement = wants.some(isSpin) ? undefined : labels.find(({ act }) => wants.includes(act));
  return statement ?? labels.findLast(asking) ?? [...labels].sort((a, b) => b.text.length - a.text.length)[0];
}

/** Rule 18: how sure somebody is of a wished-for solution, and how easily it could be taken up, is need-payoff, though it sounds like asking for a difficulty. */
const ruled18 = (side: string, lang: Lang, plain: string): boolean => side !== 'impact' && namesSide(side, lang, plain);

/** Why the answer does not do; undefined where it does. What is asked comes before how it is put. */
function against(
  drill: DrillName,
  item: DrillItem,
  { labels, plain }: HeardAnswer,
  main: Label,
  { lang, buyer }: Beside,
): DrillReason | undefined {
  const wants = wanted[drill] ?? [];
  const question = wants.some(isSpin);
  const settled = drill === 'ice' && isSpin(main.act) && ruled18(item.answer ?? '', lang, plain);
  if (!wants.includes(main.act) && !settled) return question && !asking(main) ? 'not_a_question' : 'other_act';
  if (!question) return isTied(lang, buyer ?? '', plain) ? undefined : 'not_tied';
  if (drill === 'objection' && labels.some(({ act }) => act === 'pitch' || act === 'benefit')) return 'argued_first';
  const questions = labels.filter(asking).length;
  if (main.flags.includes('stacked') || (drill === 'unstack' && (questions > 1 || questionsIn(lang, plain) > 1)))
    return 'several_questions';
  if (drill === 'open_up' && (!main.flags.includes('open') || asksForAWord(lang, plain))) return 'closed_question';
  if ((drill === 'five_w' || drill === 'ice') && !asksForSide(item.answer ?? '', lang, main, plain)) return 'other_side';
  return undefined;
}

/** The rule to read up: the item's where it got across or missed by that very rule, else the one between what was wanted and what was heard. */
function ruleOf(reason: DrillReason, drill: DrillName, item: DrillItem, heard: Act, nearMiss: boolean): number | null {
  if (reason === 'across' || nearMiss) return item.rule;
  if (reason === 'not_tied') return benefitRule;
  if (reason !== 'other_act' && reason !== 'not_a_question') return null;
  const [want] = wanted[drill] ?? [];
  return (want && ruleBetween(want, heard)) ?? null;
}

/** The likeliest act beside this one. */
function runnerUp({ act, probabilities }: Label): Verdict['second'] {
  const [best] = Object.entries(probabilities)
    .filter(([other]) => other !== act)
    .sort(([, a], [, b]) => b - a);
  return best ? { act: best[0] as Act, confidence: best[1] } : null;
}

/** Grades a written answer. Pure: the same labels and words, the same verdict. */
export function gradeWritten(drill: DrillName, item: DrillItem, answer: HeardAnswer, beside: Beside): Verdict {
  const { plain, labels } = answer;
  const main = gradedSegment(labels, wanted[drill] ?? []);
  const took = bridges.has(drill) && beside.buyer !== null ? takenUp(beside.lang, beside.buyer, plain) : null;
  const nothing = { across: false, rule: null, heard: null, confidence: null, second: null, took, nearMiss: false } as const;
  if (!main) return { ...nothing, reason: 'not_a_question' };
  const pairs = bigrams(plain);
  const said = beside.elsewhere.some((text) => isAlike(bigrams(text), pairs, same));
  const reason = said ? 'same_as_before' : (against(drill, item, answer, main, beside) ?? 'across');
  const across = reason === 'across';
  const nearMiss = !across && !said && item.poor !== null && isAlike(bigrams(item.poor.text), pairs, near);
  const { act: heard, confidence } = main;
  return {
    across,
    reason,
    rule: ruleOf(reason, drill, item, heard, nearMiss),
    heard,
    confidence,
    second: runnerUp(main),
    took,
    nearMiss,
  };
}

/** Grades a choice; in `mistakes` the line counts too. */
export function gradeChoice(item: DrillItem, choice: string, line: number | null): Verdict {
  const right = choice === item.answer;
  const reason = !right ? 'wrong' : line !== item.line ? 'wrong_line' : 'right';
  return {
    across: reason === 'right',
    reason,
    rule: item.rule,
    heard: null,
    confidence: null,
    second: null,
    took: null,
    nearMiss: false,
  };
}
