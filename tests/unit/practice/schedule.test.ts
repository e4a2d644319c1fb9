import { describe, expect, test } from 'vitest';
import { nextRound, standing, type Tried, waiting } from '../../../src/practice/schedule.ts';
import type { DrillItem } from '../../../src/scenario/drill.ts';

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 30, 9);
const item = (id: string): DrillItem => ({
  id,
  scene: '',
  buyer: null,
  seller: null,
  exchange: [],
  answer: null,
  line: null,
  examples: [],
  poor: null,
  rule: null,
  why: '',
  hard: false,
});
const items = Array.from({ length: 14 }, (_, i) => item(`i${i + 1}`));
const tried = (id: string, across: boolean, at = monday, round = 'r1'): Tried => ({ item: id, round, at, across });
const idsOf = (round: readonly DrillItem[]): readonly string[] => round.map(({ id }) => id);
const dueInDays = (tries: readonly Tried[], id: string): number => ((standing(tries).due.get(id) ?? 0) - monday) / day;

describe('a round of ten', () => {
  test('begins with the easy ones where nothing was practised yet', () => {
    expect(idsOf(nextRound(items, standing([]), monday))).toEqual(['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9', 'i10']);
    expect(waiting(items, standing([]), monday)).toEqual({ due: 0, fresh: 14, next: null });
  });

  test('brings what is due first, then what is new; what was right rests', () => {
    const at = standing([tried('i1', true), tried('i2', false)]);
    const tuesday = monday + day;
    expect(idsOf(nextRound(items, at, tuesday)).slice(0, 3)).toEqual(['i2', 'i3', 'i4']);
    expect(waiting(items, at, tuesday)).toEqual({ due: 1, fresh: 12, next: at.due.get('i1') });
  });

  test('is never short: where all is done and nothing due, what is due soonest comes', () => {
    const few = items.slice(0, 3);
    const at = standing([tried('i1', true), tried('i2', false), tried('i3', true)]);
    expect(idsOf(nextRound(few, at, monday))).toEqual(['i2', 'i1', 'i3']);
  });
});

describe('when an item comes again', () => {
  test('missed: tomorrow; across at the second try: sooner than across at once', () => {
    const missed = dueInDays([tried('i1', false)], 'i1');
    const later = dueInDays([tried('i1', false), tried('i1', true, monday + 60_000)], 'i1');
    const atOnce = dueInDays([tried('i1', true)], 'i1');
    expect(missed).toBe(1);
    expect(later).toBeLessThan(atOnce);
    expect(atOnce).toBeGreaterThan(1);
  });

  test('a further way of asking takes nothing from what was across at once', () => {
    expect(dueInDays([tried('i1', true), tried('i1', false, monday + 9)], 'i1')).toBe(dueInDays([tried('i1', true)], 'i1'));
  });

  test('each time it is right it rests longer', () => {
    const first = standing([tried('i1', true)]).due.get('i1') ?? 0;
    const again = [tried('i1', true), tried('i1', true, first, 'r2')];
    expect((standing(again).due.get('i1') ?? 0) - first).toBeGreaterThan(first - monday);
  });
});

test('how the last round went is said by what got across at once', () => {
  const tries = [
    tried('i1', true, monday - day, 'r0'),
    tried('i1', true),
    tried('i2', false, monday + 1),
    tried('i2', true, monday + 2),
    tried('i3', false, monday + 3),
  ];
  expect(standing(tries).last).toEqual({ at: monday, tried: 3, atOnce: 1 });
  expect(standing([]).last).toBeNull();
});
