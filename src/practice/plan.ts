import type { Prepared } from '../dialogue/ground/prepare.ts';
import type { Standing } from '../dialogue/words/ledger.ts';
import type { Report } from '../dialogue/words/report.ts';
import { actionOf, consequenceOf, type Match, problemOf } from './nearest.ts';

/** A difficulty that we can solve, what follows from it, and who bears that (a person's id). */
export type PlannedProblem = Readonly<{ problem: string; consequence: string; bearer: string | null }>;
/** What a trainee means to reach, written before the call: an action, one to settle for, two difficulties. */
export type Plan = Readonly<{ target: string; fallback: string; problems: readonly PlannedProblem[] }>;

/** The parts of a plan that are matched with the account. */
export const planParts = ['target', 'fallback', 'problem_1', 'problem_2', 'consequence_1', 'consequence_2'] as const;
export type PlanPart = (typeof planParts)[number];
/** What the trainee says a part was about, where the match was wrong: an id of the account, or null for none of them. */
export type Corrections = Readonly<Partial<Record<PlanPart, string | null>>>;

/** A part as it was written, what it was taken for, and whether the trainee said so themselves. */
export type Taken = Readonly<{ part: PlanPart; text: string; id: string | null; words: readonly string[]; corrected: boolean }>;
export type TargetResult = 'target' | 'fallback' | 'further' | 'less' | 'other' | 'nothing' | 'not_planned';
export type ConsequenceCame = 'weighed' | 'not_heard' | 'not_found' | 'not_planned';
/** A planned difficulty beside its ledger. `turns` are those in which it moved; `bears` is who bears the consequence in truth. */
export type ComparedProblem = Readonly<{
  problem: Taken;
  standing: Standing | null;
  started: Standing | null;
  turns: readonly number[];
  consequence: Taken;
  came: ConsequenceCame;
  cameIn: number | null;
  bearer: string | null;
  bears: readonly string[];
  bearerRight: boolean | null;
}>;
/** A plan beside what happened. */
export type Compared = Readonly<{
  target: Taken;
  fallback: Taken;
  result: TargetResult;
  turn: number | null;
  problems: readonly ComparedProblem[];
}>;

type Around = Readonly<{ prepared: Prepared; report: Report; plain(text: string): string; corrections: Corrections }>;

/** Compares a plan with the report of its call, by rule. */
export function comparePlan(around: Around, plan: Plan): Compared {
  const target = taken(around, 'target', plan.target, actionOf);
  const fallback = taken(around, 'fallback', plan.fallback, actionOf);
  return {
    target,
    fallback,
    result: resultOf(around, target, fallback),
    turn: around.report.agreement?.turn ?? null,
    problems: plan.problems.map((planned, i) => comparedProblem(around, planned, i === 0 ? 1 : 2)),
  };
}

/** What a part was taken for: by the trainee's own word where they corrected it. */
function taken(
  { prepared, plain, corrections }: Around,
  part: PlanPart,
  text: string,
  find: (on: Prepared, plain: string) => Match | null,
): Taken {
  const corrected = corrections[part];
  if (corrected !== undefined) return { part, text, id: corrected, words: [], corrected: true };
  const found = find(prepared, plain(text));
  return { part, text, id: found?.id ?? null, words: found?.words ?? [], corrected: false };
}

/** The action agreed against the one aimed at. */
function resultOf({ prepared, report: { agreement } }: Around, target: Taken, fallback: Taken): TargetResult {
  if (target.text.trim() === '' && fallback.text.trim() === '') return 'not_planned';
  if (!agreement) return 'nothing';
  if (agreement.rung === target.id) return 'target';
  if (agreement.rung === fallback.id) return 'fallback';
  const aimed = prepared.scenario.account.rungs.find(({ id }) => id === target.id);
  if (!aimed || aimed.step === agreement.step) return 'other';
  return agreement.step > aimed.step ? 'further' : 'less';
}

function comparedProblem(around: Around, planned: PlannedProblem, nth: 1 | 2): ComparedProblem {
  const { report } = around;
  const problem = taken(around, `problem_${nth}`, planned.problem, problemOf);
  const consequence = taken(around, `consequence_${nth}`, planned.consequence, (on, plain) => consequenceOf(on, plain, problem.id));
  const entry = report.ledger.find((each) => each.problem === problem.id);
  const of = report.ledger.find((each) => each.implications.some(({ item }) => item === consequence.id));
  const implication = of?.implications.find(({ item }) => item === consequence.id);
  const bears = implication?.bearers ?? [];
  return {
    problem,
    standing: entry?.standing ?? null,
    started: entry?.started ?? null,
    turns: [...new Set(entry?.steps.map(({ turn }) => turn) ?? [])],
    consequence,
    came: cameOf(consequence, implication?.felt),
    cameIn: of?.steps.find(({ to, item }) => to === 'felt' && item === consequence.id)?.turn ?? null,
    bearer: planned.bearer,
    bears,
    bearerRight: planned.bearer === null || !implication ? null : bears.includes(planned.bearer),
  };
}

const cameOf = ({ text, id }: Taken, felt: boolean | undefined): ConsequenceCame =>
  text.trim() === '' ? 'not_planned' : id === null ? 'not_found' : felt ? 'weighed' : 'not_heard';
