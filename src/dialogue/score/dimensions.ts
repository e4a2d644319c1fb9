import { earned } from '../decide/commitment.ts';
import { isSpin } from '../words/act.ts';
import { leaves } from '../words/farewell.ts';
import { type Standing, standings } from '../words/ledger.ts';
import type { Evidence, LedgerStep, Rubric } from '../words/report.ts';
import type { Problem } from '../words/scenario.ts';
import { trades } from './bargain.ts';
import type { History, Scoring, Turn } from './history.ts';
import { halvesOf, reachable, stepsOf, worthOf } from './ledger.ts';
import { droppedThreads } from './threads.ts';

/** A dimension before weights are shared out: points of 100, or null where there was no occasion. */
export type Bare = Readonly<{ points: number | null; evidence: readonly Evidence[] }>;

/** Turns that a reading of the log leaves out: for the range over uncertain labels. */
export type Without = ReadonlySet<number>;
const nothing: Without = new Set();

const bounded = (points: number): number => Math.min(100, Math.max(0, points));

/** Needs developed: the best two problems that the offer meets and somebody at the table knows; a single reachable one counts double. */
export function needs(scoring: Scoring, past: History, without: Without = nothing): Bare & Readonly<{ counted: readonly string[] }> {
  return scoring.prepared.scenario.account.sale ? developed(scoring, past, without) : { points: null, evidence: [], counted: [] };
}

/** How far needs came, also where there is no sale to be had. */
function developed(scoring: Scoring, past: History, without: Without): ReturnType<typeof needs> {
  const {
    rubric,
    prepared: { scenario },
  } = scoring;
  const open = reachable(scenario).filter((problem) => most(scoring, past, problem) > 0);
  if (open.length === 0) return { points: null, evidence: [], counted: [] };
  const standing = open.map((problem) => stand(scoring, past, problem, without)).sort((a, b) => b.points - a.points);
  const best = standing.slice(0, rubric.needs.best).filter((s) => s.points > 0);
  const single = open.length === 1 ? rubric.needs.best : 1;
  const reach = past.buyer.carried
    ? sumOf(
        open
          .map((problem) => most(scoring, past, problem))
          .toSorted((a, b) => b - a)
          .slice(0, rubric.needs.best),
      ) * single
    : rubric.needs.wanted * rubric.needs.best;
  const points = Math.floor((best.reduce((sum, s) => sum + s.points * single, 0) * 100) / reach);
  return {
    points: bounded(points),
    counted: best.map((s) => s.problem),
    evidence: best.map((s) => ({ rule: `stands_${s.standing}`, points: s.points * single, turns: s.turns, about: s.problem })),
  };
}

/**
 * The most that a problem can still earn. One that starts wanted earns by being enlarged; in a journey all there is to it may have been said in earlier calls, and what cannot be
 * earned any more is no occasion.
 */
function most({ rubric, prepared: { scenario } }: Scoring, { buyer: { carried } }: History, problem: Problem): number {
  if (!carried || problem.starts !== 'wanted') return rubric.needs.wanted;
  const here = (id: string): boolean => scenario.account.people.some((person) => person.present && person.id === id);
  const parts = [...problem.implications, ...problem.payoffs, ...problem.facets];
  const left = parts.filter(({ id, knows }) => !carried.said.includes(id) && knows.some(here)).length;
  return (left >= 1 ? rubric.needs.startsWantedFirst : 0) + (left >= 2 ? rubric.needs.startsWantedNext : 0);
}

const sumOf = (points: readonly number[]): number => points.reduce((total, each) => total + each, 0);

function stand(
  scoring: Scoring,
  past: History,
  problem: Problem,
  without: Without,
): Readonly<{ problem: string; standing: Standing; points: number; turns: readonly number[] }> {
  const all = stepsOf(past, problem.id);
  const steps = all.filter((s) => !without.has(s.turn));
  const standing = reached(problem.starts, steps);
  const points = worthOf(scoring, problem, standing, steps, past.buyer.carried !== null, halvesOf(past, problem.id, all, without));
  const turns = [...new Set(steps.map((s) => s.turn))];
  return { problem: problem.id, standing, points: turns.length === 0 ? 0 : points, turns };
}

