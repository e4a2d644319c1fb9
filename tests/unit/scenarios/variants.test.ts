import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chosen } from '../../../src/coach/variant.ts';
import { valuesIn } from '../../../src/dialogue/words/figures.ts';
import type { Scenario, Words } from '../../../src/dialogue/words/scenario.ts';
import { figuresOf } from '../../../src/scenario/figures.ts';
import { formed } from '../../../src/scenario/form.ts';
import { AccountForm } from '../../../src/scenario/schema-account.ts';
import { WordsForm } from '../../../src/scenario/schema-words.ts';
import { realLibrary, realScenarios } from '../../kit/house.ts';

const library = await realLibrary();
const all = await realScenarios();

/** The scenario that a seed draws, with the name of its variant. */
async function drawnBy(scenario: string, seed: number): Promise<Readonly<{ variant: string | null; scenario: Scenario }>> {
  const shelved = library.find(scenario);
  if (!shelved) throw new Error(`There is no ${scenario}.`);
  const choice = chosen(shelved, { scenario, variant: 'drawn', nth: 0, seed });
  if (!choice.ok) throw new Error(choice.refusal.code);
  return choice.value;
}

const read = <T>(form: Parameters<typeof formed<T>>[0], folder: string, name: string, texts: boolean) => {
  const { source, value } = formed(form, { name, text: readFileSync(join(folder, name), 'utf8') }, texts);
  if (!value) throw new Error(`${folder}/${name} is broken.`);
  return { source, value };
};
const hidden = ({ account }: Scenario) =>
  account.people
    .filter(({ present }) => present)
    .map(({ order }) => order.find((id) => account.problems.find((problem) => problem.id === id)?.starts === 'hidden'))
    .join();
const doubts = ({ account }: Scenario) =>
  [
    ...account.people.flatMap(({ id, sceptical }) => (sceptical ? [id] : [])),
    ...account.concerns.map(({ id, person }) => `${id} ${person}`),
  ].join();

const textsOf = (words: Words | undefined) =>
  Object.values(words ?? {}).flatMap(function texts(value: unknown): readonly string[] {
    if (typeof value === 'string') return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
  });

describe.each(all.map(({ scenario, variants, folder }) => ({ id: scenario.account.id, scenario, variants, folder })))(
  'the variants of $id',
  ({ id, folder, variants }) => {
    const shelved = library.find(id);
    const names = variants.map((variant) => variant.id);

    test('are at least three, each with another first difficulty and another doubt', () => {
      const played = [shelved?.scenario, ...names.map((name) => shelved?.variant(name)?.scenario)].flatMap((one) => (one ? [one] : []));
      expect(played.length).toBeGreaterThanOrEqual(4);
      expect(new Set(played.map(hidden)).size).toBe(played.length);
      expect(new Set(played.map(doubts)).size).toBe(played.length);
    });

    test('whatever the seed, every reference is said, every derived figure follows, and both languages say the same values', async () => {
      const { source, value: form } = read(AccountForm, folder, 'account.yaml', false);
      const authored = { zh: read(WordsForm, folder, 'zh.yaml', true).value, en: read(WordsForm, folder, 'en.yaml', true).value };
      const seen = new Set<string>();
      for (let seed = 0; seed < 40; seed++) {
        const { variant, scenario } = await drawnBy(id, seed);
        if (seen.has(variant ?? 'plain')) continue;
        seen.add(variant ?? 'plain');
        const { words } = scenario.account;
        expect([...textsOf(words.zh), ...textsOf(words.en)].filter((text) => /[{}]/.test(text))).toEqual([]);
        const instead = form.variants.find((each) => each.id === variant)?.figures ?? {};
        const { values } = figuresOf(source, form.figures, instead);
        const wrong = Object.keys(authored.zh.items).flatMap((item) =>
          (['zh', 'en'] as const).flatMap((lang) => {
            const said = valuesIn(words[lang]?.items[item]?.say.join('\n') ?? '');
            return (['zh', 'en'] as const)
              .flatMap((other) => authored[other].items[item]?.say.flatMap((line) => [...line.matchAll(/\{([a-z0-9_]+)/g)]) ?? [])
              .flatMap(([, name = '']) => {
                const value = values.get(name)?.value ?? Number.NaN;
                return said.has(Math.round(value * 1000)) ? [] : [`${item} ${lang}: ${name} ${value}`];
              });
          }),
        );
        expect(wrong).toEqual([]);
      }
      expect([...seen].sort()).toEqual(['plain', ...names].sort());
    });

    test('are made once, and are another version than the plain account with the same offer', () => {
      for (const name of names) {
        const made = shelved?.variant(name);
        expect(made).toBe(shelved?.variant(name));
        expect(made?.bodies.offer).toEqual(shelved?.bodies.offer);
        expect(made?.bodies.scenario.hash).not.toBe(shelved?.bodies.scenario.hash);
      }
      expect(shelved?.variant('nothing')).toBeUndefined();
    });
  },
);
