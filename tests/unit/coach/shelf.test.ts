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

test('a variant that is asked for in the same words shares the index, and one that says something else has its own', () => {
  const { account, offer } = smallScenario();
  const shelved = shelf({} as Versions, normaliser);
  const put = (version: string, of: typeof account) => shelved.put({ scenario: version, offer: 'o' }, 'zh', { account: of, offer });
  const { zh } = account.words;
  if (!zh) throw new Error('the small scenario speaks Chinese');
  const plain = put('1', account);
  const labelled = put('2', { ...account, minutes: 30, words: { zh: { ...zh, variant: '说明' } } });
  const parts = { concerns: { ...zh.concerns }, criteria: { ...zh.criteria }, fears: { ...zh.fears }, promises: {} };
  const otherwise = Object.entries(parts).map(([part, own], i) => put(`${i + 3}`, { ...account, words: { zh: { ...zh, [part]: own } } }));
  expect(labelled.index).toBe(plain.index);
  expect([labelled.scenario.account.minutes, labelled.words.variant]).toEqual([30, '说明']);
  expect(otherwise.map(({ index }) => index === plain.index)).toEqual([false, false, false, false]);
  expect(new Set(otherwise.map(({ index }) => index)).size).toBe(4);
});
