import { describe, expect, test } from 'vitest';
import type { Words } from '../../../../src/dialogue/words/scenario.ts';
import { admits, type Deed, feels, prepared } from '../../../kit/core.ts';
import { labelled } from '../../../kit/events.ts';
import { smallScenario } from '../../../kit/scenario.ts';
import { scored, type Turned } from '../../../kit/scored.ts';

const { account } = smallScenario();
const words = {
  d_warm: { topic: '温度', say: ['没那么严重吧？'], settle: ['不是天天这样。'] },
  d_hands: { topic: '人手', say: ['够的。'], settle: ['看班次。'] },
};
/** Zhao sees the temperature differently and bears the returns; Gu, who is away, would see it differently as well. */
const table = prepared(
  smallScenario({
    account: {
      disputes: [
        { id: 'd_warm', about: 'p_warm', by: 'zhao', brings: 'warm_returns' },
        { id: 'd_away', about: 'p_warm', by: 'gu', brings: null },
        { id: 'd_hands', about: 'p_labels', by: 'lin', brings: null },
      ],
      words: { zh: { ...(account.words.zh as Words), disputes: words }, en: { ...(account.words.en as Words), disputes: words } },
    },
  }),
);
const objects: Deed = { type: 'objected', person: 'zhao', to: 'lin', dispute: 'd_warm' };
const settles: Deed = { type: 'dispute_settled', person: 'zhao', dispute: 'd_warm' };
const turn = (text: string, person: string, ...did: readonly Deed[]): Turned => ({ labels: [labelled(text, 'problem')], person, did });
const report = (...turns: readonly Turned[]) => scored(turns, undefined, table).disputes;
const hands = { dispute: 'd_hands', by: 'lin', about: 'p_labels', state: 'silent', objected: null, settled: null, owned: null };
const warm = { dispute: 'd_warm', by: 'zhao', about: 'p_warm' };
const objected = { to: 'lin', said: { turn: 1, who: 'lin', text: '说到d_warm。' } };

describe('the report on what people at the table see differently', () => {
  test('an objection that nobody took up stays open; what never came up is silent; who is away is not shown', () => {
    expect(report(turn('温度怎么样？', 'lin', admits('p_warm'), objects))).toEqual([
      { ...warm, state: 'open', objected, settled: null, owned: null },
      hands,
    ]);
  });

  test('asked how they see it, it is talked through, with the question, their words, and what they owned up to', () => {
    const asks = turn('赵总，您怎么看？', 'zhao', settles, feels('p_warm', 'warm_returns', 2, 'zhao'));
    expect(report(turn('温度怎么样？', 'lin', admits('p_warm'), objects), asks)?.[0]).toEqual({
      ...warm,
      state: 'settled',
      objected,
      settled: { question: { turn: 2, who: null, text: '赵总，您怎么看？' }, said: { turn: 2, who: 'zhao', text: '说到d_warm。' } },
      owned: { item: 'warm_returns', said: { turn: 2, who: 'zhao', text: '说到warm_returns。' } },
    });
  });

  test('an account where all are of one mind has no such section', () => {
    expect(scored([turn('温度怎么样？', 'lin', admits('p_warm'))])).not.toHaveProperty('disputes');
  });
});
