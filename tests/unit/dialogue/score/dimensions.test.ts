import { describe, expect, test } from 'vitest';
import type { Dimension, Report } from '../../../../src/dialogue/words/report.ts';
import { admits, type Deed, details, feels, prepared, trusts, wants, warmWanted, warmWeighed, weighs } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { smallScenario } from '../../../kit/scenario.ts';
import { type Ending, scored, type Turned } from '../../../kit/scored.ts';

const asks = labelled('装车顺不顺？', 'problem', { flags: ['open'] });
const turn = (...did: readonly Deed[]): Turned => ({ labels: [asks], did });
const points = (report: Report, of: Dimension) => report.dimensions[of].points;
const rules = (report: Report, of: Dimension) => report.dimensions[of].evidence.map((e) => [e.rule, e.points, e.turns]);
const bought = (outcome: Ending['outcome']): Ending => ({ type: 'ended', by: 'trainee', why: 'agreed', outcome });
const agrees = (step: 1 | 2 | 3, underAsked = false): Deed => ({
  type: 'agreed',
  person: 'lin',
  rung: 'r_logs',
  step,
  days: 5,
  underAsked,
});
const labelsWanted: readonly Deed[] = [
  admits('p_labels', 'zhao'),
  feels('p_labels', 'labels_contract', 4, 'zhao'),
  weighs('p_labels'),
  wants('p_labels', 'labels_gain', 'zhao'),
];

describe('needs developed', () => {
  test('a problem stands at 15 admitted, 35 weighed, 50 wanted', () => {
    expect(points(scored([turn(admits('p_warm'))]), 'needs')).toBe(15);
    expect(points(scored([turn(...warmWeighed)]), 'needs')).toBe(35);
    expect(points(scored([turn(...warmWanted)]), 'needs')).toBe(50);
    expect(points(scored([turn()]), 'needs')).toBe(0);
  });

  test('half a step is worth something: weight and details on the way, never as much as the next standing', () => {
    const detailed = (...more: readonly Deed[]) => points(scored([turn(admits('p_warm')), turn(...more)]), 'needs') ?? 0;
    const steps = [
      detailed(),
      detailed(details('p_warm', 'warm_how_much')),
      detailed(details('p_warm', 'warm_how_much'), feels('p_warm', 'warm_claims', 2)),
    ];
    expect(steps[0]).toBe(15);
    expect(steps[1]).toBeGreaterThan(15);
    expect(steps[2]).toBeGreaterThan(steps[1] ?? 0);
    expect(steps[2]).toBeLessThan(35);
  });

  test('the best two count, with the turns of their steps', () => {
    const report = scored([turn(admits('p_warm')), turn(...warmWeighed.slice(1)), turn(...labelsWanted)]);
    expect(points(report, 'needs')).toBe(85);
    expect(report.dimensions.needs.evidence).toEqual([
      { rule: 'stands_wanted', points: 50, turns: [3], about: 'p_labels' },
      { rule: 'stands_weighed', points: 35, turns: [1, 2], about: 'p_warm' },
    ]);
  });

  const problem = smallScenario().account.problems;
  const table = (problems: typeof problem) => prepared(smallScenario({ account: { problems } }));

  test('a third adds nothing', () => {
    const third = { ...(problem[0] as (typeof problem)[number]), id: 'p_third', facets: [], implications: [], payoffs: [] };
    const three = prepared(
      smallScenario({
        account: { problems: [...problem, third] },
        offer: { capabilities: [{ id: 'cap_probe', meets: ['p_warm', 'p_labels', 'p_third'], tags: [] }] },
      }),
    );
    const all = [turn(...warmWanted), turn(...labelsWanted), turn(admits('p_third'))];
    expect(points(scored(all, undefined, three), 'needs')).toBe(100);
    expect(scored(all, undefined, three).ledger.map((entry) => entry.counts)).toEqual([true, true, false]);
  });

  test('a single reachable one counts double', () => {
    const single = prepared(smallScenario({ offer: { capabilities: [{ id: 'cap_probe', meets: ['p_warm'], tags: [] }] } }));
    expect(points(scored([turn(...warmWeighed)], undefined, single), 'needs')).toBe(70);
  });

  test('what nobody at the table knows cannot be developed', () => {
    const away = table(problem.map((p) => (p.id === 'p_labels' ? { ...p, knows: ['gu'] } : p)));
    expect(points(scored([turn(...warmWanted)], undefined, away), 'needs')).toBe(100);
  });

  test('one that starts wanted earns by being enlarged, 25 and 25', () => {
    const starts = table(problem.map((p) => (p.id === 'p_warm' ? { ...p, starts: 'wanted' as const } : p)));
    const one = feels('p_warm', 'warm_nights', 2);
    const next = feels('p_warm', 'warm_returns', 2, 'zhao');
    expect(points(scored([turn()], undefined, starts), 'needs')).toBe(0);
    expect(points(scored([turn(one)], undefined, starts), 'needs')).toBe(25);
    expect(points(scored([turn(one), turn(next)], undefined, starts), 'needs')).toBe(50);
  });

  test('one that starts admitted earns nothing for standing there', () => {
    const starts = table(problem.map((p) => (p.id === 'p_warm' ? { ...p, starts: 'admitted' as const } : p)));
    expect(points(scored([turn(details('p_warm', 'warm_where'))], undefined, starts), 'needs')).toBe(0);
    expect(points(scored([turn(...warmWeighed.slice(1))], undefined, starts), 'needs')).toBe(35);
  });

  test('where somebody at the table can sign alone, admitted stands for wanted', () => {
    const small = prepared(smallScenario({ account: { deal: 100_000 } }));
    expect(points(scored([turn(admits('p_warm'))], undefined, small), 'needs')).toBe(50);
  });
});

