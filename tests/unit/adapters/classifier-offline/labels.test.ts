import { describe, expect, test } from 'vitest';
import { offlineClassifier } from '../../../../src/adapters/classifier-offline/classifier.ts';
import { type Act, acts, type Guess } from '../../../../src/dialogue/words/act.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';

const classifier = offlineClassifier();

async function guessed(lang: Lang, text: string, before: string | null = null): Promise<Guess> {
  const [guess] = await classifier.guess({ lang, segments: [text], before, previous: null, candidates: [[]] });
  return guess as Guess;
}

const likeliest = ({ probabilities }: Guess): Act => acts.reduce<Act>((a, b) => (probabilities[b] > probabilities[a] ? b : a), 'situation');

describe('what is asked decides, not the words it is asked in', () => {
  const asked: readonly (readonly [Lang, Act, string, string | null])[] = [
    ['en', 'situation', 'how many people work in your warehouse?', 'we moved here two years ago.'],
    ['en', 'problem', 'how many complaints do you get in a month?', null],
    ['en', 'implication', 'what does each stop cost you?', 'the line stops twice a week.'],
    ['en', 'need_payoff', 'if the stops were gone, what would that be worth to you?', 'the line stops twice a week.'],
    ['en', 'listening', 'so the line stops twice a week, is that right?', 'the line stops twice a week.'],
    ['en', 'pitch', 'our sensor warns you an hour ahead.', 'the line stops twice a week.'],
    ['en', 'closing', 'shall we put one in on line two for a month, as a trial?', 'that would be something.'],
    ['zh', 'situation', '你们仓库一共多少人？', '我们两年前搬过来的。'],
    ['zh', 'problem', '一个月大概有几次客户投诉？', null],
    ['zh', 'implication', '停一次机要损失多少钱？', '一周要停两次机。'],
    ['zh', 'need_payoff', '要是停机没有了，对您有什么好处？', '一周要停两次机。'],
    ['zh', 'listening', '也就是说，一周要停两次，对吗？', '一周要停两次机。'],
    ['zh', 'pitch', '我们的传感器能提前一小时报警。', '一周要停两次机。'],
    ['zh', 'closing', '那下周先在二号线装一台试用一个月，您看行吗？', '那倒不错。'],
  ];

  test.each(asked)('%s: %s: %s', async (lang, act, text, before) => {
    expect(likeliest(await guessed(lang, text, before))).toBe(act);
  });

  test('that the buyer has said something tells nothing about a question on facts', async () => {
    const question = 'which software do you use for invoicing?';
    expect(likeliest(await guessed('en', question))).toBe('situation');
    expect(likeliest(await guessed('en', question, 'it has been a busy quarter.'))).toBe('situation');
  });

  test('an if-clause that goes on is a consequence, one that is solved is a gain', async () => {
    const before = 'deliveries are late every month.';
    expect(likeliest(await guessed('en', 'if this goes on, what happens to your margins?', before))).toBe('implication');
    expect(likeliest(await guessed('en', 'if this were solved, what would it do for your margins?', before))).toBe('need_payoff');
  });
});

describe('a segment is read in its own language', () => {
  test('an English sentence in a Chinese session', async () => {
    expect(likeliest(await guessed('zh', 'how often does the line stop?', '我们有四条线。'))).toBe('problem');
  });

  test('a Chinese sentence in an English session', async () => {
    expect(likeliest(await guessed('en', '停一次机要损失多少钱？', 'the line stops twice a week.'))).toBe('implication');
  });

  test('a foreign word does not make a Chinese sentence English', async () => {
    expect(likeliest(await guessed('zh', '你们现在用的是 sap 还是 oracle？'))).toBe('situation');
  });
});

test('the same words get the same guess, whatever was read in between', async () => {
  const first = await guessed('en', 'how reliable are the counts?', 'we count by hand.');
  for (let i = 0; i < 50; i++) await guessed('en', `how many people work in hall ${i}?`);
  expect(await guessed('en', 'how reliable are the counts?', 'we count by hand.')).toEqual(first);
});
