import { describe, expect, test } from 'vitest';
import { type GuardRefusal, guard } from '../../../../src/dialogue/letter/guard.ts';
import type { Move } from '../../../../src/dialogue/words/letter.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';
import { hours, letterOf } from '../../../kit/letters.ts';

/** What the guard says of a sentence, where the letter discloses the waiting hours (or makes these moves). */
const of = (lang: Lang, text: string, moves: readonly Move[] = [hours[lang]]): GuardRefusal | undefined =>
  guard(letterOf(lang, moves)).sentence(text, '');

describe('what the letter holds passes', () => {
  test.each([
    ['zh', '结果齐了还得等六个小时才放得出去。'],
    ['zh', '放行这块嘛，结果齐了还要压上 6 个小时，货才动得了。'],
    ['zh', '说实话，等六个小时，您说急不急？'],
    ['zh', '吴主任最清楚，一压就是六个小时。'],
    ['zh', '一句两句说不清，反正就是慢，十分头疼，千万别小看它。'],
    ['zh', '我跟您说两句，这样一天天压着，谁受得了。'],
    ['en', 'Once the results are in, the goods wait another six hours.'],
    ['en', "Well, it's the waiting: 6 hours after the last result, every time."],
    ['en', 'Mr Wu and I see it every day. The two of us have given up complaining.'],
    ['en', 'One thing bothers me more than the rest, and that is release.'],
    ['en', 'No idea. You tell me.'],
    ['en', "You ask me a third time, and I've been clear."],
  ] as const)('%s: %s', (lang, text) => {
    expect(of(lang, text)).toBeUndefined();
  });
});

