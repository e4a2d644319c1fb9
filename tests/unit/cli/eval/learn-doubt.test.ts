import { describe, expect, test } from 'vitest';
import { doubtOf, hashesOf } from '../../../../src/adapters/classifier-offline/model.ts';
import type { Sample } from '../../../../src/adapters/classifier-offline/sample.ts';
import { placesIn } from '../../../../src/adapters/classifier-offline/vocabulary.ts';
import { learnDoubt } from '../../../../src/cli/eval/learn-doubt.ts';
import type { Labelled } from '../../../../src/cli/eval/lesson.ts';
import { type LearnedDoubt, vocabularyOf } from '../../../../src/cli/eval/weights.ts';

const sample = (text: string): Sample => ({ lang: 'en', text, before: null, previous: null, left: null, right: null });
const things = ['pumps', 'trucks', 'ovens', 'cranes', 'boats', 'doors', 'lifts', 'tills', 'looms', 'kilns', 'drills', 'saws'];
const row = (batch: number, text: string, more: Partial<Labelled> = {}): Labelled => ({
  sample: sample(text),
  act: 'situation',
  flags: [],
  batch: `batch-${batch}`,
  weight: 1,
  ...more,
});
/** Twelve batches, each with clear questions, short and long, half of them with some that could be a fact or a difficulty; nearly all of these are short. */
const rows: readonly Labelled[] = things.flatMap((thing, i) => [
  ...Array.from({ length: 80 }, (_, nth) => row(i, `how many ${thing} did you buy in year ${nth}, and from whom?`)),
  ...Array.from({ length: 80 }, (_, nth) => row(i, `who bought ${thing} ${nth}?`)),
  ...(i % 2 === 0
    ? [
        ...[`how's it with the ${thing}?`, `what about those ${thing}?`, `and the ${thing}, how?`].map((text) =>
          row(i, text, { doubtful: true }),
        ),
        row(i, `how many of the ${thing} are back in the yard by the time the night crew comes in?`, { doubtful: true }),
      ]
    : []),
]);
const vocabulary = vocabularyOf([...new Set(rows.flatMap((row) => [...hashesOf(row.sample)]))]);

/** Of the ten acts: one alone, and two that contend. */
const alone = [0.98, 0.01, 0.01, 0, 0, 0, 0, 0, 0, 0];
const contended = [0.6, 0.38, 0.02, 0, 0, 0, 0, 0, 0, 0];

/** What was learned, as a model holds it. */
function held({ weights, thresholds }: LearnedDoubt) {
  const unit = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / 127 || 1;
  return { weights: new Int8Array(weights.map((one) => Math.round(one / unit))), unit, thresholds: Float32Array.from(thresholds) };
}

const doubt = (model: ReturnType<typeof held>, text: string, shares: readonly number[]): number =>
  doubtOf(model, placesIn(vocabulary, hashesOf(sample(text))), sample(text), shares);

describe('doubt is learned from what was written to be ambiguous', () => {
  const lesson = learnDoubt('en', rows, vocabulary);
  const learned = held(lesson);

  test('a sentence of that kind about something else counts as ambiguous, be it short or long', () => {
    expect(doubt(learned, "how's it with the presses?", contended)).toBeGreaterThan(0);
    expect(doubt(learned, 'what about those presses?', contended)).toBeGreaterThan(0);
    expect(doubt(learned, 'how many of the presses are back in the yard by the time the night crew comes in?', contended)).toBeGreaterThan(
      0,
    );
  });

  test.each([12, 26])('of plain questions of %i at most hardly one in ten does, even where the acts contend somewhat', (most) => {
    const alike = rows.filter(({ doubtful, sample: { text } }) => !doubtful && text.split(' ').length * 2 <= most);
    const doubted = alike.filter(({ sample: { text } }) => doubt(learned, text, [0.9, 0.09, 0.01, 0, 0, 0, 0, 0, 0, 0]) >= 0);
    expect(doubted.length / alike.length).toBeLessThan(0.12);
  });

  test('the more two acts contend, the less of the words it takes', () => {
    const text = 'how are the presses?';
    expect(doubt(learned, text, contended)).toBeGreaterThan(doubt(learned, text, alone) + 1);
  });

  test('the same rows teach the same doubt', () => {
    const again = learnDoubt('en', rows, vocabulary);
    expect([Buffer.from(again.weights.buffer).equals(Buffer.from(lesson.weights.buffer)), again.thresholds]).toEqual([
      true,
      lesson.thresholds,
    ]);
  });

  test('where nobody wrote an ambiguous row, nothing counts as one', () => {
    const none = learnDoubt(
      'en',
      rows.filter(({ doubtful }) => !doubtful),
      vocabulary,
    );
    expect(doubt(held(none), "how's it with the presses?", contended)).toBe(-Infinity);
  });
});
