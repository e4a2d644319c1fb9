import type { Report } from '../words/report.ts';
import type { History, Scoring } from './history.ts';
import { second } from './questions.ts';
import { totalled } from './total.ts';

/** A label is uncertain below this probability, where another act has at least a quarter (whole 1/10,000). */
const sure = 6_000;
const likely = 2_500;

/** The range over uncertain labels: at its low end what they earned doesn't count, at its high end what they were charged for doesn't. */
export function range(scoring: Scoring, past: History, total: number): Report['range'] {
  const uncertain = new Set(
    past.turns
      .filter((t) => t.labels.some((l) => l.rule === undefined && l.confidence < sure && second(l).confidence >= likely))
      .map((t) => t.turn),
  );
  if (uncertain.size === 0) return { from: total, to: total, uncertainTurns: [] };
  const low = totalled(scoring, past, uncertain).total;
  const high = totalled(scoring, past, new Set(), uncertain).total;
  return { from: Math.min(low, total), to: Math.max(high, total), uncertainTurns: [...uncertain] };
}