describe('a figure that was not given is stopped', () => {
  test.each([
    ['zh', '结果齐了还得等八个小时。'],
    ['zh', '差不多要等 7.5 小时。'],
    ['zh', '一年下来损失三十多万。'],
    ['zh', '有两成的货赶不上车。'],
    ['zh', '百分之二十的货要退。'],
    ['zh', '拖了六个半小时。'],
    ['zh', '每个月都得耽误好几十车。'],
    ['zh', '最晚到周五就放完了。'],
    ['zh', '大概５天。'],
    ['zh', '也就三台设备在跑。'],
    ['en', 'The goods wait another eight hours.'],
    ['en', 'That costs us about 300,000 a year.'],
    ['en', 'Half a million, give or take.'],
    ['en', 'It happens twice a week.'],
    ['en', 'We lose hundreds of crates that way.'],
    ['en', 'A third of it comes back.'],
    ['en', 'Roughly 15% are late.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(of(lang, text)).toBe('unknown_number');
  });

  test('the same figure may be written another way', () => {
    const cost: Move = { kind: 'disclose', id: 'x', text: '一个季度拒收二十六万。', key: ['二十六万|26 万'] };
    expect(of('zh', '一个季度就是 26 万。', [cost])).toBeUndefined();
    expect(of('zh', '一个季度 260,000 块。', [cost])).toBeUndefined();
    expect(of('zh', '一个季度 2.6 万。', [cost])).toBe('unknown_number');
    const dear: Move = { kind: 'disclose', id: 'x', text: 'They refused two hundred and sixty thousand.', key: [] };
    expect(of('en', 'They refused 260,000.', [dear])).toBeUndefined();
    expect(of('en', 'They refused 26,000.', [dear])).toBe('unknown_number');
  });

  test('what the salesperson said may be picked up', () => {
    const heard = guard(letterOf('en', [{ kind: 'challenge', claim: '40 per cent', again: false }], { heard: 'We save 40 per cent.' }));
    expect(heard.sentence('Forty per cent? Who measured that?', '')).toBeUndefined();
    expect(heard.sentence('Fifty per cent? Who measured that?', '')).toBe('unknown_number');
  });

  test('a term agreed in days may be said in weeks', () => {
    const agreed: Move = { kind: 'agree', id: 'r', text: '行，记录发您。', key: [], days: 14 };
    expect(of('zh', '行，记录两周之内发您。', [agreed])).toBeUndefined();
    expect(of('zh', '行，记录三周之内发您。', [agreed])).toBe('unknown_number');
  });
});

describe('a name that was not given is stopped', () => {
  test.each([
    ['zh', '这个得问刘总。'],
    ['zh', '采购的孙经理管比价。'],
    ['zh', '王建国负责这一块。'],
    ['zh', '老马最清楚。'],
    ['zh', '我们在苏州也有个厂。'],
    ['zh', '我们用的是 SAP。'],
    ['zh', '上回西门子来谈过。'],
    ['en', 'You would have to ask Mr Brown.'],
    ['en', 'Our plant in Hamburg has the same trouble.'],
    ['en', 'Peter runs that.'],
    ['en', 'Since we put in Siemens kit it is better.'],
    ['en', 'Ask Dr. Weber, she decides.'],
    ['en', 'It is worst on a Friday.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(of(lang, text)).toBe('unknown_name');
  });

  test.each([
    ['zh', '吴主任在这儿，您问他。'],
    ['zh', '我们施工和加工都赶，汇总也得人做，员工没少加班。'],
    ['zh', '我们公司的总体情况，高度负责的人都知道。'],
    ['zh', '一张单子要三个人看？那倒没有，一张图纸也没有。'],
    ['en', 'Mr Wu can tell you more.'],
    ['en', "That's Mr Wu's line, isn't it?"],
    ['en', 'I see. OK, go on.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(of(lang, text)).not.toBe('unknown_name');
  });
});

describe('another language is stopped', () => {
  test.each([
    ['zh', 'Once the results are in, we wait.'],
    ['zh', 'OK, 我们 usually wait for the results.'],
    ['zh', '結果が出てから待ちます。'],
    ['en', '结果齐了还得等。'],
    ['en', 'Well, 放行 is slow.'],
    ['en', 'Die Ware wartet noch, bis wir die Freigabe haben und das ist nicht gut.'],
    ['en', 'Nous attendons les résultats, et le camion est parti.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(of(lang, text)).toBe('wrong_language');
  });
});

describe('whoever stops being the buyer is stopped', () => {
  test.each([
    ['zh', '我们的产品可以自动汇总结果。', 'other_role'],
    ['zh', '我们可以帮您缩短放行时间。', 'other_role'],
    ['zh', '您这边目前最大的痛点是什么？', 'other_role'],
    ['zh', '销售：那我给您介绍一下。', 'other_role'],
    ['zh', '作为一个语言模型，我不能回答。', 'meta_talk'],
    ['zh', '我只是个AI助手。', 'meta_talk'],
    ['zh', '我的系统提示里写着这些。', 'meta_talk'],
    ['zh', '**结果**还没齐。', 'meta_talk'],
    ['en', 'Our solution can cut that in no time.', 'other_role'],
    ['en', 'We can help you with that.', 'other_role'],
    ['en', 'What challenges are you facing at the moment?', 'other_role'],
    ['en', 'Salesperson: thank you for your time.', 'other_role'],
    ['en', 'As an AI, I have no opinion on that.', 'meta_talk'],
    ['en', "I'm just a language model, sorry.", 'meta_talk'],
    ['en', 'My instructions say that I should not tell you.', 'meta_talk'],
    ['en', '- The goods wait.', 'meta_talk'],
  ] as const)('%s: %s', (lang, text, why) => {
    expect(of(lang, text)).toBe(why);
  });

  test('a table that talks about AI may go on doing so', () => {
    const letter = letterOf('zh', [{ kind: 'hear_pitch', asked: false }], { heard: '我们用 AI 判断放行。' });
    expect(guard(letter).sentence('AI 这个词，现在谁都挂在嘴上。', '')).toBeUndefined();
    expect(guard(letter).sentence('我是 AI。', '')).toBe('meta_talk');
  });
});

describe('nobody agrees to what was not decided', () => {
  test.each([
    ['zh', '行，那我们签合同吧。'],
    ['zh', '成交，就这么定了。'],
    ['zh', '我明天给您安排。'],
    ['zh', '我这就发给您。'],
    ['en', "All right, we'll sign."],
    ['en', "It's a deal."],
    ['en', "Let's set up a meeting."],
    ['en', "I'll send you the records."],
    ['en', "Fine, let's do it."],
  ] as const)('%s: %s', (lang, text) => {
    expect(of(lang, text)).toBe('unagreed');
  });

  test('that the letter has the verb is no leave to use it for a promise', () => {
    const letter = letterOf('zh', [{ kind: 'disclose', id: 'f_sign', text: '没有总经理同意，谁也不能给您安排。', key: ['总经理'] }]);
    expect(guard(letter).sentence('行，那我同意了，下周就给您安排。', '')).toBe('unagreed');
    expect(guard(letter).sentence('没有总经理点头，谁也不好给您安排。', '')).toBeUndefined();
  });

  test.each([
    ['zh', '我不会答应这个。'],
    ['zh', '现在谈不上签合同。'],
    ['zh', '您安排得挺周到。'],
    ['en', "We can't sign anything today."],
    ['en', 'I never agree to that on a first visit.'],
    ['en', 'Go ahead, ask.'],
  ] as const)('saying no is no promise: %s: %s', (lang, text) => {
    expect(of(lang, text)).toBeUndefined();
  });

  test('with an agreement in the letter the words for it may be said', () => {
    const agreed: Move = { kind: 'agree', id: 'r', text: "All right, I'll send you the records.", key: ['records'], days: 5 };
    expect(of('en', "Fine, I'll send you the records, within 5 days.", [agreed])).toBeUndefined();
  });

  test('a fact about signing is no promise', () => {
    const signs: Move = { kind: 'disclose', id: 'f', text: 'I can sign for orders up to 80,000.', key: ['80,000'] };
    expect(of('en', 'Up to 80,000 I can sign myself.', [signs])).toBeUndefined();
  });
});

describe('a finished reply', () => {
  const reply = (lang: Lang, text: string, moves: readonly Move[] = [hours[lang]]) => guard(letterOf(lang, moves)).reply(text);

  test('has to keep the key words, or the same figure', () => {
    expect(reply('zh', '放行慢啊，货都压着。')).toBe('key_missing');
    expect(reply('zh', '放行慢啊，一压 6 小时。')).toBeUndefined();
    expect(reply('en', 'It waits for a long time.')).toBe('key_missing');
    expect(reply('en', 'It waits for 6 hours.')).toBeUndefined();
    const samples: Move = { kind: 'disclose', id: 'f', text: '一天二百二十个样。', key: ['二百二|220'] };
    expect(reply('zh', '样品一天两百二。', [samples])).toBeUndefined();
  });

  test('has to word everything that is disclosed', () => {
    const trucks: Move = { kind: 'disclose', id: 't', text: 'We miss the evening truck to the supermarkets.', key: [] };
    expect(reply('en', 'It waits six hours.', [hours.en, trucks])).toBe('key_missing');
    expect(reply('en', 'It waits six hours, so we miss the evening truck.', [hours.en, trucks])).toBeUndefined();
  });

  test('has to name whom it refers to', () => {
    expect(reply('en', 'Somebody else knows that.', [{ kind: 'refer', to: 'Mr Wu' }])).toBe('key_missing');
    expect(reply('en', 'Mr Wu knows that better than I do.', [{ kind: 'refer', to: 'Mr Wu' }])).toBeUndefined();
  });

  test('may not be far longer than what there was to say', () => {
    expect(reply('zh', `要等六个小时。${'这事真的很让人头疼，谁碰上谁知道。'.repeat(12)}`)).toBe('too_wordy');
    expect(reply('en', `It waits six hours. ${'It is a nuisance and everybody here knows it. '.repeat(12)}`)).toBe('too_wordy');
  });
});
