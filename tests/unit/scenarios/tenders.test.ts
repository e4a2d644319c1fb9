import { describe, expect, test } from 'vitest';
import { secretAsked } from '../../../src/dialogue/decide/tender.ts';
import { prepare } from '../../../src/dialogue/ground/prepare.ts';
import { langs } from '../../../src/dialogue/words/stage.ts';
import { heard } from '../../kit/core.ts';
import { realScenarios } from '../../kit/house.ts';

const tenders = (await realScenarios()).filter(({ scenario }) => scenario.account.tender !== undefined);

test('two accounts of the library are tenders', () => {
  expect(tenders.map(({ scenario }) => scenario.account.id).sort()).toEqual(['binhai', 'rijnstad']);
});

for (const { scenario } of tenders)
  for (const lang of langs)
    describe(`${scenario.account.id} in ${lang}`, () => {
      const table = prepare(scenario, lang, (text) => text.toLowerCase());
      const start = { turn: 0, said: {}, concerns: {} } as never;
      const asksFor = (text: string) => secretAsked(heard(table, start, 'x', [{ act: 'situation', text }]));
      const near = scenario.account.tender?.secrets.map(({ fact }) => fact) ?? [];

      test('nothing that asks for another item, proposes a step or states the offer asks for a secret', () => {
        const others = Object.entries(table.words.items).flatMap(([id, { ask }]) => (near.includes(id) ? [] : ask));
        const steps = Object.values(table.words.rungs).flatMap(({ ask }) => ask);
        const said = [...Object.values(table.offer.capabilities), ...Object.values(table.offer.limits)].flatMap(({ say }) => say);
        expect([...others, ...steps, ...said].filter((text) => asksFor(text) !== undefined)).toEqual([]);
      });

      test('asking for the secrets in the trade’s words does', () => {
        const asked = near.flatMap((id) => (id === null ? [] : (table.words.items[id]?.ask ?? [])));
        expect(asked.filter((text) => asksFor(text) !== undefined).length).toBeGreaterThan(8);
      });
    });
