import { describe, test } from 'vitest';
import { admits, at, type Deed, given, prepared, trusts } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const dodges = (problem: string, person = 'zhao'): Deed => ({ type: 'dodged', person, problem });
const { people } = smallScenario().account;
const doubting = prepared(
  smallScenario({ account: { people: people.map((person) => (person.id === 'zhao' ? { ...person, sceptical: true } : person)) } }),
);
const warm = { act: 'problem', about: 'p_warm', person: 'zhao' } as const;
const labels = { act: 'problem', about: 'p_labels', person: 'zhao' } as const;

describe('a sceptical person', () => {
  test('admits what others admit only with one more trust', () => {
    given(trusts(1)).asked(warm).happens(admits('p_warm', 'zhao'));
    at(doubting).given(trusts(1)).asked(warm).happens(dodges('p_warm'));
    at(doubting).given(trusts(2)).asked(warm).happens(admits('p_warm', 'zhao'));
  });

  test('keeps a sensitive matter one longer too', () => {
    at(doubting).given(trusts(4)).asked(labels).happens(dodges('p_labels'));
    at(doubting).given(trusts(5)).asked(labels).happens(admits('p_labels', 'zhao'));
  });

  test('makes nobody else at the table more guarded', () => {
    const lin = { act: 'problem', about: 'p_warm', flags: ['closed'], person: 'lin' } as const;
    at(doubting).given().asked(lin).happens(admits('p_warm'));
  });

  test('is as open as others where the numbers of the session know no sceptics, as in sessions of before', () => {
    at(doubting, { guardSceptic: 0 }).given(trusts(1)).asked(warm).happens(admits('p_warm', 'zhao'));
  });
});
