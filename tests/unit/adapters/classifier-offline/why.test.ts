import { describe, expect, test } from 'vitest';
import { offlineClassifier } from '../../../../src/adapters/classifier-offline/classifier.ts';
import type { Act } from '../../../../src/dialogue/words/act.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';
import type { ToGuess, Weighed } from '../../../../src/ports/classifier.ts';

const classifier = offlineClassifier();

const asked = (lang: Lang, segments: readonly string[], before: string | null = null): ToGuess => ({
  lang,
  segments,
  before,
  previous: null,
  candidates: segments.map(() => []),
});

const why = (given: ToGuess, act: Act, rival: Act, i = 0): readonly Weighed[] => classifier.why?.(given, i, act, rival) ?? [];

/** The word behind a weight. */
const wordOf = (given: ToGuess, { where, start, end }: Weighed, i = 0): string => {
  const text = { segment: given.segments[i], before: given.before, left: given.segments[i - 1], right: given.segments[i + 1] }[where];
  return (text ?? '').slice(start, end);
};

/** The two phrases that weigh most. */
const heaviest = (given: ToGuess, act: Act, rival: Act): readonly string[] =>
  [...why(given, act, rival)]
    .filter(({ where }) => where === 'segment')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map((weighed) => wordOf(given, weighed));

describe('why a sentence was labelled as it was', () => {
  test.each<readonly [Lang, string, Act, Act, string]>([
    ['en', 'how many complaints do you get in a month?', 'problem', 'situation', 'complaints'],
    ['en', 'what does each stop cost you?', 'implication', 'problem', 'cost'],
    ['zh', '一个月大概有几次客户投诉？', 'problem', 'situation', '投诉'],
    ['zh', '停一次机要损失多少钱？', 'implication', 'situation', '损失'],
  ])('%s: in “%s”, %s rather than %s, a phrase with “%s” is one of the two that weigh most', (lang, text, act, rival, word) => {
    expect(heaviest(asked(lang, [text]), act, rival).some((phrase) => phrase.includes(word))).toBe(true);
  });

  test('what speaks for one of two acts speaks against the other, by as much', () => {
    const given = asked('en', ['how many complaints do you get in a month?']);
    const turned = why(given, 'situation', 'problem').map((one) => ({ ...one, weight: -one.weight }));
    expect(turned).toEqual(why(given, 'problem', 'situation'));
  });

  test('words of the buyer’s turn before and of the sentences beside it are weighed where they stand', () => {
    const given = asked('en', ['i see.', 'what happens then?', 'who has to mend it?'], 'the line stops twice a week and nobody knows why.');
    const words = why(given, 'implication', 'situation', 1).filter(({ where }) => where !== 'segment');
    expect(words.map(({ where }) => where)).toContain('before');
    expect(words.map((one) => wordOf(given, one, 1))).toContain('line stops');
  });

  test('the same question has the same answer, whatever was asked between', () => {
    const given = asked('zh', ['停一次机要损失多少钱？'], '一周要停两次机。');
    const first = why(given, 'implication', 'problem');
    why(asked('en', ['who signs?']), 'situation', 'problem');
    expect(why(given, 'implication', 'problem')).toEqual(first);
    expect(first.length).toBeGreaterThan(0);
  });

  test.each(['', '…？！', '😀'])('what has no words has no reasons: “%s”', (text) => {
    expect(why(asked('en', [text]), 'other', 'situation')).toEqual([]);
  });

  test('a segment that is not there has no reasons', () => {
    expect(why(asked('en', ['who signs?']), 'situation', 'problem', 3)).toEqual([]);
  });

  test('of a long sentence after a long turn at most forty stretches are weighed, each inside its text', () => {
    const given = asked(
      'en',
      [`${'and then we count the parts again '.repeat(40)}?`, 'right?'],
      'it stops and starts all day long. '.repeat(40),
    );
    const found = why(given, 'situation', 'problem');
    expect(found.length).toBeLessThanOrEqual(40);
    expect(found.filter((one) => wordOf(given, one).trim() === '')).toEqual([]);
  });
});
