import { describe, expect, test } from 'vitest';
import type { BuyerEvent } from '../../../../src/dialogue/words/event.ts';
import type { Report } from '../../../../src/dialogue/words/report.ts';
import type { Account } from '../../../../src/dialogue/words/scenario.ts';
import { admits, type Deed, feels, prepared, weighs } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { smallScenario } from '../../../kit/scenario.ts';
import { type Ending, scored, type Turned } from '../../../kit/scored.ts';

const turn = (text: string, ...did: readonly Deed[]): Turned => ({ labels: [labelled(text, 'problem', { flags: ['open'] })], did });
const zhaoWants: readonly Turned[] = [
  turn('顺不顺？', admits('p_warm', 'zhao')),
  turn('拒收多少？', feels('p_warm', 'warm_returns', 4, 'zhao'), weighs('p_warm')),
  turn('稳住了图什么？', { type: 'wanted', person: 'zhao', problem: 'p_warm', item: 'warm_gain' }),
];
const halt: Omit<Extract<Deed, { type: 'concern_raised' }>, 'type'> = { person: 'zhao', concern: 'c_halt', cause: 'asked' };
const corridorOf = (turns: readonly Turned[], change: Partial<Account> = {}, end?: Ending): NonNullable<Report['corridor']> => {
  const small = smallScenario();
  const { corridor } = scored(turns, end, prepared({ ...small, account: { ...small.account, ...change } }));
  if (!corridor) throw new Error('there is no corridor');
  return corridor;
};

describe('after the door has closed', () => {
  test('the senior at the table retells the case to the decider who was away, in nothing but their own words', () => {
    expect(corridorOf(zhaoWants)).toMatchObject({
      how: 'told',
      by: 'zhao',
      to: 'gu',
      cases: [
        {
          problem: 'p_warm',
          costs: [{ turn: 2, who: 'zhao', text: '说到warm_returns。' }],
          gains: [{ kind: 'impact', said: { turn: 3, who: 'zhao', text: '说到warm_gain。' } }],
        },
      ],
      unheard: [],
    });
  });

  test('what a subordinate wished for is not theirs to retell, and it is said whose it was', () => {
    const linWants = [
      turn('顺不顺？', admits('p_warm')),
      turn('夜班呢？', feels('p_warm', 'warm_nights', 4), weighs('p_warm')),
      turn('稳住了图什么？', { type: 'wanted', person: 'lin', problem: 'p_warm', item: 'warm_gain' }),
    ];
    expect(corridorOf(linWants)).toMatchObject({
      how: 'nothing_to_tell',
      by: 'zhao',
      cases: [],
      unheard: [{ problem: 'p_warm', person: 'lin', turn: 3 }],
      asks: null,
    });
  });

  test('consequences alone, with nothing wanted, are no case', () => {
    expect(corridorOf(zhaoWants.slice(0, 2))).toMatchObject({ how: 'nothing_to_tell', cases: [], unheard: [] });
  });

  test('where somebody at the table may sign, nobody is met', () => {
    expect(corridorOf(zhaoWants, { deal: 150_000 })).toMatchObject({
      how: 'signs_alone',
      to: null,
      asks: null,
      cases: [{ problem: 'p_warm' }],
    });
  });

  test('a seller who offered a favour is told of, and the need is not', () => {
    const end: Ending = { type: 'ended', by: 'buyer', why: 'inducement', outcome: 'no_sale' };
    expect(corridorOf(zhaoWants, {}, end)).toMatchObject({ how: 'sent_away', cases: [], unheard: [], asks: null });
  });

  test('the same log gives the same corridor, to the wording', () => {
    expect(corridorOf(zhaoWants)).toEqual(corridorOf(zhaoWants));
  });
});

describe('the boss asks one thing', () => {
  const asks = (...more: readonly Turned[]) => corridorOf([...zhaoWants, ...more]).asks;
  const answered: Deed = { type: 'concern_answered', person: 'zhao', concern: 'c_halt' };

  test('what would block it, although nobody brought it up: it cannot be answered', () => {
    expect(asks()).toEqual({ of: 'concern', id: 'c_halt', kind: null, person: 'zhao', turn: null, state: 'never', answer: null });
  });

  test('what was raised and left lying cannot be answered either', () => {
    expect(asks(turn('还有顾虑吗？', { type: 'concern_raised', ...halt }))).toMatchObject({
      id: 'c_halt',
      turn: 4,
      state: 'open',
      answer: null,
    });
  });

  test('what was answered is answered with the seller’s own sentence, without what they said around it', () => {
    const raised = turn('还有顾虑吗？', { type: 'concern_raised', ...halt });
    const said = turn('这个问得好。施工分段做，不停库。下周方便吗？', answered);
    expect(asks(raised, said)).toMatchObject({
      state: 'answered',
      turn: 4,
      answer: { turn: 5, who: null, text: '施工分段做，不停库。' },
    });
  });

  test('an open concern comes before one that was answered', () => {
    const price: BuyerEvent['type'] = 'concern_raised';
    const open = turn('我们的探头很快', { type: price, person: 'zhao', concern: 'c_price', cause: 'feature' });
    expect(asks(turn('还有吗？', { type: 'concern_raised', ...halt }), turn('分段做，不停库。', answered), open)).toMatchObject({
      id: 'c_price',
      state: 'open',
    });
  });
});