/** A step stands only on those below it. */
function reached(starts: Standing, steps: readonly LedgerStep[]): Standing {
  return steps.reduce<Standing>((at, step) => {
    const to = standings.indexOf(step.to as Standing);
    return to === standings.indexOf(at) + 1 ? (step.to as Standing) : at;
  }, starts);
}

/** The outcome (Rackham): an order or rung 3, rung 2, rung 1, continuation, no-sale. Where there is no sale to be had, an early polite no is best. */
export function outcome(scoring: Scoring, past: History): Bare {
  const {
    rubric,
    prepared: { scenario },
  } = scoring;
  const { ended, agreed } = past.buyer;
  const at =
    past.turns.findLast((t) => t.events.some((e) => e.type === 'agreed' || e.type === 'put_off' || e.type === 'ended'))?.turn ??
    past.buyer.turn;
  const evidence = (rule: string, points: number): Bare => ({
    points: bounded(points),
    evidence: [{ rule, points, turns: [agreed?.turn ?? at] }],
  });
  if (!scenario.account.sale) return withoutASale(scoring, past, evidence);
  if (ended?.outcome === 'order') return evidence('order', rubric.outcome.order);
  if (agreed && ended?.outcome === 'advance') {
    const under = past.turns.some((t) => t.events.some((e) => e.type === 'agreed' && e.rung === agreed.rung && e.underAsked));
    const worth = worthOfStep(rubric, agreed.step);
    const bare = evidence(`rung_${agreed.step}`, worth);
    return under
      ? {
          points: bounded(worth - rubric.outcome.underAsked),
          evidence: [...bare.evidence, { rule: 'under_asked', points: -rubric.outcome.underAsked, turns: [agreed.turn] }],
        }
      : bare;
  }
  return readyFor(
    scoring,
    past,
    ended?.outcome === 'continuation' ? evidence('continuation', rubric.outcome.continuation) : evidence('no_sale', rubric.outcome.noSale),
  );
}

const worthOfStep = ({ outcome: { rung1, rung2, rung3 } }: Rubric, step: 1 | 2 | 3): number =>
  step === 3 ? rung3 : step === 2 ? rung2 : rung1;

/** Where nothing was agreed, part of what the buyer had been brought to agree to: a proposal that went amiss doesn't undo it (decision 0054). */
function readyFor({ rubric, prepared: { scenario } }: Scoring, past: History, bare: Bare): Bare {
  const { ready } = rubric.outcome;
  if (ready === undefined || past.buyer.agreed) return bare;
  for (const step of [3, 2, 1] as const) {
    const at = past.turns.find(({ after }) => earned(scenario, after, step));
    const more = Math.floor((ready * (worthOfStep(rubric, step) - (bare.points ?? 0))) / 100);
    if (at && more > 0) return added(bare, { rule: 'was_ready', points: more, turns: [at.turn] });
  }
  return bare;
}

const added = (bare: Bare, evidence: Evidence): Bare => ({
  points: bounded((bare.points ?? 0) + evidence.points),
  evidence: [...bare.evidence, evidence],
});

/** Where it was left open though two needs had been led to a wish: part of the way to a referral, less what was pushed. */
function ledWithoutASale(scoring: Scoring, past: History, bare: Bare): Bare {
  const { led, referral, pushed, pushedMost } = scoring.rubric.noSaleScenario;
  if (led === undefined) return bare;
  const { points, evidence } = developed(scoring, past, nothing);
  const reach = Math.max(0, (points ?? 0) - 50) * 2;
  const most = referral - Math.min(pushedMost, pushed * past.turns.filter(isPush).length) - (bare.points ?? 0);
  const more = Math.floor((led * most * reach) / 10_000);
  const turns = [...new Set(evidence.flatMap((each) => each.turns))].sort((a, b) => a - b);
  return more <= 0 ? bare : added(bare, { rule: 'needs_led', points: more, turns });
}

