import { expect, test } from 'vitest';
import { grainLines, grainPath } from '../../../../src/web/chat/grain-lines.ts';
import { inOrder } from '../../../../src/web/chat/in-order.ts';
import { draftPlan, isBlank, keepDraft, planOf, takePlan, toStore } from '../../../../src/web/chat/plan.ts';
import { drawerOver } from '../../../../src/web/link/drawer.ts';
import { storage } from '../link/kit.ts';

test('the list begins with the gentlest buyer, of those with the shortest call', () => {
  const rows = [
    { id: 'a', difficulty: 'normal', minutes: 5 },
    { id: 'b', difficulty: 'easy', minutes: 20 },
    { id: 'c', difficulty: 'easy', minutes: 10 },
  ] as const;
  expect(inOrder(rows).map((row) => row.id)).toEqual(['c', 'b', 'a']);
});

test('a plan is kept while it is written, goes into the call, and leaves a blank card behind', () => {
  const drawer = drawerOver(storage());
  expect(isBlank(draftPlan(drawer, 'hengyue'))).toBe(true);
  keepDraft(drawer, 'hengyue', { ...draftPlan(drawer, 'hengyue'), target: 'a trial' });
  takePlan(drawer, 'hengyue', 's1');
  expect(planOf(drawer, 's1').target).toBe('a trial');
  expect(isBlank(draftPlan(drawer, 'hengyue'))).toBe(true);
  takePlan(drawer, 'hengyue', 's2');
  expect(isBlank(planOf(drawer, 's2'))).toBe(true);
});

test('a plan is stored as it was written: what was left blank is left out at its end, and nowhere else', () => {
  const drawer = drawerOver(storage());
  const none = draftPlan(drawer, 'x');
  expect(toStore(none)).toEqual({ target: '', fallback: '', problems: [] });
  const second = { ...none, target: ' a trial ', problem_2: 'late loads', bearer_2: 'zhou' };
  expect(toStore(second)).toEqual({
    target: 'a trial',
    fallback: '',
    problems: [
      { problem: '', consequence: '', bearer: null },
      { problem: 'late loads', consequence: '', bearer: 'zhou' },
    ],
  });
});

test('a plan that some other program wrote over is a blank one', () => {
  const drawer = drawerOver(
    storage(
      new Map([
        ['aw-plan-x', 'oops'],
        ['aw-plan-y', '{"target":7}'],
      ]),
    ),
  );
  expect([isBlank(draftPlan(drawer, 'x')), isBlank(draftPlan(drawer, 'y'))]).toEqual([true, true]);
});

test('the grain runs from edge to edge of its board', () => {
  expect(grainLines.length).toBeGreaterThan(10);
  expect(grainPath('10 5 -5')).toBe('M0 2Q0 2 14 2.5Q28 3 42 2.5Q56 2 70 2.0');
});
