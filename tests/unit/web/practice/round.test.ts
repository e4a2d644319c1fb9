import { expect, test } from 'vitest';
import { begun, judged, moved, type Round, results, toRepeat, triesAt } from '../../../../src/web/practice/round.ts';
import type { DrillRoundView, DrillTask, DrillVerdict } from '../../../../src/wire/drill-view.ts';

const task = (item: string): DrillTask => ({ item, scene: '', buyer: item, seller: null, exchange: [], side: null });
const tasks = ['a', 'b', 'c', 'd'].map(task);
const view: DrillRoundView = {
  drill: 'to_problem',
  lang: 'zh',
  items: 4,
  due: 0,
  fresh: 4,
  next: null,
  last: null,
  choices: [],
  tasks,
};
const verdict = (item: string, across: boolean, due = 7): DrillVerdict => ({
  item,
  text: '',
  tries: 1,
  across,
  reason: across ? 'across' : 'other_act',
  rule: null,
  heard: null,
  second: null,
  took: null,
  nearMiss: null,
  why: '',
  answer: null,
  line: null,
  examples: [],
  due,
  engine: null,
});
const told = (round: Round, ...answers: readonly DrillVerdict[]) => answers.reduce(judged, round);

test('a round says of each item whether it got across at once, later, or not at all, and when it comes again', () => {
  const round = told(begun('r1', view), verdict('a', true, 9), verdict('b', false), verdict('b', true, 8), verdict('c', false, 5));
  expect(results(round).map(({ task: { item }, how, tries, due }) => ({ item, how, tries, due }))).toEqual([
    { item: 'a', how: 'at_once', tries: 1, due: 9 },
    { item: 'b', how: 'later', tries: 2, due: 8 },
    { item: 'c', how: 'missed', tries: 1, due: 5 },
    { item: 'd', how: 'skipped', tries: 0, due: null },
  ]);
});

test('another way of asking that is not across takes nothing back', () => {
  const round = told(begun('r1', view), verdict('a', true), verdict('a', false));
  expect(results(round)[0]?.how).toBe('at_once');
  expect(triesAt(round, 'a')).toHaveLength(2);
});

test('what was missed or skipped is what one does again', () => {
  const round = told(moved(begun('r1', view)), verdict('a', true), verdict('c', false));
  expect(toRepeat(round).map(({ item }) => item)).toEqual(['b', 'c', 'd']);
  expect(begun('r2', view, toRepeat(round))).toMatchObject({ id: 'r2', at: 0, verdicts: {} });
});
