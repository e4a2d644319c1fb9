import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/dialogue/words/act.ts';
import { agreement, compareCase, firstMisfit } from '../../../src/practice/compare-case.ts';
import type { Case } from '../../../src/scenario/case.ts';

const one = {
  turns: [
    { say: 'Thank you for having me. How many people work here?', to: null, acts: ['rapport', 'situation'], note: null },
    { say: 'Which of the presses gives you most trouble?', to: null, acts: ['problem'], note: null },
    { say: 'When it stands, who has to explain it to the customer?', to: null, acts: ['implication'], note: null },
  ],
  turningPoint: { turn: 3, why: 'The consequence reached whoever bears it.' },
  factors: [
    { factor: 'asked_who_bears_it', turns: [3], why: 'She answers for it.' },
    { factor: 'followed_the_answer', turns: [2, 3], why: 'Each question grew out of the last.' },
  ],
} as unknown as Case;

describe('Cohen’s κ', () => {
  test('is 1 for the same labels, and also where both say one thing throughout', () => {
    expect(agreement(['situation', 'problem'], ['situation', 'problem']).kappa).toBe(1);
    expect(agreement(['pitch', 'pitch'], ['pitch', 'pitch']).kappa).toBe(1);
  });

  test('is 0 for as much agreement as chance would bring', () => {
    expect(agreement(['situation', 'situation', 'problem', 'problem'], ['situation', 'problem', 'situation', 'problem']).kappa).toBe(0);
  });

  test('comes to 0.4 in Cohen’s way of reckoning: seven of ten alike, half by chance', () => {
    const pairs: readonly (readonly [Act, Act, number])[] = [
      ['situation', 'situation', 4],
      ['problem', 'problem', 3],
      ['situation', 'problem', 2],
      ['problem', 'situation', 1],
    ];
    const list = (side: 0 | 1) => pairs.flatMap((pair) => Array<Act>(pair[2]).fill(pair[side]));
    expect(agreement(list(0), list(1))).toEqual({ kappa: expect.closeTo(0.4), alike: 7, of: 10 });
  });

  test('is below 0 where two oppose each other', () => {
    expect(agreement(['situation', 'problem'], ['problem', 'situation']).kappa).toBe(-1);
  });
});

describe('a reading held against the annotation', () => {
  test('says of each factor whether it was found, missed, or is not in the annotation', () => {
    const factors = ['asked_who_bears_it', 'summed_up'];
    const compared = compareCase(one, {
      labels: [['rapport', 'situation'], ['problem'], ['problem']],
      turningPoint: 1,
      factors,
      asked: '',
    });
    expect(compared.factors.map(({ factor, is, noted }) => [factor, is, noted?.turns ?? null])).toEqual([
      ['asked_who_bears_it', 'hit', [3]],
      ['followed_the_answer', 'missed', [2, 3]],
      ['summed_up', 'extra', null],
    ]);
    expect(compared.turnsOff).toBe(-2);
    expect(compared.labels).toMatchObject({ alike: 3, of: 4 });
  });

  test('is taken only with a label for every segment of every turn', () => {
    expect(firstMisfit(one, [['rapport', 'situation'], ['problem'], ['implication']])).toBeNull();
    expect(firstMisfit(one, [['rapport'], ['problem'], ['implication']])).toBe(1);
    expect(firstMisfit(one, [['rapport', 'situation'], ['problem']])).toBe(3);
    expect(firstMisfit(one, [['rapport', 'situation'], ['problem'], ['implication'], ['pitch']])).toBe(4);
  });
});
