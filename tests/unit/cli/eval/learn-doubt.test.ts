import { describe, expect, test } from 'vitest';
import { hashesOf } from '../../../../src/adapters/classifier-offline/model.ts';
import type { Sample } from '../../../../src/adapters/classifier-offline/sample.ts';
import { places, placesIn } from '../../../../src/adapters/classifier-offline/vocabulary.ts';
import { learnDoubt } from '../../../../src/cli/eval/learn-doubt.ts';
import type { Labelled } from '../../../../src/cli/eval/lesson.ts';
import { vocabularyOf } from '../../../../src/cli/eval/weights.ts';

const sample = (text: string): Sample => ({ lang: 'en', text, before: null, previous: null, left: null, right: null });
const things = ['pumps', 'trucks', 'ovens', 'cranes', 'boats', 'doors', 'lifts', 'tills', 'looms', 'kilns', 'drills', 'saws'];
/** Twelve batches, each with clear questions, half of them with one that could be a fact or a difficulty. */
const rows: readonly Labelled[] = things.flatMap((thing, i) => {
  const lesson = (text: string, more: Partial<Labelled> = {}): Labelled => ({
    sample: sample(text),
    act: 'situation',
    flags: [],
    batch: `batch-${i}`,
    weight: 1,
    ...more,
  });
  const clear = Array.from({ length: 40 }, (_, nth) => lesson(`how many ${thing} did you buy in year ${nth}, and from whom?`));
  return [
    ...clear,
    ...(i % 2 === 0
      ? [lesson(`how's it with the ${thing}?`, { doubtful: true }), lesson(`what about those ${thing}?`, { doubtful: true })]
      : []),
  ];
});
const vocabulary = vocabularyOf([...new Set(rows.flatMap((row) => [...hashesOf(row.sample)]))]);
const scoreOf = (weights: Float32Array, text: string): number => {
  const active = placesIn(vocabulary, hashesOf(sample(text)));
  return active.reduce((sum, place) => sum + (weights[place] as number), 0) / Math.sqrt(active.length) + (weights[places] as number);
};

describe('doubt is learned from what was written to be ambiguous', () => {
  const weights = learnDoubt(rows, vocabulary);

  test('a sentence of that kind about something else counts as ambiguous', () => {
    expect(scoreOf(weights, "how's it with the presses?")).toBeGreaterThan(0);
    expect(scoreOf(weights, 'what about those presses?')).toBeGreaterThan(0);
  });

  test('of plain questions hardly one in ten does', () => {
    const clear = rows.filter(({ doubtful }) => !doubtful);
    const doubted = clear.filter((row) => scoreOf(weights, row.sample.text) >= 0);
    expect(doubted.length / clear.length).toBeLessThan(0.1);
  });

  test('the same rows teach the same doubt', () => {
    expect(learnDoubt(rows, vocabulary)).toEqual(weights);
  });

  test('where nobody wrote an ambiguous row, nothing counts as one', () => {
    const none = learnDoubt(
      rows.filter(({ doubtful }) => !doubtful),
      vocabulary,
    );
    expect(scoreOf(none, "how's it with the presses?")).toBeLessThan(0);
  });
});
