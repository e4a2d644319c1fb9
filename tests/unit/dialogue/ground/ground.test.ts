import { describe, expect, test } from 'vitest';
import { gate, ground } from '../../../../src/dialogue/ground/ground.ts';
import { itemKinds } from '../../../../src/dialogue/ground/prepare.ts';
import { retrieve } from '../../../../src/dialogue/ground/retrieve.ts';
import type { Act } from '../../../../src/dialogue/words/act.ts';
import type { Buyer } from '../../../../src/dialogue/words/buyer.ts';
import type { CandidateKind } from '../../../../src/dialogue/words/candidate.ts';
import { admits, at, type Deed, given, prepared } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const zh = prepared();
const en = prepared(smallScenario(), 'en');
const told: Deed = { type: 'told', person: 'lin', item: 'f_shifts', as: 'common' };

const grounds = (table: typeof zh, buyer: Buyer, asked: readonly (readonly [Act, string])[], to: string | null = null) =>
  ground(
    table,
    buyer,
    asked.map(([act, text]) => labelled(text, act)),
    asked.map(([, text]) => retrieve(table.index, text.toLowerCase())),
    to,
    asked.map(([, text]) => text).join(' '),
  );
const one = (act: Act, text: string, buyer = given(told).buyer, table = zh) => grounds(table, buyer, [[act, text]]);

describe('what a question is about', () => {
  test.each<[Act, string, string]>([
    ['situation', '你们这里有几个月台啊？', 'f_docks'],
    ['situation', '这种采购流程怎么走的？', 'f_decision'],
    ['problem', '装车时有没有不顺的地方？', 'p_warm'],
    ['problem', '上个月超温的有几车？', 'warm_how_much'],
    ['implication', '超温了夜班怎么补救？', 'warm_nights'],
    ['need_payoff', '要是温度稳住了，对您有什么好处？', 'warm_gain'],
    ['closing', '能不能把上个月的温度记录发给我看看？', 'r_logs'],
  ])('%s: %s', (act, text, about) => {
    const grounded = one(act, text, given(admits('p_warm'), told).buyer);
    expect([grounded.how, grounded.about[0]?.id]).toEqual(['sure', about]);
    expect(grounded.about.length).toBeLessThanOrEqual(3);
  });

  test('the same in English', () => {
    expect(one('problem', 'Which door is the worst one?', at(en).given(admits('p_warm'), told).buyer, en).about[0]?.id).toBe('warm_where');
    expect(one('closing', 'Could we arrange a trial of two weeks?', at(en).given(told).buyer, en).about[0]?.id).toBe('r_trial');
  });

  test('something that nobody authored is about nothing', () => {
    expect(one('situation', '贵司食堂的红烧肉多少钱一份？')).toMatchObject({ how: 'nothing' });
    expect(one('situation', '')).toMatchObject({ how: 'nothing', about: [] });
  });
});

describe('the gate by act', () => {
  const account = smallScenario().account;
  const everything = [
    ...[...itemKinds(account)].map(([id, kind]) => ({ id, kind, score: 9_000 })),
    { id: 'r_logs', kind: 'rung' as CandidateKind, score: 9_000 },
    { id: 'cap_probe', kind: 'capability' as CandidateKind, score: 9_000 },
  ];
  const kinds = (act: Act, buyer = given().buyer) => [...new Set(gate(account, buyer, act, everything).map((c) => c.kind))];

  test('rapport, pitch, benefit, listening and other look up nothing in the buyer', () => {
    for (const act of ['rapport', 'pitch', 'benefit', 'listening', 'other'] as const) expect(kinds(act)).toEqual([]);
  });

  test('a closing looks up actions and nothing else', () => {
    expect(kinds('closing')).toEqual(['rung']);
  });

  test('a neutral question looks up facts, and details of problems on the table only', () => {
    expect(kinds('situation')).toEqual(['fact']);
    expect(gate(account, given(admits('p_warm')).buyer, 'situation', everything).map((c) => c.id)).toEqual([
      'f_docks',
      'f_decision',
      'f_shifts',
      'warm_how_much',
      'warm_where',
    ]);
  });

  test('a problem question never looks up a consequence or a payoff', () => {
    expect(kinds('problem')).toEqual(['problem', 'facet']);
    expect(kinds('need_payoff')).toEqual(['payoff']);
  });

  test('who asks for consequences is told a detail only where it is far nearer than any of them', () => {
    const { buyer } = given(admits('p_warm'));
    const near = (detail: number, consequence: number) => [
      { id: 'warm_where', kind: 'facet' as const, score: detail },
      { id: 'warm_returns', kind: 'implication' as const, score: consequence },
    ];
    expect(gate(account, buyer, 'implication', near(4_000, 2_000)).map(({ id, score }) => [id, score])).toEqual([
      ['warm_returns', 2_000],
      ['warm_where', 1_600],
    ]);
    expect(gate(account, buyer, 'implication', near(6_000, 2_000)).map(({ id, score }) => [id, score])).toEqual([
      ['warm_where', 2_400],
      ['warm_returns', 2_000],
    ]);
    expect(gate(account, buyer, 'problem', near(4_000, 2_000)).map(({ id, score }) => [id, score])).toEqual([['warm_where', 4_000]]);
  });
});

