import { describe, test } from 'vitest';
import type { Account } from '../../../../src/dialogue/words/scenario.ts';
import { admits, at, type Deed, prepared } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const { account } = smallScenario();
const crew = { ...account.people[0], id: 'mei', present: true, order: [], questions: [] } as Account['people'][number];
/** Mei sits at the table as well, and stands last in the author's list; of the nights Lin knows nothing here. */
const withCrew = (bears: readonly string[], knows: readonly string[], present = true) =>
  prepared(
    smallScenario({
      account: {
        people: [...account.people, { ...crew, present }],
        problems: account.problems.map((p) =>
          p.id === 'p_warm' ? { ...p, implications: [{ id: 'warm_nights', knows, bears, reachesDecider: false }] } : p,
        ),
      },
    }),
  );
const refers = (to: string): Deed => ({ type: 'referred', person: 'lin', to });
const asked = (table: ReturnType<typeof withCrew>) => at(table).given(admits('p_warm')).asked({ act: 'implication', about: 'warm_nights' });

describe('who does not know a consequence names', () => {
  test('who bears it and sits at the table, not whom the author listed first', () => {
    asked(withCrew(['gu', 'mei'], ['zhao'])).happens(refers('mei'));
  });

  test('who knows it and sits at the table, where those who bear it are away', () => {
    asked(withCrew(['gu', 'mei'], ['zhao'], false)).happens(refers('zhao'));
  });

  test('who bears it and is away, where nobody at the table knows', () => {
    asked(withCrew(['mei'], ['gu'], false)).happens(refers('mei'));
  });
});
