import { expect, test } from 'vitest';
import { shelf } from '../../../src/coach/shelf.ts';
import type { Normaliser } from '../../../src/ports/normaliser.ts';
import type { Versions } from '../../../src/ports/versions.ts';
import { smallScenario } from '../../kit/scenario.ts';

const normaliser = { plain: (text: string) => text.toLowerCase() } as Normaliser;

test('an account that was pinned before people had questions of their own is played without any', async () => {
  const { account, offer } = smallScenario();
  const { people, words, ...rest } = account;
  const before = {
    ...rest,
    people: people.map(({ questions: _, ...person }) => person),
    words: Object.fromEntries(Object.entries(words).map(([lang, { questions: _, ...own }]) => [lang, own])),
  };
  const versions = {
    get: async (kind: string) => JSON.stringify(kind === 'scenario' ? before : offer),
  } as unknown as Versions;
  const prepared = await shelf(versions, normaliser).prepared({ scenario: 'a'.repeat(64), offer: 'b'.repeat(64) }, 'zh');
  expect(prepared.scenario.account.people.map((person) => person.questions)).toEqual([[], [], []]);
  expect(prepared.words.questions).toEqual({});
});
