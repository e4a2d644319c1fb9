import type { Dimension, DimensionScore, Evidence, Rubric } from '../words/report.ts';
import { type Bare, conduct, craft, listening, needs, outcome, type Without } from './dimensions.ts';
import { afterHints } from './hints.ts';
import type { History, Scoring } from './history.ts';
import { limitsOf } from './limits.ts';
import { once } from './once.ts';

export type Totalled = Readonly<{
  total: number;
  dimensions: Readonly<Record<Dimension, DimensionScore>>;
  caps: readonly Evidence[];
  counted: readonly string[];
}>;

/**
 * The five dimensions and the weighted total. `lessLedger` are turns whose ledger steps don't count, `lessFaults` turns whose deductions don't:
 * the two ends of the range over uncertain labels.
 */
export function totalled(scoring: Scoring, past: History, lessLedger: Without = new Set(), lessFaults: Without = new Set()): Totalled {
  const developed = needs(scoring, past, lessLedger);
  const bare: Record<Dimension, Bare> = {
    needs: developed,
    ...(lessFaults.size === 0 ? whole(past, scoring) : mannered(scoring, past, lessFaults)),
  };
  const shared = weights(scoring.rubric, bare);
  const dimensions = Object.fromEntries(
    (Object.keys(bare) as Dimension[]).map((d) => [d, { points: bare[d].points, weight: shared[d], evidence: bare[d].evidence }]),
  ) as Record<Dimension, DimensionScore>;
  return { ...afterHints(scoring, past, sum(scoring, past, dimensions, lessLedger)), dimensions, counted: developed.counted };
}

const mannered = (scoring: Scoring, past: History, lessFaults: Without): Omit<Record<Dimension, Bare>, 'needs'> => ({
  outcome: outcome(scoring, past),
  conduct: conduct(scoring, past, lessFaults),
  listening: listening(scoring, past),
  craft: craft(scoring, past, lessFaults),
});

/** With every fault, as the total and the low end of its range have it. */
const whole = once((past, scoring: Scoring) => mannered(scoring, past, new Set()));

/** A dimension without an occasion is not shown and its weight goes to needs; in scenarios without a sale, to the outcome. */
function weights(rubric: Rubric, bare: Readonly<Record<Dimension, Bare>>): Record<Dimension, number> {
  const heir: Dimension = bare.needs.points === null ? 'outcome' : 'needs';
  const shared: Record<Dimension, number> = { needs: 0, outcome: 0, conduct: 0, listening: 0, craft: 0 };
  for (const d of Object.keys(shared) as Dimension[]) shared[bare[d].points === null ? heir : d] += rubric.weights[d];
  return shared;
}

/** Whether anybody came out of the call with something to do (Rackham: an advance or an order); where there is no sale to be had, the outcome says it all. */
const isMoved = ({ buyer }: History, { needs: { points } }: Readonly<Record<Dimension, DimensionScore>>): boolean =>
  points === null || buyer.agreed !== null || buyer.ended?.outcome === 'order';

/** Whether anybody said in the call what they would want, or agreed to something: difficulties and their consequences alone sell nothing large (Rackham: implied needs don't tell successful calls from others). */
const isWished = (past: History, dimensions: Readonly<Record<Dimension, DimensionScore>>): boolean =>
  isMoved(past, dimensions) || past.turns.some(({ events }) => events.some(({ type }) => type === 'wanted' || type === 'valued'));

/** In hundredths, rounded half up once. Doing no wrong is not selling: conduct, listening and craft are capped by the needs, and the whole by what the trainee showed where nothing came of the call (decision 0051). */
function sum(
  scoring: Scoring,
  past: History,
  dimensions: Readonly<Record<Dimension, DimensionScore>>,
  lessLedger: Without,
): Readonly<{ total: number; caps: readonly Evidence[] }> {
  const { caps } = scoring.rubric;
  const weighted = (d: Dimension): number => (dimensions[d].points ?? 0) * dimensions[d].weight;
  const manner = weighted('conduct') + weighted('listening') + weighted('craft');
  const limits = limitsOf(scoring.rubric, past, dimensions, lessLedger);
  const [base, share] = isMoved(past, dimensions) ? [caps.conductBase, caps.conductPerNeeds] : [caps.unmovedBase, caps.unmovedPerNeeds];
  const byNeeds = base * 100 + share * (dimensions.needs.points ?? dimensions.outcome.points ?? 0);
  const most = Math.min(byNeeds, limits.manner);
  const hundredths = weighted('needs') + weighted('outcome') + Math.min(manner, most);
  const reached = Math.floor((hundredths + 50) / 100);
  const lastTurn = past.buyer.turn;
  const wished = isWished(past, dimensions) ? reached : Math.min(reached, caps.unwished);
  const total = Math.min(wished, limits.total);
  const [cap, citing] =
    most < byNeeds ? (['manner_capped_by_skills', limits.shown] as const) : (['manner_capped_by_needs', [lastTurn]] as const);
  const held: Evidence[] = [
    ...(manner > most ? [{ rule: cap, points: -Math.floor((manner - most) / 100), turns: citing }] : []),
    ...(wished < reached ? [{ rule: 'no_explicit_need', points: wished - reached, turns: [lastTurn] }] : []),
    ...(total < wished ? [{ rule: limits.rule, points: total - wished, turns: limits.turns }] : []),
  ];
  if (past.buyer.inducements === 0 || total <= caps.inducement) return { total, caps: held };
  const offered = past.turns.filter((t) => t.events.some((e) => e.type === 'acknowledged' && e.what === 'inducement'));
  const asked = past.turns.filter((t) => t.events.some((e) => e.type === 'secret_kept'));
  const turns = [...offered, ...asked].map((t) => t.turn).sort((a, b) => a - b);
  return {
    total: caps.inducement,
    caps: [...held, { rule: offered.length > 0 ? 'inducement_cap' : 'secret_cap', points: caps.inducement - total, turns }],
  };
}
