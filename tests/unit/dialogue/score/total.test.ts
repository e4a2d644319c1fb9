import { describe, expect, test } from 'vitest';
import { admits, type Deed, feels, wants, warmWanted, weighs } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { type Ending, rubric, scored, type Turned } from '../../../kit/scored.ts';

const asks = labelled('装车顺不顺？', 'problem', { flags: ['open'] });
const turn = (...did: readonly Deed[]): Turned => ({ labels: [asks], did });
const summed: Deed = { type: 'trust_moved', rule: 'right_summary', by: 1 };
const agreed: Deed = { type: 'agreed', person: 'zhao', rung: 'r_board', step: 3, days: 21, underAsked: false };
const won: Ending = { type: 'ended', by: 'trainee', why: 'agreed', outcome: 'advance' };
const induces: Deed = { type: 'acknowledged', person: 'lin', what: 'inducement' };
const labelsWanted: readonly Deed[] = [
  admits('p_labels', 'zhao'),
  feels('p_labels', 'labels_contract', 4, 'zhao'),
  weighs('p_labels'),
  wants('p_labels', 'labels_gain', 'zhao'),
];

/** Both problems developed, each opened in one turn and carried on in the next. */
const developed: readonly Turned[] = [warmWanted, labelsWanted].flatMap(([first, ...rest]) => [turn(first as Deed), turn(...rest)]);

describe('the weighted total', () => {
  test('a whole good call is 100', () => {
    const report = scored([...developed, turn(summed, summed), turn(agreed)], won);
    expect(report.total).toBe(100);
    expect(Object.values(report.dimensions).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(report.caps).toEqual([]);
  });

  test('doing no wrong is not selling: conduct, listening and craft give nothing where nothing was shown', () => {
    const report = scored([turn(), turn()]);
    expect(report.dimensions).toMatchObject({ needs: { points: 0 }, conduct: { points: 100 }, craft: { points: 100 } });
    expect(report.total).toBe(rubric.shown?.most[0]?.[1]);
    expect(report.caps).toEqual([
      { rule: 'manner_capped_by_needs', points: -15, turns: [2] },
      { rule: 'few_skills', points: -3, turns: [2] },
    ]);
  });

  test('where something was agreed they give 10 and a quarter of the needs', () => {
    const report = scored([...developed.slice(0, 2), turn(agreed)], won);
    expect(report.total).toBe(Math.floor(55 * 0.5 + 20 + 10 + 12.5 + 0.5));
  });

  test('an inducement caps the total at 40 and the cap cites its turn', () => {
    const report = scored([...developed, turn(induces), turn(summed), turn(agreed)], won);
    expect(report.total).toBe(40);
    expect(report.caps).toMatchObject([{ rule: 'inducement_cap', turns: [5] }]);
  });

  test('points are whole', () => {
    for (const report of [scored([turn(admits('p_warm'))]), scored([turn(), turn(induces)])])
      for (const value of [report.total, ...Object.values(report.dimensions).flatMap((d) => [d.points ?? 0, d.weight])])
        expect(Number.isInteger(value)).toBe(true);
  });
});

describe('the range over uncertain labels', () => {
  const unsure = labelled('装车顺不顺？', 'problem', {
    confidence: 4_500,
    probabilities: { ...asks.probabilities, problem: 4_500, situation: 4_400 },
  });

  test('is a point where every label is sure', () => {
    const { total, range } = scored([turn(admits('p_warm'))]);
    expect(range).toEqual({ from: total, to: total, uncertainTurns: [] });
  });

  test('at its low end what uncertain turns earned does not count', () => {
    const { total, range } = scored([{ labels: [unsure], did: [admits('p_warm')] }, turn()]);
    expect(range.to).toBe(total);
    expect(range.from).toBeLessThan(total);
    expect(range.uncertainTurns).toEqual([1]);
  });

  test('at its high end what they were charged for does not', () => {
    const pushed: Deed = { type: 'heard_pitch', person: 'lin', kind: 'feature', asked: false, capability: null, segments: 1 };
    const { total, range } = scored([{ labels: [unsure], did: [pushed, pushed] }, turn(...warmWanted), turn(agreed)], won);
    expect(range.from).toBe(total);
    expect(range.to).toBeGreaterThan(total);
  });

  test('a label that a rule of the manual settled is sure', () => {
    expect(scored([{ labels: [{ ...unsure, rule: '12' }], did: [admits('p_warm')] }]).range.uncertainTurns).toEqual([]);
  });
});
