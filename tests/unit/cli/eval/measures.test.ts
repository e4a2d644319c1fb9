import { describe, expect, test } from 'vitest';
import { kappa, kappas, matrixOf, type Pair, precisions, recalls, rowsOf, scores } from '../../../../src/cli/eval/measures.ts';
import type { Act } from '../../../../src/dialogue/words/act.ts';

const times = (count: number, truth: Act, guess: Act): readonly Pair[] => new Array<Pair>(count).fill({ truth, guess });
/** The example of the textbooks: two who read fifty applications, 20 both yes, 15 both no, 5 and 10 apart. */
const fifty = [
  ...times(20, 'situation', 'situation'),
  ...times(5, 'situation', 'problem'),
  ...times(10, 'problem', 'situation'),
  ...times(15, 'problem', 'problem'),
];

describe('agreement beyond chance', () => {
  test('two who agree on 35 of 50 where half would be chance reach 0.4', () => {
    expect(kappa(matrixOf(fifty))).toBeCloseTo(0.4, 10);
  });

  test('with two acts, each act against the rest is the whole again', () => {
    const each = kappas(matrixOf(fifty));
    expect(each.situation).toBeCloseTo(0.4, 10);
    expect(each.problem).toBeCloseTo(0.4, 10);
  });

  test('who always agrees reaches 1; who labels without looking reaches 0', () => {
    expect(kappa(matrixOf([...times(3, 'pitch', 'pitch'), ...times(2, 'other', 'other')]))).toBe(1);
    expect(kappa(matrixOf([...times(3, 'pitch', 'pitch'), ...times(2, 'other', 'pitch')]))).toBeCloseTo(0, 10);
  });
});

describe('what is right', () => {
  const pairs = [
    ...times(3, 'situation', 'situation'),
    ...times(1, 'situation', 'pitch'),
    ...times(1, 'pitch', 'situation'),
    ...times(4, 'pitch', 'pitch'),
    ...times(1, 'rapport', 'pitch'),
  ];

  test('the four SPIN acts count their own rows only, and a statement called a question counts against the others', () => {
    const { accuracy, four_acts, false_spin } = scores(matrixOf(pairs));
    expect({ accuracy, four_acts, false_spin }).toEqual({ accuracy: 0.7, four_acts: 0.75, false_spin: 1 / 6 });
  });

  test('an act that is never found has recall 0, one that does not occur has none', () => {
    const { situation, pitch, rapport, closing } = recalls(matrixOf(pairs));
    expect({ situation, pitch, rapport, closing }).toEqual({ situation: 0.75, pitch: 0.8, rapport: 0, closing: Number.NaN });
    expect(precisions(matrixOf(pairs)).pitch).toBe(4 / 6);
  });

  test('macro-F1 is the mean over the acts that occur', () => {
    expect(scores(matrixOf(pairs)).macro_f1).toBeCloseTo((6 / 8 + 8 / 11 + 0) / 3, 10);
  });

  test('the matrix shows what is taken for what', () => {
    expect(rowsOf(matrixOf(fifty)).slice(0, 2)).toEqual([
      [20, 5, 0, 0, 0, 0, 0, 0, 0, 0],
      [10, 15, 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });
});
