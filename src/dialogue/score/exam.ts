import type { SessionEvent } from '../words/event.ts';
import { type Balance, type DimensionScore, type Evidence, type LedgerEntry, type Moment, type Report, unsaid } from '../words/report.ts';

/** Ids of all that came up in the call: what replies worded, what stood open before it, and what the seller brought themselves. */
export function broughtOut(report: Report, events: readonly SessionEvent[]): ReadonlySet<string> {
  const said = events.flatMap((e) => (e.type === 'replied' ? e.parts.map((part) => part.id) : []));
  const asked = events.flatMap((e) =>
    e.type === 'secret_kept' ? [e.secret] : e.type === 'conceded' && e.concession ? [e.concession] : [],
  );
  return new Set([
    ...said,
    ...asked,
    ...report.ledger.filter(({ standing }) => standing !== 'hidden').map(({ problem }) => problem),
    ...(report.agreement ? [report.agreement.rung] : []),
  ]);
}

/**
 * A report as it may be shown after an exam: outcome, score and what was said, and nothing that stayed hidden: no item, concern, fear or criterion that never came up, no better question,
 * and in the corridor nothing that nobody had asked.
 */
export function withoutHidden(report: Report, known: ReadonlySet<string>): Report {
  const { dimensions, corridor, coaching, criteria, fears, disputes, promises, balance } = report;
  const shown = (score: DimensionScore): DimensionScore => ({ ...score, evidence: score.evidence.map((one) => named(one, known)) });
  return {
    ...report,
    dimensions: {
      needs: shown(dimensions.needs),
      outcome: shown(dimensions.outcome),
      conduct: shown(dimensions.conduct),
      listening: shown(dimensions.listening),
      craft: shown(dimensions.craft),
    },
    moments: report.moments.map((moment) => ({ ...moment, facts: masked(moment.facts, known), better: null })),
    questions: report.questions.map((question) => ({ ...question, better: null })),
    ledger: report.ledger.filter(({ standing }) => standing !== 'hidden').map((entry) => climbed(entry, known)),
    uncovered: { facts: [], problems: [], implications: [], payoffs: [], concerns: [] },
    balance: { ...balance, prices: weighed(balance.prices, known) },
    ...(criteria
      ? {
          criteria: criteria
            .filter(({ standing }) => standing === 'ranked' || standing === 'reshaped')
            .map((one) => ({ ...one, problems: one.problems.filter((id) => known.has(id)) })),
        }
      : {}),
    ...(fears ? { fears: fears.filter(({ state }) => state !== 'hidden') } : {}),
    ...(disputes ? { disputes: disputes.filter(({ state }) => state !== 'silent') } : {}),
    ...(promises ? { promises: { ...promises, before: promises.before.filter(({ promise }) => known.has(promise)) } } : {}),
    ...(corridor ? { corridor: { ...corridor, asks: corridor.asks && known.has(corridor.asks.id) ? corridor.asks : null } } : {}),
    ...(coaching ? { coaching: { ...coaching, better: null } } : {}),
  };
}

/** Points keep their turns; what they are about is named only where it came up. What a claim says is the trainee's own. */
const named = (one: Evidence, known: ReadonlySet<string>): Evidence =>
  one.about === undefined || known.has(one.about) || one.rule === 'unsupported_claim' ? one : { ...one, about: unsaid };

const ids = ['problem', 'item', 'concern', 'rung'];

/** What a moment speaks of, where that stayed hidden, is only said to be so. */
const masked = (facts: Moment['facts'], known: ReadonlySet<string>): Moment['facts'] =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, ids.includes(name) && !known.has(String(value)) ? unsaid : value]),
  );

/** All that weighs on the price and was never said is one weight without a name. */
function weighed(prices: Balance['prices'], known: ReadonlySet<string>): Balance['prices'] {
  const isHidden = ({ what, id }: Balance['prices'][number]): boolean => (what === 'concern' || what === 'fear') && !known.has(id);
  const weight = prices.filter(isHidden).reduce((sum, price) => sum + price.weight, 0);
  const open = prices.filter((price) => !isHidden(price));
  return weight === 0 ? open : [...open, { what: 'concern', id: unsaid, weight }];
}

const climbed = (entry: LedgerEntry, known: ReadonlySet<string>): LedgerEntry => ({
  ...entry,
  facets: entry.facets.filter((facet) => facet.known),
  implications: entry.implications.filter((implication) => implication.felt),
  payoffs: entry.payoffs.filter((payoff) => payoff.said),
  steps: entry.steps.filter((step) => known.has(step.item)),
});