function withoutASale(scoring: Scoring, past: History, evidence: (rule: string, points: number) => Bare): Bare {
  const { rubric } = scoring;
  const left = (rule: string): Bare => ledWithoutASale(scoring, past, evidence(rule, rubric.noSaleScenario.continuation));
  if (past.buyer.pressed) return evidence('pressing', rubric.noSaleScenario.pressing);
  if (past.buyer.agreed) return lessPushes(rubric, past, evidence('referral', rubric.noSaleScenario.referral));
  if (past.buyer.ended?.outcome === 'continuation') return left('continuation');
  return saidNo(rubric, past)
    ? ledWithoutASale(scoring, past, lessPushes(rubric, past, evidence('plain_no', rubric.noSaleScenario.plainNo)))
    : left('left_open');
}

/** An early, polite no is best (DESIGN): each pitch that nobody had asked for, where there is nothing to be sold, takes from it. */
function lessPushes({ noSaleScenario: { pushed, pushedMost } }: Rubric, past: History, bare: Bare): Bare {
  const turns = past.turns.filter(isPush).map(({ turn }) => turn);
  const points = -Math.min(pushedMost, turns.length * pushed);
  if (points === 0) return bare;
  return { points: bounded((bare.points ?? 0) + points), evidence: [...bare.evidence, { rule: 'pushed_without_a_sale', points, turns }] };
}

const isPush = ({ events }: Turn): boolean => events.some((e) => e.type === 'heard_pitch' && !e.asked && e.kind !== 'benefit');

/**
 * A no is a no where somebody said it: the buyer, to a proposal; or the trainee, who takes their leave once they have heard how it is decided or what is the matter. Who sits there until the
 * time is up has left it open (decision 0033). One that is said to somebody who asked nothing, or whom nobody trusts any more, is no polite one (0041).
 */
function saidNo({ noSaleScenario: { trustForNo } }: Rubric, { turns, buyer }: History): boolean {
  const why = turns.some(({ events }) => events.some((e) => e.type === 'admitted' || (e.type === 'told' && e.as === 'decision')));
  const declined = turns.some(({ events }) => events.some((e) => e.type === 'put_off'));
  const took = why && leaves.test(turns.at(-1)?.said?.plain ?? '');
  return trustForNo === 0 ? declined || took : why && buyer.trust >= trustForNo && (declined || took);
}

/** Key-account conduct starts at 100; each mistake takes away by its rule's name. */
export function conduct({ rubric }: Scoring, past: History, without: Without = nothing): Bare {
  const { conduct: worth } = rubric;
  if (past.turns.length < 2) return { points: null, evidence: [] };
  const found = past.turns
    .filter((t) => !without.has(t.turn))
    .flatMap((t): readonly Evidence[] =>
      t.events.flatMap((e): readonly Evidence[] => {
        const at = [t.turn];
        if (e.type === 'heard_pitch' && !e.asked && t.events.some((m) => m.type === 'heard_pitch' && m.kind !== 'benefit'))
          return [{ rule: 'pushing_ones_product', points: -worth.pushing, turns: at }];
        if (e.type === 'acknowledged' && (e.what === 'leaning' || e.what === 'inducement'))
          return [{ rule: e.what === 'leaning' ? 'leaning_on_the_relationship' : 'inducement', points: -worth.leaning, turns: at }];
        if (e.type === 'secret_kept') return [{ rule: 'asked_for_a_secret', points: -worth.leaning, turns: at, about: e.secret }];
        if (e.type === 'acknowledged' && e.what === 'fault')
          return [{ rule: 'fault_found_before_superior', points: -worth.wrongPerson, turns: at }];
        if (e.type === 'patience_moved' && e.rule === 'sold_over_complaint')
          return [{ rule: 'sold_over_complaint', points: -worth.wrongPerson, turns: at }];
        if (e.type === 'concern_ignored')
          return [
            { rule: 'ignoring_feedback', points: -worth.ignoring, turns: e.raised === t.turn ? at : [e.raised, t.turn], about: e.concern },
          ];
        if (e.type === 'challenged') return [{ rule: 'unsupported_claim', points: -worth.unsupported, turns: at, about: e.claim }];
        if (e.type === 'put_off' && e.push) return [{ rule: 'pressing', points: -worth.wrongPerson, turns: at }];
        return [];
      }),
    );
  const given = trades({ rubric }, past)
    .filter((one) => one.points < 0 && !without.has(one.turn))
    .map(
      (one): Evidence => ({
        rule: 'gave_away',
        points: one.points,
        turns: [one.turn],
        ...(one.concession ? { about: one.concession } : {}),
      }),
    );
  return { points: bounded(worth.start + sum(found) + sum(given)), evidence: [...found, ...given] };
}

