import { expect, test } from 'vitest';
import { type Bar, barOnCalibration, barOnGap, isMissed } from '../../../../src/cli/eval/bars.ts';
import { missedText } from '../../../../src/cli/eval/page.ts';
import { barsOnSpeed } from '../../../../src/cli/eval/speed.ts';
import { wordsIn } from '../../../../src/cli/eval/tables.ts';

const four = (value: number): Bar => ({ figure: 'four_acts', lang: 'en', value, least: 0.9 });

test('a bar is met at its very value', () => {
  expect([0.8999, 0.9, 0.95].map((value) => isMissed(four(value)))).toEqual([true, false, false]);
  expect([0.04, 0.0401].map((value) => isMissed(barOnCalibration('zh', { value, low: value, high: value })))).toEqual([false, true]);
});

test('a figure that cannot be told misses nothing', () => {
  expect(isMissed(four(Number.NaN))).toBe(false);
});

test('the gap counts whichever language is ahead', () => {
  expect([-0.05, 0.02, 0.05].map((value) => isMissed(barOnGap({ value, low: value, high: value })))).toEqual([true, false, true]);
});

test('what is missed is named with its language, its figure and its bar, in the reader’s language', () => {
  expect(missedText([four(0.85), four(0.95)], wordsIn('en'))).toBe('Missed:\n- four_acts (English): 0.850, bar ≥ 0.9');
  expect(missedText([four(0.85)], wordsIn('zh'))).toBe('没有达到：\n- four_acts (英文): 0.850, 要求 ≥ 0.9');
  expect(missedText([four(0.95)], wordsIn('en'))).toBe('Every bar is met.');
});

test('speed has four bars: median, 99th percentile, memory and load', () => {
  const slow = barsOnSpeed({
    classify_p50_ms: 1.1,
    classify_p99_ms: 4,
    classify_cpu_p99_ms: 3,
    times_faster_than_nlpjs: 0.5,
    load_ms: 151,
    model_mb: 40,
    nlpjs_p50_ms: 1,
    nlpjs_p99_ms: 1,
    nlpjs_classify_only_p50_ms: 1,
    utterances: 10,
    machine_load: 0,
  });
  expect(slow.filter(isMissed).map(({ figure }) => figure)).toEqual(['classify_p50_ms', 'load_ms']);
});