describe('the outcome', () => {
  test('order and rung 3 100, rung 2 75, rung 1 50, continuation 20, no sale 0', () => {
    const of = (step: 1 | 2 | 3, outcome: Ending['outcome'] = 'advance') =>
      points(scored([turn(agrees(step))], bought(outcome)), 'outcome');
    expect([of(3, 'order'), of(3), of(2), of(1)]).toEqual([100, 100, 75, 50]);
    const left = (outcome: Ending['outcome']) =>
      points(scored([turn()], { type: 'ended', by: 'trainee', why: 'left', outcome }), 'outcome');
    expect([left('continuation'), left('no_sale')]).toEqual([20, 0]);
  });

  test('where nothing was agreed, half of the way to the step that had been earned, with the turn in which it was', () => {
    const report = scored([turn(...warmWeighed), turn(trusts(3))], { type: 'ended', by: 'trainee', why: 'left', outcome: 'continuation' });
    expect(rules(report, 'outcome')).toEqual([
      ['continuation', 20, [2]],
      ['was_ready', 15, [2]],
    ]);
  });

  test('asking for less than was earned costs 15', () => {
    const report = scored([turn(), turn(agrees(1, true))], bought('advance'));
    expect(points(report, 'outcome')).toBe(35);
    expect(rules(report, 'outcome')).toEqual([
      ['rung_1', 50, [2]],
      ['under_asked', -15, [2]],
    ]);
  });

  test('where there is no sale to be had, an early polite no with a referral is best, and needs are left out', () => {
    const noSale = prepared(smallScenario({ account: { sale: false } }));
    const pressed: Deed = { type: 'put_off', person: 'lin', rung: null, step: 1, nth: 2, push: true };
    const of = (did: readonly Deed[], outcome: Ending['outcome']) =>
      scored([turn(...did)], { type: 'ended', by: 'trainee', why: 'left', outcome }, noSale);
    expect(points(of([agrees(1)], 'advance'), 'outcome')).toBe(100);
    const declined: Deed = { ...pressed, nth: 1, push: false };
    const why: Deed = { type: 'told', person: 'lin', item: 'f_decision', as: 'decision' };
    expect(points(of([why, declined], 'no_sale'), 'outcome')).toBe(60);
    // An early one is best: each pitch that nobody asked for takes from it.
    const pitch: Deed = { type: 'heard_pitch', person: 'lin', kind: 'feature', asked: false, capability: null, segments: 1 };
    const late = scored(
      [turn(pitch), turn(pitch), turn(agrees(1))],
      { type: 'ended', by: 'trainee', why: 'left', outcome: 'advance' },
      noSale,
    );
    expect(rules(late, 'outcome')).toEqual([
      ['referral', 100, [3]],
      ['pushed_without_a_sale', -30, [1, 2]],
    ]);
    // Said to somebody who asked nothing, or whom nobody trusts any more, it is no polite one.
    expect(points(of([declined], 'no_sale'), 'outcome')).toBe(20);
    expect(points(of([why, declined, trusts(-2)], 'no_sale'), 'outcome')).toBe(20);
    expect(points(of([], 'continuation'), 'outcome')).toBe(20);
    expect(points(of([pressed], 'no_sale'), 'outcome')).toBe(0);
    expect(of([], 'no_sale').dimensions).toMatchObject({ needs: { points: null, weight: 0 }, outcome: { weight: 75 } });
    // Sitting there until the time is up is no no: nobody said one.
    expect(rules(of([], 'no_sale'), 'outcome')).toEqual([['left_open', 20, [1]]]);
  });
});

