import { describe, expect, test } from 'vitest';
import { folds, origins } from '../../../../src/cli/simulate/wordings.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const small = smallScenario();
const english = small.account.words.en;
if (!english) throw new Error('the small scenario speaks English');
const seven = ['One?', 'Two?', 'Three?', 'Four?', 'Five?', 'Six?', 'Seven?'];
const items = { ...english.items, p_warm: { topic: 'warm goods', say: ['Warm.'], key: [], ask: seven } };
const scenario = smallScenario({ account: { words: { ...small.account.words, en: { ...english, items } } } });
const indexed = (part: ReturnType<typeof folds>[number], id: string) => part.scenario.account.words.en?.items[id]?.ask;

describe('what a simulation asks with', () => {
  test('is left out of the index a fifth at a time, and in the end everything was asked', () => {
    const parts = folds(scenario, 'en', {});
    for (const part of parts) expect(part.asks['p_warm']?.filter((ask) => indexed(part, 'p_warm')?.includes(ask))).toEqual([]);
    expect(parts.flatMap((part) => part.asks['p_warm'] ?? []).sort()).toEqual([...seven].sort());
  });

  test('is the held-out wordings where an item has some; a fifth of its own is kept for whoever was not understood, and out of the index', () => {
    const parts = folds(scenario, 'en', { p_warm: ['Anything the heat gets at?'] });
    for (const part of parts) {
      expect(part.asks['p_warm']).toEqual(['Anything the heat gets at?']);
      expect([...(part.spare['p_warm'] ?? []), ...(indexed(part, 'p_warm') ?? [])].sort()).toEqual([...seven].sort());
    }
    expect(parts.flatMap((part) => part.spare['p_warm'] ?? []).sort()).toEqual([...seven].sort());
  });

  test('is indexed where an item has too few, and the output says of how many', () => {
    const [part] = folds(scenario, 'en', {});
    expect(part?.asks['f_docks']).toEqual(indexed(part as NonNullable<typeof part>, 'f_docks'));
    expect(origins(scenario, 'en', { r_logs: ['Could we have the logs?'] })).toEqual({ held_out: 1, left_out: 1, indexed: 18 });
  });
});
