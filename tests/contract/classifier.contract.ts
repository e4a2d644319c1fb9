import { describe, expect, test } from 'vitest';
import { acts } from '../../src/dialogue/words/act.ts';
import type { Lang } from '../../src/dialogue/words/stage.ts';
import { langs } from '../../src/dialogue/words/stage.ts';
import type { Classifier, ToGuess } from '../../src/ports/classifier.ts';

const turns: Readonly<Record<Lang, ToGuess>> = {
  en: {
    lang: 'en',
    segments: ['thanks for seeing me.', 'how often does the press stand still?'],
    before: 'we lose a shift now and then.',
    previous: { text: 'how many presses do you run?', act: 'situation' },
    candidates: [[], []],
  },
  zh: {
    lang: 'zh',
    segments: ['谢谢您抽空。', '压机一个月要停几回?'],
    before: '偶尔会丢一个班。',
    previous: { text: '你们有几台压机?', act: 'situation' },
    candidates: [[], []],
  },
};
const alone = (asked: ToGuess): ToGuess => ({
  ...asked,
  segments: asked.segments.slice(1),
  before: null,
  previous: null,
  candidates: [[]],
});

/** What every classifier does with a turn. One that asks a model asks one that is willing. */
export function keepsTheClassifierContract(name: string, open: () => Promise<Classifier>): void {
  describe(`Classifier: ${name}`, () => {
    test('it names its engine, with the hash of what shapes its guesses', async () => {
      const { engine } = await open();
      expect(engine.name).not.toBe('');
      expect(engine.hash).toMatch(/^[0-9a-f]{64}$/);
    });

    test.each(langs)(
      'each segment gets one guess that names the engine, and its ten probabilities are whole and add up: %s',
      async (lang) => {
        const classifier = await open();
        const guesses = await classifier.guess(turns[lang]);
        expect(guesses.map(({ engine }) => engine)).toEqual([classifier.engine, classifier.engine]);
        for (const { probabilities, flags } of guesses) {
          expect(Object.keys(probabilities).sort()).toEqual([...acts].sort());
          const all = Object.values(probabilities);
          expect(all.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
          expect(all.reduce((a, b) => a + b, 0)).toBe(10_000);
          expect(new Set(flags).size).toBe(flags.length);
        }
      },
    );

    test.each(langs)('a first turn, when nobody has spoken, is guessed as well: %s', async (lang) => {
      expect(await (await open()).guess(alone(turns[lang]))).toHaveLength(1);
    });

    test('no segment, no guess', async () => {
      expect(await (await open()).guess({ ...turns.en, segments: [], candidates: [] })).toEqual([]);
    });

    test('the same turn gets the same guesses, whatever was asked in between', async () => {
      const classifier = await open();
      const first = await classifier.guess(turns.en);
      await classifier.guess(turns.zh);
      expect(await classifier.guess(turns.en)).toEqual(first);
    });

    test('turns that are asked about at once are not mixed up', async () => {
      const classifier = await open();
      const all = await Promise.all([turns.en, alone(turns.en), turns.zh, alone(turns.zh)].map((asked) => classifier.guess(asked)));
      expect(all.map((guesses) => guesses.length)).toEqual([2, 1, 2, 1]);
    });
  });
}
