import { expect, test } from 'vitest';
import { logits, readModel } from '../../../../src/adapters/classifier-offline/model.ts';
import type { Sample } from '../../../../src/adapters/classifier-offline/sample.ts';
import type { Labelled } from '../../../../src/cli/eval/lesson.ts';
import { settings, train } from '../../../../src/cli/eval/train.ts';
import { type Act, acts } from '../../../../src/dialogue/words/act.ts';

const sample = (text: string): Sample => ({ lang: 'en', text, before: null, previous: null, left: null, right: null });
const lesson = (act: Act, text: string, i: number): Labelled => ({ sample: sample(text), act, flags: [], batch: `b${i}`, weight: 1 });
const things = ['pumps', 'trucks', 'ovens', 'cranes', 'boats', 'doors', 'lifts', 'tills'];
const rows = things.flatMap((thing, i) => [
  lesson('situation', `how many ${thing} do you run?`, i),
  lesson('problem', `how often do the ${thing} break down?`, i),
  lesson('implication', `what does it cost you when the ${thing} break down?`, i),
]);
const none = acts.map(() => 0);
const plain = { ...settings, offsets: { zh: none, en: none }, temperature: { zh: 1, en: 1 } };
const asked = sample('what does it cost you when the kilns break down?');

const alone = train('en', rows, plain);
const scoresOf = (model: Uint8Array): readonly number[] => logits(readModel(model), asked);

test('what follows from a difficulty is told from how often it occurs, with two in five features left out at each step', () => {
  const scores = scoresOf(alone);
  expect(settings.dropped).toBe(0.4);
  expect(acts[scores.indexOf(Math.max(...scores))]).toBe('implication');
});

test('an offset speaks against its act, by so much and for no other; all else is learned the same each time', () => {
  const offsets = { zh: none, en: acts.map((act) => (act === 'implication' ? -1 : 0)) };
  const moved = scoresOf(train('en', rows, { ...plain, offsets }));
  const before = scoresOf(alone);
  expect(moved.map((score, i) => Math.round(100 * (score - (before[i] as number))))).toEqual(
    acts.map((act) => (act === 'implication' ? -100 : 0)),
  );
}, 60_000);
