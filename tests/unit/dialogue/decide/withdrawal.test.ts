import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/dialogue/decide/decide.ts';
import { withdraws } from '../../../../src/dialogue/decide/withdrawal.ts';
import { given, heard, prepared, type Segment } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const barred = prepared(smallScenario({ account: { sale: false } }));
const open = prepared(smallScenario());
/** What comes of one sentence at a table where there is, or isn't, a sale to be had. */
const comesOf = (table: typeof barred, said: Segment) => decide(heard(table, given().buyer, 'lin', [said]));
const goesBack: Segment = { act: 'closing', text: '这份合同现在不应该签，我今天带回去。' };

describe('taking one’s own offer back', () => {
  test.each([
    '这份合同现在不应该签，我今天收回去带回公司',
    '那方案我先撤下来，老厂一台都不装',
    '今天我不卖东西',
    "You shouldn't sign this contract, I'm taking it back with me today.",
    "We'd advise against it, there's nothing to sell today.",
    "I'll withdraw the offer",
    "I don't think you should buy this from us now.",
  ])('is heard: %s', (text) => {
    expect(withdraws(text)).toBe(true);
  });

  test.each([
    '六百四十万先不签，先做两台行不行？',
    '不签也可以，先装两台吧',
    '这份合同今天签了吧',
    '合同带来了，三份',
    "You needn't sign all of it, how about two?",
    'Sign the contract today',
    'I take it you have read the contract',
  ])('is not what asks for something else: %s', (text) => {
    expect(withdraws(text)).toBe(false);
  });

  test('where there is no sale to be had it is no push and no pitch: the limit is admitted, which earns trust once', () => {
    expect(comesOf(barred, goesBack)).toEqual([
      { type: 'acknowledged', v: 1, turn: 1, person: 'lin', what: 'limit' },
      { type: 'trust_moved', v: 1, turn: 1, rule: 'limit_admitted', by: 1 },
    ]);
  });

  test('where there is one, the same sentence is the proposal that its label says it is', () => {
    expect(comesOf(open, goesBack).map((e) => e.type)).toContain('put_off');
  });
});
