import { describe, expect, test } from 'vitest';
import { flagsOf } from '../../../../src/adapters/classifier-offline/flags.ts';
import type { Act, Flag } from '../../../../src/dialogue/words/act.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';

type Case = readonly [lang: Lang, act: Act, text: string, flags: readonly Flag[]];

const shown: readonly Case[] = [
  ['en', 'situation', 'do you own the trucks?', ['closed']],
  ['en', 'situation', 'could you tell me how orders come in?', ['open']],
  ['en', 'situation', 'who would have to approve a purchase of this size?', ['open', 'decision_process']],
  ['en', 'problem', 'why do the counts differ?', ['open', '5w2h:why']],
  ['en', 'problem', 'which shift has the most rejects?', ['open', '5w2h:when']],
  ['en', 'problem', 'which drivers complain the most?', ['open', '5w2h:who']],
  ['en', 'implication', 'so you lose the bonus as well, right?', ['closed', 'leading']],
  ['en', 'need_payoff', 'how confident are you that it would pay off?', ['open', 'ice:confidence']],
  ['en', 'need_payoff', 'how easily could your people take it up?', ['open', 'ice:ease']],
  ['en', 'need_payoff', 'what would that do for your margins?', ['open', 'ice:impact']],
  ['en', 'pitch', 'the pump has a built-in sensor.', ['feature']],
  ['en', 'pitch', 'it helps you get through the night without a call.', ['advantage']],
  ['en', 'pitch', "don't you agree that our platform is faster?", ['leading', 'advantage']],
  ['en', 'other', "i'd like to hear about the stops first, forty minutes, is that all right?", ['agenda']],
  ['en', 'other', 'can you see my screen?', []],
  ['en', 'listening', "is there anything we haven't covered?", ['concern_check']],
  ['en', 'listening', 'so the line stops twice a week.', []],
  ['zh', 'situation', '车是自己的吗？', ['closed']],
  ['zh', 'situation', '五十万以上的设备，谁来拍板？', ['open', 'decision_process']],
  ['zh', 'problem', '两边的账为什么对不上？', ['open', '5w2h:why']],
  ['zh', 'problem', '什么时候最容易堵料？', ['open', '5w2h:when']],
  ['zh', 'problem', '哪条线返工最多？', ['open', '5w2h:where']],
  ['zh', 'need_payoff', '您有多大把握一线会用？', ['open', 'ice:confidence']],
  ['zh', 'need_payoff', '换成平板，师傅们上手难不难？', ['closed', 'ice:ease']],
  ['zh', 'pitch', '主机自带温度传感器。', ['feature']],
  ['zh', 'pitch', '装上以后，夜班能少跑两趟。', ['advantage']],
  ['zh', 'pitch', '这么省心，谁不愿意呢？', ['leading', 'advantage']],
  ['zh', 'other', '今天我想先听听停线的事，四十分钟，您看可以吗？', ['agenda']],
  ['zh', 'other', '您那边听得清吗？', []],
  ['zh', 'listening', '还有什么我们没聊到的吗？', ['concern_check']],
  ['zh', 'listening', '也就是说，一周停两次。', []],
];

describe('flags show in one segment, once its act is known', () => {
  test.each(shown)('%s, %s: %s', (lang, act, text, flags) => {
    expect(flagsOf(text, act, lang)).toEqual(flags);
  });
});
