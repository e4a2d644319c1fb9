import { describe, expect, test } from 'vitest';
import { isHeap, isQuestionnaire } from '../../../../src/dialogue/decide/heap.ts';
import type { Act, Label } from '../../../../src/dialogue/words/act.ts';
import { given } from '../../../kit/core.ts';

describe('a heap of keywords', () => {
  test.each([
    ['en', 'stops, scrap, overtime, penalties: problem, impact, consequence, value, benefit, situation, implication, need-payoff?'],
    ['en', 'Situation problem implication need-payoff: slow release, lost samples, cold store, how bad, what impact, what benefit?'],
    ['zh', '停机、报废、加班、罚款，难点、影响、后果、价值、好处，背景、问题、暗示、需求满足？'],
    ['zh', '背景问题难点问题暗示问题：放行、错发、冷库、返工，影响多大？'],
    ['en', 'Situation problem implication need-payoff: alarms at night that nobody handles, how easily it would catch on, what impact?'],
  ] as const)('%s: is one: %s', (_lang, text) => {
    expect(isHeap(text)).toBe(true);
  });

  test.each([
    ['en', 'Centres, lathes, hobbers, grinders, mills: how many of each do you run?'],
    [
      'en',
      'Thank you, Mr Chen. Good. So, fourteen failures, nineteen hours each, two hundred and eighty thousand in October, is that right?',
    ],
    ['en', 'Okay. Right. And the spares, the tools, the nights?'],
    ['zh', '立加、卧加、数控车、滚齿、磨床，各有多少台？'],
    ['zh', '我捋一下：一年夜停一百二十六次，一次七十分钟，考核扣了一百一十八万，没有说错吧？'],
    ['zh', '好的，明白，那陈工，夜里呢？'],
    ['zh', '现在有什么问题、难点、痛点？'],
    ['en', 'So the problem is the night stops, the impact is overtime, and the benefit would be a free Sunday, right?'],
  ] as const)('%s: is none: %s', (_lang, text) => {
    expect(isHeap(text)).toBe(false);
  });

  test('moves nothing, is asked back and costs patience, whatever it is coded as', () => {
    given()
      .asked({ act: 'problem', flags: ['open'], about: 'p_warm', text: '温度、标签、退货、加班，难点、影响、价值、好处？' })
      .happens({ type: 'asked_back', person: 'lin' }, { type: 'patience_moved', rule: 'off_topic', by: -1 });
  });
});

describe('a questionnaire in one message', () => {
  const labelled = (...all: readonly (readonly [Act, string])[]): readonly Label[] =>
    all.map(([act, text]) => ({ act, text, confidence: 9_000, flags: [] }) as unknown as Label);

  test('is three questions of three kinds, also where the one in the middle was labelled as none', () => {
    const [first, last] = [['problem', 'Where does it stop?'] as const, ['implication', 'What does that cost you?'] as const];
    expect(isQuestionnaire(labelled(first, ['situation', 'How many lines do you run?'], last))).toBe(true);
    expect(isQuestionnaire(labelled(first, ['closing', 'How many lines do you run?'], last))).toBe(true);
    expect(isQuestionnaire(labelled(['problem', '哪儿停？'], ['other', '一共几条线？'], ['implication', '一年亏多少？']))).toBe(true);
  });

  test('is not what tells something in the middle, asks leave first or proposes last', () => {
    const [first, last] = [['problem', 'Where does it stop?'] as const, ['implication', 'What does that cost you?'] as const];
    expect(isQuestionnaire(labelled(first, ['rapport', 'That must be hard.'], last))).toBe(false);
    expect(isQuestionnaire(labelled(['other', 'May I take notes?'], first, last))).toBe(false);
    expect(isQuestionnaire(labelled(first, last, ['closing', 'Shall I come on Tuesday?']))).toBe(false);
  });
});
