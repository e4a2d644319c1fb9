import { describe, expect, test } from 'vitest';
import { difference, needsOf } from '../../../../src/web/report/differs.ts';
import { pathOf, scaleOf } from '../../../../src/web/report/mood-shape.ts';
import type { BesideView } from '../../../../src/wire/beside-view.ts';
import { entry, reportAbout } from './kit.ts';

type Side = BesideView['first'];
type Report = Side['report'];

const side = (report: Partial<Report>): Side => ({ ...reportAbout(report).view, moods: [] });
const beside = (first: Partial<Report>, second: Partial<Report>, parted: number | null = 5): BesideView => ({
  parted,
  first: side(first),
  second: side(second),
});

describe('what differed, in one sentence', () => {
  const won: Partial<Report> = { outcome: 'advance', total: 71, ledger: [entry('p_stops', 'wanted'), entry('p_spares', 'admitted')] };
  const lost: Partial<Report> = {
    outcome: 'continuation',
    total: 38,
    ledger: [entry('p_stops', 'admitted'), entry('p_spares', 'admitted')],
  };

  test('names the turn, the need that came further, the outcome and the points', () => {
    expect(difference(beside(lost, won), 'en')).toBe(
      'The two part at turn 5: “p_stops” came as far as wanted instead of admitted, the outcome is an advance instead of a continuation, and the total went from 38 to 71.',
    );
    expect(difference(beside(lost, won), 'zh')).toBe(
      '从第 5 轮起换了谈法：“p_stops”从“承认”走到了“想要”，结局从拖着变成推进，总分从 38 到 71。',
    );
  });

  test('says as plainly what went worse', () => {
    expect(difference(beside(won, lost, 2), 'en')).toBe(
      'The two part at turn 2: “p_stops” got no further than admitted, where it had been wanted, the outcome is a continuation instead of an advance, and the total went from 71 to 38.',
    );
  });

  test('a need that was not there the one time is said to have come out, or not', () => {
    const hidden = { ...lost, ledger: [entry('p_stops', 'hidden')] };
    const out = { ...lost, ledger: [entry('p_stops', 'weighed')] };
    expect(difference(beside(hidden, out), 'zh')).toContain('“p_stops”问了出来，走到“掂量”');
    expect(difference(beside(out, hidden), 'en')).toContain('“p_stops” never came out, where it had been weighed');
  });

  test('where other words led to the same, it says so', () => {
    expect(difference(beside(won, won), 'en')).toBe('The two part at turn 5: the outcome is an advance again, and the total is 71 again.');
    expect(difference(beside(won, won, null), 'en')).toBe('Every word was the same both times, and so was the ending.');
  });

  test('a need that the offer cannot meet is named only where no other one moved', () => {
    const beyond = (standing: 'admitted' | 'wanted') => ({ ...entry('p_beyond', standing), meets: false });
    const some = { ...lost, ledger: [beyond('admitted'), entry('p_stops', 'admitted')] };
    const now = { ...lost, ledger: [beyond('wanted'), entry('p_stops', 'weighed')] };
    expect(difference(beside(some, now), 'en')).toContain('“p_stops” came as far as weighed');
    expect(difference(beside(some, { ...now, ledger: [beyond('wanted'), entry('p_stops', 'admitted')] }), 'en')).toContain('“p_beyond”');
  });

  test('needs that stand elsewhere come first', () => {
    const first = { ledger: [entry('p_a', 'wanted'), entry('p_b', 'hidden'), entry('p_c', 'admitted')] };
    const second = { ledger: [entry('p_a', 'wanted'), entry('p_b', 'wanted'), entry('p_c', 'weighed')] };
    expect(needsOf(beside(first, second)).map(({ problem }) => problem)).toEqual(['p_b', 'p_c', 'p_a']);
  });
});

describe('the lines of a mood', () => {
  const moods = [
    { turn: 0, trust: 3, patience: 10 },
    { turn: 1, trust: 4, patience: 9 },
  ];

  test('both endings share one scale, as long as the longer of them', () => {
    const scale = scaleOf([...moods, { turn: 4, trust: 2, patience: 12 }]);
    expect([scale.turns, scale.most, scale.x(0), scale.x(4)]).toEqual([4, 12, scale.left, scale.right]);
    expect(scale.y(12)).toBeLessThan(scale.y(0));
  });

  test('a mood stands until a turn moves it', () => {
    const { x, y } = scaleOf(moods);
    expect(pathOf(moods, 'trust', scaleOf(moods))).toBe(`M${x(0)} ${y(3)}H${x(1)}V${y(4)}`);
  });
});
