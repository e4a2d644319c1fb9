import type { Evidence, Report } from '../words/report.ts';
import type { History, Scoring } from './history.ts';

/** What is left of a total after the hints that were taken: each rung costs, all of them together no more than the rubric says, and the turn after which it was taken is cited. */
export function afterHints(
  { rubric }: Scoring,
  { hints }: History,
  { total, caps }: Readonly<{ total: number; caps: readonly Evidence[] }>,
): Readonly<{ total: number; caps: readonly Evidence[] }> {
  const price = rubric.hints;
  const taken = price === undefined ? 0 : Math.min(total, price.most, hints.length * price.cost);
  if (taken === 0) return { total, caps };
  const turns = [...new Set(hints.map(({ turn }) => turn))];
  return { total: total - taken, caps: [...caps, { rule: 'hints_taken', points: -taken, turns }] };
}

/** The hints that were taken, and what the call was opened to practise: both only where there is something to say. */
export function helped({ opened, hints }: History): Pick<Report, 'hints' | 'practice'> {
  return {
    ...(hints.length > 0 ? { hints: hints.map(({ turn, rung, act, behaviour }) => ({ turn, rung, act, behaviour })) } : {}),
    ...(opened.practice === undefined ? {} : { practice: opened.practice }),
  };
}
