import { expect, test } from 'vitest';
import { letters } from '../../../../src/dialogue/letter/letter.ts';
import type { BuyerEvent } from '../../../../src/dialogue/words/event.ts';
import { at, type Deed } from '../../../kit/core.ts';
import { compares, keeps, ranks, reshapes, states } from '../../../kit/criteria.ts';

const table = compares();
/** What the letter of the next turn holds, where this is decided after these turns. */
const moves = (past: readonly Deed[], ...deeds: readonly Deed[]) => {
  const { buyer } = at(table).given(...past);
  const events = deeds.map((deed) => ({ ...deed, v: 1, turn: buyer.turn + 1 }) as BuyerEvent);
  return letters(table, buyer, buyer.turn + 1, events, []).flatMap(({ letter }) => letter.moves);
};

test('a letter holds the step that was decided, and nothing of the steps to come', () => {
  expect(moves([], states('k_cold'))).toEqual([{ kind: 'disclose', id: 'k_cold', text: '温度，一', key: [] }]);
  expect(moves([states('k_cold')], ranks('k_cold'))).toEqual([{ kind: 'disclose', id: 'k_cold', text: '温度，二', key: [] }]);
  expect(moves([states('k_cold')], reshapes('k_cold', 'p_warm'))).toEqual([{ kind: 'disclose', id: 'k_cold', text: '温度，三', key: [] }]);
});

test('asked again, it is said as it stands by now', () => {
  const again: Deed = { type: 'repeated', person: 'lin', item: 'k_cold' };
  expect(moves([states('k_cold'), ranks('k_cold')], again)).toEqual([{ kind: 'repeat', id: 'k_cold', text: '温度，二', key: [] }]);
});

test('a criterion that is kept back gives away no word of it', () => {
  expect(moves([], keeps('k_cold', 'reserved'))).toEqual([{ kind: 'keep_criterion', why: 'reserved' }]);
});
