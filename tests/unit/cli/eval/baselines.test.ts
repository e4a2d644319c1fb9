import { expect, test } from 'vitest';
import { baselines, tokensOf } from '../../../../src/cli/eval/baselines.ts';
import { acts } from '../../../../src/dialogue/words/act.ts';

const lessons = [
  { text: 'how many lines do you run?', act: 'situation' },
  { text: 'how many people work on the lines?', act: 'situation' },
  { text: 'thank you for the coffee', act: 'rapport' },
  { text: 'thank you for your time', act: 'rapport' },
] as const;

test.each(baselines.map((one) => [one.name, one] as const))('%s learns what a question is and what a thank-you', async (_, baseline) => {
  const label = await baseline.learn('en', lessons);
  expect([await label('how many lines are there?'), await label('thank you so much')]).toEqual(['situation', 'rapport']);
});

test('a text that nothing is known of gets an act all the same', async () => {
  const labels = await Promise.all(baselines.map(async (one) => (await one.learn('en', lessons))('zzz')));
  expect(labels.filter((act) => !acts.includes(act))).toEqual([]);
});

test('words and n-grams of characters: in Chinese the words are those of the dictionary', () => {
  expect(tokensOf('问题吗', 'zh')).toEqual(['问题', '吗', '#问', '#题', '#吗', '#问题', '#题吗', '#问题吗']);
  expect(tokensOf('why?', 'en')).toEqual(['why', '?', '#wh', '#hy', '#y?', '#why', '#hy?', '#why?']);
});