describe('who answers', () => {
  test('whoever was addressed, by choice or by name', () => {
    expect(grounds(zh, given(told).buyer, [['situation', '几班倒？']], 'zhao').person).toBe('zhao');
    expect(one('problem', '赵经理，装车有没有什么不顺的地方？').person).toBe('zhao');
    expect(one('problem', 'Ms Zhao, do the goods warm up on the dock?', at(en).given(told).buyer, en).person).toBe('zhao');
  });

  test('called by name after a lead-in, or in the middle with "you" after it', () => {
    expect(one('problem', 'Okay, and Ms Zhao, do the goods warm up on the dock?', at(en).given(told).buyer, en).person).toBe('zhao');
    expect(one('problem', '要是夏天，赵经理您觉得装车有没有什么不顺的地方？').person).toBe('zhao');
  });

  test('a name in the middle is about somebody, not to somebody', () => {
    expect(one('situation', '平时是赵经理管月台吗？').person).toBe('lin');
    expect(one('situation', '听说，赵经理管月台，是这样吗？').person).toBe('lin');
  });

  test('whoever spoke last if they know it, else somebody at the table who does', () => {
    expect(one('situation', '这类采购一般怎么走流程？').person).toBe('zhao');
    expect(one('situation', '你们现在有几个月台？', { ...given(told).buyer, lastSpeaker: 'zhao' }).person).toBe('zhao');
  });

  test('going on with whoever spoke last turns to nobody: what they do not know is answered by somebody who does', () => {
    const afterLin = { ...given(told).buyer, lastSpeaker: 'lin' };
    const afterZhao = { ...given(told).buyer, lastSpeaker: 'zhao' };
    expect(grounds(zh, afterLin, [['situation', '这类采购一般怎么走流程？']], 'lin').person).toBe('zhao');
    expect(grounds(zh, afterZhao, [['situation', '这类采购一般怎么走流程？']], 'lin').person).toBe('lin');
    expect(grounds(zh, afterLin, [['situation', '林师傅，这类采购一般怎么走流程？']], 'lin').person).toBe('lin');
  });

  test('a proposal is answered by whoever has to do it', () => {
    expect(one('closing', '要不先在三号门试装一套？').person).toBe('zhao');
  });
});

describe('which of several questions', () => {
  const both: readonly (readonly [Act, string])[] = [
    ['problem', '装车的时候有没有什么不顺的地方？'],
    ['situation', '你们现在有几个月台？'],
  ];

  test('the last one, as a rule', () => {
    expect(grounds(zh, given(told).buyer, both).segment).toBe(1);
    expect(grounds(zh, given(told).buyer, [...both].reverse()).segment).toBe(1);
  });

  test('the easiest one, by somebody who picks it', () => {
    expect(grounds(zh, given(told).buyer, [...both].reverse(), 'zhao').segment).toBe(0);
  });

  test('statements around it are not answered', () => {
    const said = grounds(zh, given(told).buyer, [
      ['rapport', '您好'],
      ['situation', '你们现在有几个月台？'],
      ['pitch', '我们做温控'],
    ]);
    expect(said.segment).toBe(1);
    expect(grounds(zh, given(told).buyer, [['pitch', '我们做温控']])).toMatchObject({ segment: null, about: [], how: 'nothing' });
  });
});

describe('follow-ups', () => {
  test('“this”, “that”, “it” without a topic of its own take it from the last answer', () => {
    expect(one('implication', '这会拖累谁？', given(admits('p_warm')).buyer).how).toBe('follow_up');
  });

  test('a bare “such as?” does so by its rule', () => {
    const buyer = given(admits('p_warm')).buyer;
    const label = labelled('比如呢？', 'problem', { rule: '11' });
    expect(ground(zh, buyer, [label], [retrieve(zh.index, '比如呢？')], null, '比如呢？').how).toBe('follow_up');
  });
});

describe('somebody who broke in has not taken the floor', () => {
  const { buyer } = given(told);
  const after: Buyer = { ...buyer, lastSpeaker: 'zhao', topic: null, committee: { ...buyer.committee, floor: 'lin' } };

  test('whoever was answering is asked on, though the page still names the one who spoke last', () => {
    const person = (to: string | null, text = '上个月超温的有几车？') => grounds(zh, after, [['problem', text]], to).person;
    expect([person(null), person('zhao'), person('lin')]).toEqual(['lin', 'lin', 'lin']);
    expect(person(null, '赵经理，上个月超温的有几车？')).toBe('zhao');
  });

  test('and goes on listening where nothing is asked', () => {
    expect(grounds(zh, after, [['rapport', '好的。']]).person).toBe('lin');
  });
});
