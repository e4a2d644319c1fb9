import { describe, expect, test } from 'vitest';
import { asMeant, onlySetsAside } from '../../../../src/dialogue/split/as-meant.ts';
import { realScenarios } from '../../../kit/house.ts';

const scenarios = await realScenarios();

describe('what somebody says they are not asking is not what they ask', () => {
  test.each([
    ['zh', '我不想问停机的事，我想了解一下你们采购是怎么走流程的。', '我想了解一下你们采购是怎么走流程的。'],
    ['zh', '不是问价格，我是想问你们现在的供应商怎么样？', '我是想问你们现在的供应商怎么样？'],
    ['zh', '先不谈这个，说说别的，你们有多少人？', '你们有多少人？'],
    ['zh', '我是想问影响，不是问次数。', '我是想问影响。'],
    ['en', "i'm not asking what it costs, i'm asking how often it happens.", "i'm asking how often it happens."],
    ['en', "i don't want to talk about the stops, how does purchasing work here?", 'how does purchasing work here?'],
    ['en', 'leaving that aside, what else is difficult?', 'what else is difficult?'],
  ] as const)('%s: %s', (lang, said, asked) => {
    expect(asMeant(said, lang)).toBe(asked);
  });

  test.each(['我不想问停机的事。', '先不是想聊价格。', "i don't want to ask about the stops.", "let's not talk about the price."])(
    '“%s” alone asks for nothing',
    (said) => {
      expect(onlySetsAside(said)).toBe(true);
    },
  );

  test.each(['停机的事您不想问吗？', '是不是不想谈价格？', "why don't you want to talk about it?", '我想问停机的事。'])(
    '“%s” does ask',
    (said) => {
      expect(onlySetsAside(said)).toBe(false);
    },
  );
});

describe('what only sounds like setting aside is left alone', () => {
  test.each([
    ['zh', '您不是说想让护士少跑路嘛，这个装上就不用下楼了。'],
    ['zh', '你不想谈钱的话，今天就先谈会员。'],
    ['zh', '仓库跟运营不说话，您是这意思吧？'],
    ['en', 'the night rate, got it, not the day.'],
  ] as const)('%s: %s', (lang, said) => {
    expect(asMeant(said, lang)).toBe(said);
  });
});

describe('a correction is what follows it', () => {
  test.each([
    ['zh', '不对，我刚才说错了，我是想问影响，不是问次数。', '我是想问影响。'],
    ['zh', '抱歉，我问得不清楚，我的意思是这对交付有什么影响？', '我的意思是这对交付有什么影响？'],
    ['zh', '等等，我换个问法：这件事一年下来要损失多少？', '这件事一年下来要损失多少？'],
    ['zh', '您误会了，我问的是谁来承担这个损失。', '我问的是谁来承担这个损失。'],
    ['en', 'sorry, let me rephrase: what does that do to your deliveries?', 'what does that do to your deliveries?'],
    ['en', 'no wait, i put that badly: i meant the effect, not how often.', 'i meant the effect.'],
    ['en', 'you misunderstood me, i asked who pays for it.', 'i asked who pays for it.'],
  ] as const)('%s: %s', (lang, said, asked) => {
    expect(asMeant(said, lang)).toBe(asked);
  });

  test('an apology with nothing after it stays what it is', () => {
    expect(asMeant('抱歉，我说错了。', 'zh')).toBe('抱歉，我说错了。');
    expect(asMeant('sorry, i put that badly.', 'en')).toBe('sorry, i put that badly.');
  });
});

describe('dictated text is read as what sounds the same', () => {
  test.each([
    ['zh', '嗯这个对交附有什么影像吗', '嗯这个对交付有什么影响吗'],
    ['zh', '那个问体一个月发声几次', '那个问题一个月发生几次'],
    ['zh', '采购流程是怎么样的然后谁来拍版', '采购流程是怎么样的然后谁来拍板'],
    ['en', "whats the affect on your delivery's", "what's the effect on your deliveries"],
    ['en', "so how dose you're purchasing process work", 'so how does your purchasing process work'],
    ['en', 'how many times does that happen in a weak', 'how many times does that happen in a week'],
    ['en', 'hello im here to listen so whats hard for you write now', "what's hard for you right now"],
  ] as const)('%s: %s', (lang, said, meant) => {
    expect(asMeant(said, lang)).toBe(meant);
  });

  test.each([
    ['zh', '影像科一天拍多少片子？'],
    ['zh', '发声的是哪台设备？'],
    ['en', 'how does the weak spot affect the line?'],
    ['en', 'did you write nowhere what was agreed?'],
  ] as const)('%s: %s is what it says', (lang, said) => {
    expect(asMeant(said, lang)).toBe(said);
  });
});

describe('several languages in one sentence', () => {
  test.each([
    ['zh', '这个 issue 对你们的 delivery 有什么 impact？', '这个问题对你们的交付有什么影响？'],
    ['zh', '这个 problem 一个月 happen 几次？', '这个问题一个月发生几次？'],
    ['en', 'what does this 问题 cost you per month?', 'what does this problem cost you per month?'],
    ['en', 'what happens to your 交付 then?', 'what happens to your delivery then?'],
  ] as const)('%s: %s', (lang, said, meant) => {
    expect(asMeant(said, lang)).toBe(meant);
  });

  test('a sentence all in the other language is left alone, and so are names of systems', () => {
    expect(asMeant('what does it cost?', 'zh')).toBe('what does it cost?');
    expect(asMeant('这要花多少钱？', 'en')).toBe('这要花多少钱？');
    expect(asMeant('你们的 ERP 是哪家的？', 'zh')).toBe('你们的 ERP 是哪家的？');
  });
});

test('what authors wrote is left as it is, but for what it sets aside', () => {
  const all = scenarios.flatMap(({ scenario }) =>
    (['zh', 'en'] as const).flatMap((lang) =>
      Object.values(scenario.account.words[lang]?.items ?? {}).flatMap(({ ask }) => ask.map((text) => [lang, text.toLowerCase()] as const)),
    ),
  );
  const changed = all.filter(([lang, text]) => asMeant(text, lang) !== text);
  expect(all.length).toBeGreaterThan(10_000);
  expect(changed.map(([, text]) => text)).toEqual([]);
});
