import { describe, expect, test } from 'vitest';
import { isBareAgain, isHeap, isNegated, isQuestionnaire, isSame } from '../../../../src/dialogue/decide/heap.ts';
import { admits, details, given } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';

describe('what is no question', () => {
  test.each([
    'stops, scrap, overtime: status, problem, impact, consequence, loss, value, benefit?',
    'the network, wrong parts, insurance, spare sets, new technicians, the hotline, the ERP system: what of them?',
    '月台、温度、标签、返工、续约、夜班，难点、影响、后果、价值、好处？',
  ])('words in a heap: %s', (text) => expect(isHeap(text)).toBe(true));

  test.each([
    'So it is nine trucks a month, the store refuses them, your people reload at night, and Mr Gu hears of it. What does one of those nights cost?',
    '我捋一下：一个月九车，超市当场拒收，夜班重装，顾总还发火，我没记错吧？',
    'When, where and how often does it happen?',
  ])('but not what somebody says with a sentence around it: %s', (text) => expect(isHeap(text)).toBe(false));

  test('the whole book in one message: three questions of three kinds', () => {
    const kinds = (['situation', 'implication', 'need_payoff'] as const).map((act) => labelled('装车顺不顺？', act));
    expect(isQuestionnaire(kinds)).toBe(true);
    expect(isQuestionnaire(kinds.slice(1))).toBe(false);
  });

  test('four questions in one message; three are stacked', () => {
    const asks = labelled('装车顺不顺？', 'problem');
    expect([3, 4].map((count) => isQuestionnaire(Array.from({ length: count }, () => asks)))).toEqual([false, true]);
  });

  test('a single word right after another one', () => {
    expect(isBareAgain('影响？', '为什么？')).toBe(true);
    expect(isBareAgain('Cost?', 'Why?')).toBe(true);
    expect(isBareAgain('Why?', 'Where do you struggle with temperature?')).toBe(false);
    expect(isBareAgain('Why is that?', 'Why?')).toBe(false);
  });

  test.each([
    "You don't have any trouble with the labels, do you?",
    '标签这一块，你们没什么问题吧？',
    'Please don’t tell me about the labels.',
  ])('one that says nothing is wrong: %s', (text) => expect(isNegated(text)).toBe(true));

  test.each([
    'Do the goods warm up on the dock?',
    '货在月台上会不会升温？',
    "I'm not asking for a sum, only whether it comes out of your budget.",
  ])('but not one that asks: %s', (text) => expect(isNegated(text)).toBe(false));

  test('the same words are the same with other signs between them', () => {
    expect(isSame('It is nine trucks a month?', 'It is nine trucks a month.')).toBe(true);
    expect(isSame('?', '!')).toBe(false);
  });
});

test('who is assured that nothing is wrong agrees and tells nothing', () => {
  given()
    .asked({ act: 'problem', about: 'p_warm', text: "The goods don't warm up on the dock, do they?" })
    .happens({ type: 'acknowledged', person: 'lin', what: 'statement' });
});

test('several words on one difficulty still bring out its details', () => {
  given(admits('p_warm'))
    .asked({ act: 'problem', about: 'warm_how_much', text: 'How many trucks a month go over the limit?' })
    .happens(details('p_warm', 'warm_how_much'));
});

describe('what lies behind', () => {
  const proposed = (text: string) =>
    given(admits('p_warm'), details('p_warm', 'warm_how_much'))
      .asked({ act: 'closing', text, near: { r_logs: 'rung' } })
      .events.map(({ type }) => type);

  test.each(['林经理三周前就把装车记录给过我们了。', 'You sent us the loading logs three weeks ago.'])(
    'told, it is no proposal: %s',
    (text) => {
      expect(proposed(text)).toContain('acknowledged');
      expect(proposed(text)).not.toContain('put_off');
      expect(proposed(text)).not.toContain('agreed');
    },
  );

  test.each(['三周前说的装车记录，这周能不能给我们一份？', 'Could we have the logs you spoke of three weeks ago?'])(
    'but with a step ahead it is: %s',
    (text) => {
      expect(proposed(text).some((type) => type === 'agreed' || type === 'put_off')).toBe(true);
    },
  );
});
