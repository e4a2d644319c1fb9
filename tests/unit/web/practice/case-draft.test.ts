import { expect, test } from 'vitest';
import { acts } from '../../../../src/dialogue/words/act.ts';
import { actOfKey, blank, counted, labelled, letterOf, missing, reading, restored } from '../../../../src/web/practice/case-draft.ts';
import { kappaIn } from '../../../../src/web/practice/kappa.ts';
import type { CaseView } from '../../../../src/wire/case-view.ts';

const view = {
  turns: [
    { turn: 0, said: null, replies: [] },
    { turn: 1, said: { segments: ['Good morning.', 'How many presses are there?'], to: null }, replies: [] },
    { turn: 2, said: { segments: ['Which one stops most?'], to: null }, replies: [] },
  ],
} as unknown as CaseView;
const empty = blank(view, 'k');
const whole = {
  ...labelled(labelled(labelled(empty, 1, 0, 'rapport'), 1, 1, 'situation'), 2, 0, 'problem'),
  turning: 2,
  factors: ['followed_the_answer'] as const,
  asked: 'What happens when it stops?',
};

test('every act has a letter of its own, and the key finds it', () => {
  expect(new Set(Object.values(letterOf)).size).toBe(acts.length);
  for (const act of acts) expect(actOfKey({ key: letterOf[act].toLowerCase(), code: '' })).toBe(act);
  expect(actOfKey({ key: 'Process', code: 'KeyI' })).toBe('implication');
  expect(actOfKey({ key: 'ArrowDown', code: 'ArrowDown' })).toBeUndefined();
  expect(actOfKey({ key: 'x', code: 'KeyX' })).toBeUndefined();
});

test('what is missing is named in the order in which it is written, and only a whole reading is handed in', () => {
  expect(missing(empty)).toBe('labels');
  expect(missing({ ...whole, turning: null })).toBe('turning');
  expect(missing({ ...whole, factors: [] })).toBe('factors');
  expect(missing({ ...whole, asked: '  ' })).toBe('asked');
  expect(reading({ ...whole, asked: '' })).toBeNull();
  expect(counted(labelled(empty, 1, 1, 'situation'))).toEqual({ of: 3, n: 1 });
  expect(reading(whole)).toEqual({
    key: 'k',
    labels: [['rapport', 'situation'], ['problem']],
    turning_point: 2,
    factors: ['followed_the_answer'],
    asked: 'What happens when it stops?',
  });
});

test('a draft is there again after a reload, unless the case was cut otherwise since or what was kept is broken', () => {
  expect(restored(JSON.stringify(whole), empty)).toEqual(whole);
  expect(restored(null, empty)).toBe(empty);
  expect(restored('{', empty)).toBe(empty);
  expect(restored('{"key":"k"}', empty)).toBe(empty);
  expect(restored(JSON.stringify({ ...whole, labels: [['rapport']] }), empty)).toBe(empty);
});

test('κ is read with two decimals and a true minus, and nothing is not less than nothing', () => {
  expect([0.6149, -0.25, -0.001, 1].map(kappaIn)).toEqual(['0.61', '−0.25', '0.00', '1.00']);
});
