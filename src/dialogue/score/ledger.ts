import { dealSize } from '../decide/commitment.ts';
import type { BuyerEvent } from '../words/event.ts';
import { atLeast, type Standing } from '../words/ledger.ts';
import type { LedgerEntry, LedgerStep, Rubric } from '../words/report.ts';
import type { Problem, Scenario } from '../words/scenario.ts';
import { asked, type History, quoted, type Scoring, type Turn } from './history.ts';
import { once } from './once.ts';

/** True where a capability of the offer meets the problem. */
export const meets = (scenario: Scenario, problem: string): boolean => scenario.offer.capabilities.some((c) => c.meets.includes(problem));

/** Problems that the needs dimension can count: the offer meets them and somebody at the table knows them. */
export const reachable = (scenario: Scenario): readonly Problem[] =>
  scenario.account.problems.filter(
    (p) => meets(scenario, p.id) && scenario.account.people.some((person) => person.present && p.knows.includes(person.id)),
  );

/** The needs ledger, problem by problem in authored order, with the buyer's words and the question that moved each step. `counted` are the two that the score took. */
export function ledger(scoring: Scoring, past: History, counted: readonly string[]): readonly LedgerEntry[] {
  const { scenario } = scoring.prepared;
  return scenario.account.problems.map((problem) => {
    const steps = stepsOf(past, problem.id);
    const standing = past.buyer.standing[problem.id] ?? 'hidden';
    return {
      problem: problem.id,
      started: problem.starts,
      standing,
      meets: meets(scenario, problem.id),
      weight: past.buyer.halves[problem.id] ?? 0,
      counts: counted.includes(problem.id),
      points: counted.includes(problem.id)
        ? worthOf(scoring, problem, standing, steps, past.buyer.carried !== null, past.buyer.halves[problem.id] ?? 0)
        : 0,
      steps,
      facets: problem.facets.map((f) => ({ item: f.id, kind: f.kind, known: past.buyer.said[f.id] !== undefined })),
      implications: problem.implications.map((i) => ({ item: i.id, felt: past.buyer.felt[i.id] !== undefined, bearers: i.bears })),
      payoffs: problem.payoffs.map((p) => ({ item: p.id, kind: p.kind, said: past.buyer.said[p.id] !== undefined })),
    };
  });
}

/** Points that one problem stands at: 15, 35, 50; one that started wanted earns by being enlarged. In a small deal admitted stands for wanted. */
export function worthOf(
  { rubric, prepared }: Scoring,
  problem: Problem,
  standing: Standing,
  steps: readonly LedgerStep[],
  inJourney = false,
  halves = 0,
): number {
  const { needs } = rubric;
  if (problem.starts === 'wanted') {
    // One that starts wanted has weight already: the cap may leave nothing for the second consequence, which was felt all the same.
    // In a journey much of it was felt before: whatever more is learned of it enlarges it.
    const enlarges: readonly LedgerStep['to'][] = inJourney ? ['felt', 'valued', 'detailed'] : ['felt'];
    const further = new Set(steps.flatMap((s) => (enlarges.includes(s.to) ? [s.item] : []))).size;
    return (
      (further >= 1 ? needs.startsWantedFirst : 0) +
      (further >= 2 ? needs.startsWantedNext : 0) +
      (inJourney ? 0 : beside(needs, steps, further))
    );
  }
  if (!atLeast(standing, 'admitted') || standing === problem.starts) return 0;
  const small = dealSize(prepared.scenario) === 'small';
  if (standing === 'wanted' || small) return needs.wanted;
  const { between } = needs;
  const [at, next] = standing === 'weighed' ? [needs.weighed, needs.wanted] : [needs.admitted, needs.weighed];
  if (between === undefined) return at;
  const details = steps.filter(({ to }) => to === 'detailed').length;
  const more =
    standing === 'weighed' ? between.deeper * Math.max(0, halves - fullWeight) : between.half * halves + between.detail * details;
  return at + Math.min(more, Math.max(0, next - at - between.short));
}

/** Weight in half units from which on a problem is weighed at the normal preset; what lies beyond deepens it. */
const fullWeight = 4;

/** What is learned of a need that starts wanted beside its consequences: details and worth, short of the next consequence. */
function beside({ between, startsWantedFirst, startsWantedNext }: Rubric['needs'], steps: readonly LedgerStep[], further: number): number {
  if (between === undefined || further >= 2) return 0;
  const learned = new Set(steps.flatMap((s) => (s.to === 'detailed' || s.to === 'valued' ? [s.item] : []))).size;
  const next = further === 0 ? startsWantedFirst : startsWantedNext;
  return Math.min(between.beside * learned, Math.max(0, next - between.short));
}

/** Weight of a problem in half units without the consequences of these turns. */
export const halvesOf = ({ buyer }: History, problem: string, steps: readonly LedgerStep[], without: ReadonlySet<number>): number =>
  Math.max(0, (buyer.halves[problem] ?? 0) - steps.reduce((sum, step) => sum + (without.has(step.turn) ? (step.halves ?? 0) : 0), 0));

/** The steps of one problem in the log, with the question and the buyer's words for each: what the needs dimension folds over. */
export const stepsOf = (past: History, problem: string): readonly LedgerStep[] => stepsIn(past).get(problem) ?? [];

const stepsIn = once(({ turns }): ReadonlyMap<string, readonly LedgerStep[]> => {
  const steps = new Map<string, LedgerStep[]>();
  for (const turn of turns)
    for (const event of turn.events) {
      const found = stepOf(turn, event);
      if (found.length > 0 && 'problem' in event && event.problem !== undefined)
        steps.set(event.problem, [...(steps.get(event.problem) ?? []), ...found]);
    }
  return steps;
});

function stepOf(turn: Turn, event: BuyerEvent): readonly LedgerStep[] {
  const step = (to: LedgerStep['to'], item: string, halves?: number): readonly LedgerStep[] => [
    { to, turn: turn.turn, item, ...(halves === undefined ? {} : { halves }), question: asked(turn), said: quoted(turn, item) },
  ];
  switch (event.type) {
    case 'admitted':
      return step('admitted', event.problem);
    case 'detailed':
      return step('detailed', event.item);
    case 'felt':
      return step('felt', event.item, event.halves);
    case 'weighed':
      return step('weighed', turn.events.findLast((e) => e.type === 'felt' || e.type === 'detailed')?.item ?? event.problem);
    case 'wanted':
      return step('wanted', event.item);
    case 'valued':
      return step('valued', event.item);
    default:
      return [];
  }
}
