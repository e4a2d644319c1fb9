import type { House } from '../coach/house.ts';
import { foldBuyer } from '../dialogue/decide/evolve.ts';
import type { BuyerEvent, Recorded, SessionEvent } from '../dialogue/words/event.ts';
import { Fault } from '../dialogue/words/refusal.ts';
import type { Report } from '../dialogue/words/report.ts';

/** Everything that `play` prints of one turn, in the documented order. `also` is there where a second person spoke; `rules` name what moved the mood. */
export type TurnLine = Readonly<{
  turn: number;
  seller: string;
  segments: readonly Readonly<{ text: string; act: string; confidence: number; flags: readonly string[] }>[];
  buyer: Spoken;
  disclosed: readonly string[];
  ledger: Readonly<Record<string, string>>;
  /** Where what they judge by stands; only where the account has criteria. */
  criteria?: Readonly<Record<string, string>>;
  mood: Readonly<{ trust: number; patience: number }>;
  /** `grounder` only where one was asked: what said what the question is about, with the reason where it speaks instead of the model. */
  engines: Readonly<{ classifier: string; voice: string; grounder?: string }>;
  rules: readonly string[];
  also?: readonly Spoken[];
  ended?: Readonly<{ by: string; why: string; outcome: string }>;
}>;
export type Spoken = Readonly<{ stakeholder: string; text: string }>;

/** The line of the turn that the events after `before` make, as a trainer sees it: with ledger and mood. */
export async function turnLine(house: House, all: readonly Recorded[], before: number): Promise<TurnLine> {
  const events = all.map((recorded) => recorded.event);
  const fresh = all.filter((recorded) => recorded.seq > before).map((recorded) => recorded.event);
  const opened = events[0];
  if (opened?.type !== 'opened') throw new Fault('a session without an opening cannot be shown');
  const { scenario } = await house.shelf.prepared(opened.versions, opened.lang);
  const buyer = foldBuyer(scenario, opened, events.slice(1));
  const said = fresh.find((e) => e.type === 'said');
  const labels = fresh.find((e) => e.type === 'coded')?.labels ?? [];
  const replies = fresh.filter((e) => e.type === 'replied');
  const spoken = replies.map(({ person, text }) => ({ stakeholder: person, text }));
  const ended = fresh.find((e) => e.type === 'ended');
  return {
    turn: said?.turn ?? 0,
    seller: said?.text ?? '',
    segments: labels.map(({ text, act, confidence, flags }) => ({ text, act, confidence: confidence / 10_000, flags })),
    buyer: spoken[0] ?? { stakeholder: '', text: '' },
    disclosed: fresh.flatMap(disclosed),
    ledger: buyer.standing,
    ...(scenario.account.criteria.length > 0
      ? { criteria: Object.fromEntries(scenario.account.criteria.map(({ id }) => [id, buyer.criteria[id]?.standing ?? 'unstated'])) }
      : {}),
    mood: { trust: buyer.trust, patience: buyer.patience },
    engines: { classifier: labels[0]?.engine.name ?? '', voice: replies[0]?.voice.name ?? '', ...understoodBy(fresh) },
    rules: fresh.flatMap(moved),
    ...(spoken.length > 1 ? { also: spoken.slice(1) } : {}),
    ...(ended ? { ended: { by: ended.by, why: ended.why, outcome: ended.outcome } } : {}),
  };
}

/** Which engine said what the question is about, where a grounder was asked. */
function understoodBy(events: readonly SessionEvent[]): Readonly<{ grounder?: string }> {
  const grounded = events.find((e) => e.type === 'grounded');
  if (!grounded?.engine) return {};
  const { engine, instead } = grounded;
  return { grounder: instead ? `${engine.name} instead of ${instead.of}: ${instead.why}` : engine.name };
}

/** What an event gives away: a fact, a problem, a facet, a consequence, a worth, a criterion. */
function disclosed(event: SessionEvent): readonly string[] {
  switch (event.type) {
    case 'told':
    case 'detailed':
    case 'felt':
    case 'wanted':
    case 'valued':
      return [event.item];
    case 'admitted':
      return [event.problem];
    case 'criterion_stated':
    case 'criterion_ranked':
    case 'criterion_reshaped':
      return [event.criterion];
    default:
      return [];
  }
}

const moved = (event: SessionEvent | BuyerEvent): readonly string[] => {
  if (event.type !== 'trust_moved' && event.type !== 'patience_moved') return [];
  return [`${event.rule} ${event.type === 'trust_moved' ? 'trust' : 'patience'} ${event.by > 0 ? '+' : ''}${event.by}`];
};

/** The last line: the stored report, its dimensions as plain points (null where one had no occasion), their evidence beside them. */
export function reportLine(report: Report): object {
  const { total, dimensions, outcome, ...rest } = report;
  const points = Object.fromEntries(Object.entries(dimensions).map(([name, score]) => [name, score.points]));
  return { report: { total, dimensions: points, outcome, ...rest, evidence: dimensions } };
}
