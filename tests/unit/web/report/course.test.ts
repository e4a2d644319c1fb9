import { describe, expect, test } from 'vitest';
import { cardQuestions, card as cardWords } from '../../../../src/phrases/coach-card.ts';
import { course as courseWords } from '../../../../src/phrases/course.ts';
import { barsOf, type CourseTurn, stepsOf, ticksOf, topOf } from '../../../../src/web/report/course-shape.ts';

const turns = (n: number): readonly CourseTurn[] =>
  Array.from({ length: n + 1 }, (_, turn) => ({ turn, trust: 3, patience: 10, seller: 10, buyer: 20 }));

describe('the drawing of mood and talk', () => {
  test('holds what a turn left for the whole of its column', () => {
    const course = [
      { turn: 0, trust: 3, patience: 10, seller: 0, buyer: 8 },
      { turn: 1, trust: 5, patience: 9, seller: 12, buyer: 4 },
    ];
    expect(stepsOf(course, 'trust', 10)).toBe('M0 7H1V5H2');
    expect(stepsOf(course, 'patience', 10)).toBe('M0 0H1V1H2');
    expect(barsOf(course)).toEqual([
      { turn: 0, up: 0, down: 67 },
      { turn: 1, up: 100, down: 33 },
    ]);
  });

  test('has room above 10 for a buyer who begins with more patience', () => {
    expect(topOf([{ turn: 0, trust: 3, patience: 14, seller: 0, buyer: 1 }])).toBe(14);
    expect(topOf(turns(3))).toBe(10);
  });

  test('names the last turn, and none so near before it that the two would touch', () => {
    expect(ticksOf(turns(6))).toEqual([0, 2, 4, 6]);
    expect(ticksOf(turns(21))).toEqual([0, 5, 10, 15, 21]);
    expect(ticksOf(turns(44))).toEqual([0, 10, 20, 30, 44]);
  });
});

test('what the card and the drawing say stands in both languages, with the same blanks and no praise', () => {
  const blanks = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)]
      .map(([, name]) => name)
      .sort()
      .join();
  const all = [...Object.values(cardWords), ...Object.values(cardQuestions), ...Object.values(courseWords)];
  expect(all.filter(({ zh, en }) => blanks(zh) !== blanks(en))).toEqual([]);
  expect(all.filter(({ zh, en }) => /[!！"']|你|great|well done|太棒/i.test(zh + en))).toEqual([]);
});