describe('key-account conduct', () => {
  const pitched: Deed = { type: 'heard_pitch', person: 'lin', kind: 'feature', asked: false, capability: null, segments: 1 };
  const of = (...did: readonly Deed[]) => {
    const report = scored([turn(), turn(...did)]);
    return [points(report, 'conduct'), ...rules(report, 'conduct')];
  };

  test('starts at 100', () => {
    expect(of()).toEqual([100]);
  });

  test.each<[string, Deed, string, number]>([
    ['pushing one’s product', pitched, 'pushing_ones_product', -40],
    ['leaning on the relationship', { type: 'acknowledged', person: 'lin', what: 'leaning' }, 'leaning_on_the_relationship', -40],
    ['finding fault before a superior', { type: 'acknowledged', person: 'lin', what: 'fault' }, 'fault_found_before_superior', -20],
    ['an unsupported claim', { type: 'challenged', person: 'lin', claim: '97', again: false }, 'unsupported_claim', -20],
    ['pressing', { type: 'put_off', person: 'lin', rung: null, step: 1, nth: 2, push: true }, 'pressing', -20],
  ])('%s takes away', (_name, deed, rule, by) => {
    expect(of(deed)).toEqual([100 + by, [rule, by, [2]]]);
  });

  test('ignoring feedback takes away 30 and cites both turns', () => {
    expect(of({ type: 'concern_ignored', concern: 'c_price', raised: 1 })).toEqual([70, ['ignoring_feedback', -30, [1, 2]]]);
  });

  test('an asked-for pitch takes nothing away, and nothing falls below 0', () => {
    expect(of({ ...pitched, asked: true })).toEqual([100]);
    expect(of(pitched, pitched, pitched)[0]).toBe(0);
  });
});

describe('listening', () => {
  const summed: Deed = { type: 'trust_moved', rule: 'right_summary', by: 1 };
  const raised = (cause: 'feature' | 'asked'): Deed => ({ type: 'concern_raised', person: 'zhao', concern: 'c_price', cause });
  const answered: Deed = { type: 'concern_answered', person: 'zhao', concern: 'c_price' };

  test('starts at 50, 25 more per right summary or answered concern, 15 less per concern caused', () => {
    expect(points(scored([turn(summed)]), 'listening')).toBe(75);
    expect(points(scored([turn(raised('asked')), turn(answered)]), 'listening')).toBe(75);
    expect(points(scored([turn(raised('feature'))]), 'listening')).toBe(35);
    expect(points(scored([turn(summed), turn(summed), turn(summed)]), 'listening')).toBe(100);
  });

  test('15 less for a question of the buyer’s that was evaded again', () => {
    const evaded = (nth: number): Deed => ({ type: 'own_evaded', person: 'zhao', question: 'q_price', nth, deferred: false });
    expect(points(scored([turn(summed), turn(evaded(1))]), 'listening')).toBe(75);
    expect(points(scored([turn(summed), turn(evaded(1)), turn(evaded(2))]), 'listening')).toBe(60);
  });

  test('gives no points for silence: without an occasion it is not shown and its weight goes to needs', () => {
    expect(scored([turn()]).dimensions).toMatchObject({ listening: { points: null, weight: 0 }, needs: { weight: 55 } });
  });

  test('having tried to listen is an occasion', () => {
    expect(points(scored([{ labels: [labelled('是吗？', 'listening')] }]), 'listening')).toBe(50);
  });
});

describe('craft and flow', () => {
  const flagged = (...flags: ('stacked' | 'leading')[]): Turned => ({ labels: [{ ...asks, flags }] });

  test('starts at 100; stacking and leading cost 10 each', () => {
    expect(points(scored([turn()]), 'craft')).toBe(100);
    expect(rules(scored([flagged('stacked'), flagged('leading', 'stacked')]), 'craft')).toEqual([
      ['stacked', -10, [1]],
      ['stacked', -10, [2]],
      ['leading', -10, [2]],
    ]);
  });

  test('a payoff before its consequences costs 15', () => {
    const report = scored([turn({ type: 'pushed_back', person: 'lin', why: 'too_early' })]);
    expect([points(report, 'craft'), rules(report, 'craft')]).toEqual([85, [['payoff_too_early', -15, [1]]]]);
  });

  test('a thread dropped that the buyer had just opened costs 10 and cites both turns', () => {
    const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };
    expect(rules(scored([turn(admits('p_warm')), turn(told)]), 'craft')).toEqual([['dropped_thread', -10, [1, 2]]]);
    expect(rules(scored([turn(admits('p_warm')), turn(details('p_warm', 'warm_where'))]), 'craft')).toEqual([]);
    expect(rules(scored([turn(admits('p_warm')), { labels: [labelled('明白，升温', 'listening')] }]), 'craft')).toEqual([]);
  });

  test('without a question it is not shown', () => {
    expect(points(scored([{ labels: [labelled('我们做温控', 'pitch')] }]), 'craft')).toBeNull();
  });
});