/** Listening starts at 50; no points for silence: without a summary or a concern it is not shown. */
export function listening({ rubric }: Scoring, past: History, without: Without = nothing): Bare {
  const { listening: worth } = rubric;
  const found = past.turns
    .filter((t) => !without.has(t.turn))
    .flatMap((t): readonly Evidence[] =>
      t.events.flatMap((e): readonly Evidence[] => {
        const at = [t.turn];
        if (e.type === 'trust_moved' && e.rule === 'right_summary')
          return [{ rule: 'right_summary', points: worth.rightSummary, turns: at }];
        if (e.type === 'concern_answered')
          return [{ rule: 'answered_concern', points: worth.answeredConcern, turns: at, about: e.concern }];
        if (e.type === 'fear_eased') return [{ rule: 'eased_fear', points: worth.answeredConcern, turns: at, about: e.fear }];
        if (e.type === 'fear_grew') return [{ rule: e.rule, points: -worth.causedConcern, turns: at, about: e.fear }];
        if (e.type === 'own_evaded' && e.nth > 1) return [{ rule: 'evaded_question', points: -worth.evaded, turns: at, about: e.question }];
        if (e.type === 'concern_raised' && (e.cause === 'feature' || e.cause === 'advantage'))
          return [{ rule: 'caused_concern', points: -worth.causedConcern, turns: at, about: e.concern }];
        return [];
      }),
    );
  const occasion = found.length > 0 || past.turns.some((t) => t.labels.some((l) => l.act === 'listening'));
  return occasion ? { points: bounded(worth.start + sum(found)), evidence: found } : { points: null, evidence: [] };
}

/** Craft and flow starts at 100; without a SPIN question it is not shown. */
export function craft({ rubric }: Scoring, past: History, without: Without = nothing): Bare {
  const { craft: worth } = rubric;
  if (!past.turns.some((t) => t.labels.some((l) => isSpin(l.act)))) return { points: null, evidence: [] };
  const dropped = new Set(droppedThreads(past));
  const found = past.turns
    .filter((t) => !without.has(t.turn))
    .flatMap((t): readonly Evidence[] => [
      ...(flagged(t, 'stacked') ? [{ rule: 'stacked', points: -worth.stacked, turns: [t.turn] }] : []),
      ...(flagged(t, 'leading') ? [{ rule: 'leading', points: -worth.leading, turns: [t.turn] }] : []),
      ...(t.events.some((e) => e.type === 'pushed_back' && e.why === 'too_early')
        ? [{ rule: 'payoff_too_early', points: -worth.payoffTooEarly, turns: [t.turn] }]
        : []),
      ...(dropped.has(t.turn) ? [{ rule: 'dropped_thread', points: -worth.droppedThread, turns: [t.turn - 1, t.turn] }] : []),
    ]);
  return { points: bounded(worth.start + sum(found)), evidence: found };
}

const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, e) => total + e.points, 0);
const flagged = (turn: Turn, flag: 'stacked' | 'leading'): boolean => turn.labels.some((l) => isSpin(l.act) && l.flags.includes(flag));
