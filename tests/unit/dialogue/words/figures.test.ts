import { describe, expect, test } from 'vitest';
import { inDigits, inWords, missingFigures } from '../../../../src/dialogue/words/figures.ts';

describe('figures of two languages', () => {
  test.each([
    ['260 万', 2_600_000],
    ['1.2亿', 120_000_000],
    ['8成', 80],
    ['2.6 million', 2_600_000],
    ['80,000', 80_000],
    ['18k', 18_000],
    ['4.5', 4.5],
  ])('%s in digits', (text, value) => {
    expect(inDigits(text)).toEqual([value]);
  });

  test.each([
    ['一百八十个样', 180],
    ['四百三', 430],
    ['一百零五', 105],
    ['一万八', 18_000],
    ['两万六千', 26_000],
    ['十亿五千万', 1_050_000_000],
    ['八成', 80],
    ['两成八', 28],
    ['三个半小时', 3.5],
    ['two hundred and ten', 210],
    ['half a million', 500_000],
    ['twenty-four', 24],
    ['three hundred thousand', 300_000],
  ])('%s in words', (text, value) => {
    expect(inWords(text)).toContain(value);
  });

  test('a figure in digits may stand in words in the other language', () => {
    expect(missingFigures('About 430 people, 28 per cent of them at night.', '四百三十来人，夜班占两成八。')).toEqual([]);
    expect(missingFigures('一个月9车。', 'Nine trucks a month.')).toEqual([]);
  });

  test('a figure that the other language does not have is found once', () => {
    expect(missingFigures('今年14箱，去年也是14箱。', 'They found forty boxes this year.')).toEqual([14]);
  });
});
