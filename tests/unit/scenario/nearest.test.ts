import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standing } from '../../../src/scenario/keys.ts';
import { distance, nearest } from '../../../src/scenario/nearest.ts';
import { bigrams, isAlike, jaccard } from '../../../src/scenario/similar.ts';

describe('what may have been meant', () => {
  test('a slip of one letter is one away, whether dropped, added or changed', () => {
    expect([distance('p_stops', 'p_stop'), distance('p_stop', 'p_stops'), distance('p_stips', 'p_stops'), distance('', 'abc')]).toEqual([
      1, 1, 1, 3,
    ]);
  });

  test('the nearest name is suggested, the first on a tie, none where none is known', () => {
    expect([nearest('zhoa', ['lin', 'zhao']), nearest('x', ['a', 'b']), nearest('x', [])]).toEqual(['zhao', 'a', '–']);
  });
});

describe('likeness of questions', () => {
  const like = (a: string, b: string) => jaccard(bigrams(a), bigrams(b));

  test('punctuation, case and spaces make no difference', () => {
    expect(like('How many shifts do you work?', 'how many shifts, do you work')).toBe(1);
  });

  test('the same question asked twice is nearer than two ways to ask it', () => {
    expect(like('一个月有多少车超温？', '一个月有多少车超温了？')).toBeGreaterThan(0.6);
    expect(like('一个月有多少车超温？', '升温多久出现一次？')).toBeLessThan(0.6);
  });

  test('two are alike from a likeness on exactly where they are that like each other', () => {
    const text = fc.array(fc.constantFrom(...'一二三四'), { maxLength: 14 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, drawn) => {
        for (const least of [drawn, like(a, b)]) expect(isAlike(bigrams(a), bigrams(b), least)).toBe(like(a, b) >= least);
      }),
    );
  });
});

describe('a key word in a line', () => {
  test.each([
    ['six', 'There are sixty docks.', false],
    ['six', 'There are six docks.', true],
    ['36', 'About 360 of them.', false],
    ['36', '一天36批', true],
    ['八台', '十八台立加', false],
    ['八台|8 台', '就那 8 台', true],
    ['refuse', 'They REFUSE it', true],
    ['(a)', 'case (a) only', true],
  ])('%s in “%s”: %s', (key, line, there) => {
    expect(standing(key)(line)).toBe(there);
  });
});
