import { dealSize, isWanted } from '../decide/commitment.ts';
import type { PayoffKind } from '../words/act.ts';
import type { Corridor, CorridorCase, CorridorEnding } from '../words/corridor.ts';
import { dice } from '../words/dice.ts';
import type { Quote } from '../words/quote.ts';
import type { Person, Problem } from '../words/scenario.ts';
import { corridorAsk } from './corridor-ask.ts';
import type { History, Scoring } from './history.ts';
import { meets } from './ledger.ts';

/** Nobody retells more than four things between two doors: of two needs what each costs and is worth, of one need twice as much. */
const most = { cases: 2, quotes: 2 } as const;
/** How many there are to draw from: a page with three wordings a line puts four lines together in each way. */
const wordings = 81;
const payoffOrder: readonly PayoffKind[] = ['impact', 'confidence', 'ease'];

/**
 * After the door has closed: the person who would have to sell it inside retells the case to their boss, with nothing but what they said themselves of needs that are wanted by now;
 * the boss asks one thing. A fold: the same log gives the same corridor.
 */
export function corridor(scoring: Scoring, past: History): Corridor | undefined {
  const by = teller(scoring, past);
  if (!by) return undefined;
  const to = dealSize(scoring.prepared.scenario) === 'small' ? undefined : boss(scoring, by);
  const wanted = wantedProblems(scoring, past);
  const cases = retold(past, by, wanted);
  const how = endingOf(past, to, cases);
  return {
    how,
    by: by.id,
    to: how === 'signs_alone' || how === 'signed' ? null : (to?.id ?? null),
    wording: dice(past.opened.seed, past.buyer.turn, 'corridor', wordings),
    cases: how === 'sent_away' ? [] : cases,
    unheard: how === 'sent_away' ? [] : unheard(past, by, wanted),
    asks: how === 'told' ? corridorAsk(scoring, past, by.id) : null,
  };
}

function endingOf(past: History, to: Person | undefined, cases: readonly CorridorCase[]): CorridorEnding {
  const { ended } = past.buyer;
  if (ended?.why === 'inducement' || ended?.why === 'secret') return 'sent_away';
  if (ended?.outcome === 'order') return 'signed';
  if (!to) return 'signs_alone';
  return cases.length > 0 ? 'told' : 'nothing_to_tell';
}

/** Needs that the offer meets and that somebody wants by now, the heaviest first. */
function wantedProblems({ prepared: { scenario } }: Scoring, { buyer }: History): readonly Problem[] {
  return scenario.account.problems
    .filter((p) => meets(scenario, p.id) && isWanted(scenario, buyer, p.id))
    .toSorted((a, b) => (buyer.halves[b.id] ?? 0) - (buyer.halves[a.id] ?? 0));
}

/**
 * Who carries it upstairs: the highest in rank at the table who could know what solving any of it would be worth; among equals whoever buys for others comes last, then whoever said more.
 */
function teller({ prepared: { scenario } }: Scoring, past: History): Person | undefined {
  const present = scenario.account.people.filter((p) => p.present);
  const worth = scenario.account.problems.filter((p) => meets(scenario, p.id)).flatMap((p) => p.payoffs);
  const able = present.filter((p) => worth.some((payoff) => payoff.knows.includes(p.id)));
  const buys = (p: Person): number => (p.roles.includes('purchaser') || p.roles.includes('gatekeeper') ? 1 : 0);
  const said = (p: Person): number =>
    past.turns.flatMap((t) => t.events).filter((e) => (e.type === 'wanted' || e.type === 'valued') && e.person === p.id).length;
  return (able.length > 0 ? able : present).toSorted((a, b) => b.rank - a.rank || buys(a) - buys(b) || said(b) - said(a))[0];
}

/** Whom it has to be retold to: of the deciders who are away whoever just has the authority to sign it, else the highest; where no decider is away, the highest above the teller. */
function boss({ prepared: { scenario } }: Scoring, by: Person): Person | undefined {
  const away = scenario.account.people.filter((p) => !p.present);
  const deciders = away.filter((p) => p.roles.includes('decider'));
  const able = deciders.filter((p) => p.signs >= scenario.account.deal).toSorted((a, b) => a.signs - b.signs);
  const highest = (people: readonly Person[]): Person | undefined => people.toSorted((a, b) => b.rank - a.rank)[0];
  return able[0] ?? highest(deciders) ?? highest(away.filter((p) => p.rank > by.rank));
}

function retold(past: History, by: Person, wanted: readonly Problem[]): readonly CorridorCase[] {
  const cases = wanted
    .map((problem) => caseOf(past, by, problem))
    .filter(({ costs, gains }) => costs.length + gains.length > 0)
    .slice(0, most.cases);
  const each = cases.length > 1 ? 1 : most.quotes;
  return cases.map(({ problem, costs, gains }) => ({ problem, costs: costs.slice(0, each), gains: gains.slice(0, each) }));
}

/** What reaches the decider is told before what doesn't; what they would gain before how sure and how easy. */
function caseOf(past: History, by: Person, { id, implications, payoffs }: Problem): CorridorCase {
  const costs = implications
    .flatMap((i) => own(past, by, i.id).map((said) => ({ said, first: i.reachesDecider ? 0 : 1 })))
    .toSorted((a, b) => a.first - b.first || a.said.turn - b.said.turn)
    .map(({ said }) => said);
  const gains = payoffs
    .flatMap((p) => own(past, by, p.id).map((said) => ({ kind: p.kind, said })))
    .toSorted((a, b) => payoffOrder.indexOf(a.kind) - payoffOrder.indexOf(b.kind));
  return { problem: id, costs, gains };
}

/** The first time this person said an item: the span of the reply that words it. */
function own(past: History, by: Person, item: string): readonly Quote[] {
  for (const { turn, replies } of past.turns) {
    for (const { person, text, parts } of replies) {
      const part = person === by.id ? parts.find((p) => p.id === item) : undefined;
      if (part) return [{ turn, who: person, text: withoutLead(text.slice(part.start, part.end)) }];
    }
  }
  return [];
}

/** What somebody says to get going is said to whoever sits there, not in a corridor. In English only where a sentence begins after it, so that what is left still stands as it was said. */
const leads =
  /^(?:(?:嗨|哦|噢|嗯|唉|哎|这个啊|是这样啊|您听我说|这么(?:跟您)?说吧)[，。、]\s*|(?:Oh|Hm|Well|Well now|You know|Let me see|Put it this way)[.,] (?=\p{Lu}))/u;
const withoutLead = (text: string): string => text.replace(leads, '');

/** Wanted needs whose worth only somebody else said. */
function unheard(past: History, by: Person, wanted: readonly Problem[]): Corridor['unheard'] {
  return wanted.flatMap((problem) => {
    const said = past.turns.flatMap(({ turn, events }) =>
      events.flatMap((e) => ((e.type === 'wanted' || e.type === 'valued') && e.problem === problem.id ? [{ turn, person: e.person }] : [])),
    );
    const other = said.find(({ person }) => person !== by.id);
    return other && !said.some(({ person }) => person === by.id) ? [{ problem: problem.id, ...other }] : [];
  });
}
