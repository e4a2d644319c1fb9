import type { Label } from '../words/act.ts';
import type { Report } from '../words/report.ts';
import { isUncertain } from '../words/uncertain.ts';
import type { History, Scoring } from './history.ts';
import { second } from './questions.ts';
import { totalled } from './total.ts';

/** Whether a settled label could as well be another act. */
export const couldBeTwo = (label: Label): boolean => isUncertain(label, second(label));

/** The range over uncertain labels: at its low end what they earned doesn't count, at its high end what they were charged for doesn't. */
export function range(scoring: Scoring, past: History, total: number): Report['range'] {
  const uncertain = new Set(past.turns.filter((t) => t.labels.some(couldBeTwo)).map((t) => t.turn));
  if (uncertain.size === 0) return { from: total, to: total, uncertainTurns: [] };
  const low = totalled(scoring, past, uncertain).total;
  const high = totalled(scoring, past, new Set(), uncertain).total;
  return { from: Math.min(low, total), to: Math.max(high, total), uncertainTurns: [...uncertain] };
}
