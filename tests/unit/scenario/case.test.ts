import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/scenario/case.ts';
import { smallScenario } from '../../kit/scenario.ts';

const name = 'practice/cases/zh-warm-trucks.case.yaml';
const turn = '  - { say: 一个月有多少车超温？, to: lin, acts: [problem] }\n';
const good = `id: zh-warm-trucks
lang: zh
scenario: small
seed: 7
title: 热车
told: 头一次上门。要的是一次试用。对方只有十分钟。
ends: advance
success: true
turns:
  - { say: 林师傅好。装车的时候有什么不顺的？, to: lin, acts: [rapport, problem], note: 一句寒暄就问 }
${turn.repeat(19)}turning_point: { turn: 2, why: 从这里起他自己报数 }
factors:
  - { factor: asked_before_telling, turns: [1], why: 没有讲一句自己 }
  - { factor: followed_the_answer, turns: [2, 3], why: 顺着问 }
  - { factor: summed_up, turns: [20], why: 复述得准 }
asked_instead: { turn: 4, questions: [多在哪一段？, 什么时候最厉害？] }
moves: [{ problem: p_warm, to: admitted, turn: 1 }]
why: 他自己说出了难处。
`;
const scenario = smallScenario();
const read = (text: string, file = name) => parseCase({ name: file, text }, new Map([['small', scenario]]));
const refused = (...asked: Parameters<typeof read>) => {
  const one = read(...asked);
  return one.ok ? [] : one.refusals.map(({ code, at, facts }) => ({ code, path: at?.path, facts }));
};

describe('an annotated case', () => {
  test('holds what the seller says, segment by segment, and what a reader makes of it', () => {
    const one = read(good);
    expect(one.ok && one.value).toMatchObject({
      file: name,
      id: 'zh-warm-trucks',
      difficulty: scenario.account.difficulty,
      turningPoint: { turn: 2 },
      askedInstead: { turn: 4 },
      moves: [{ problem: 'p_warm', to: 'admitted', turn: 1 }],
    });
    expect(one.ok && one.value.turns.slice(0, 2)).toEqual([
      { say: '林师傅好。装车的时候有什么不顺的？', to: 'lin', acts: ['rapport', 'problem'], note: '一句寒暄就问' },
      { say: '一个月有多少车超温？', to: 'lin', acts: ['problem'], note: null },
    ]);
  });

  test('gives each segment one act', () => {
    expect(refused(good.replace('[rapport, problem]', '[problem]'))).toEqual([
      {
        code: 'case.acts_of_segments',
        path: 'turns.0.acts',
        facts: { acts: 1, segments: 2, texts: '林师傅好。 | 装车的时候有什么不顺的？' },
      },
    ]);
  });

  test('points at turns that are there', () => {
    expect(refused(good.replace('turn: 2, why', 'turn: 21, why').replace('turns: [20]', 'turns: [20, 22]'))).toEqual([
      { code: 'case.no_such_turn', path: 'turning_point.turn', facts: { turn: 21, turns: 20 } },
      { code: 'case.no_such_turn', path: 'factors.2.turns.1', facts: { turn: 22, turns: 20 } },
    ]);
  });

  test('has at least twenty turns', () => {
    expect(refused(good.replace(turn, '').replace('turns: [20]', 'turns: [19]'))).toEqual([
      { code: 'case.too_short', path: 'turns', facts: { turns: 19, least: 20 } },
    ]);
  });

  test('names each factor once, and only those of the list', () => {
    expect(refused(good.replace('summed_up', 'followed_the_answer'))).toEqual([
      { code: 'case.duplicate_factor', path: 'factors.2.factor', facts: { factor: 'followed_the_answer' } },
    ]);
    expect(refused(good.replace('summed_up', 'sumed_up')).map(({ code, facts }) => [code, facts?.['nearest']])).toEqual([
      ['scenario.not_one_of', 'summed_up'],
    ]);
  });

  test('speaks to people at the table of an account that is there, about problems it has', () => {
    expect(refused(good.replaceAll('to: lin', 'to: gu')).map(({ code }) => code)).toEqual(Array(20).fill('scenario.unknown_person'));
    expect(refused(good.replace('p_warm', 'p_worm'))).toEqual([
      { code: 'scenario.unknown_problem', path: 'moves.0.problem', facts: { problem: 'p_worm', nearest: 'p_warm' } },
    ]);
    expect(refused(good.replace('scenario: small', 'scenario: smal'))).toEqual([
      { code: 'case.unknown_scenario', path: 'scenario', facts: { scenario: 'smal', nearest: 'small' } },
    ]);
  });

  test('is called as its id says, and the id begins with its language', () => {
    expect(refused(good, 'practice/cases/warm.case.yaml').map(({ code }) => code)).toEqual(['case.file_name']);
    expect(refused(good.replace('lang: zh', 'lang: en')).map(({ code }) => code)).toContain('case.file_name');
  });
});
