import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemKinds, prepare } from '../../../../src/dialogue/ground/prepare.ts';
import { retrieve } from '../../../../src/dialogue/ground/retrieve.ts';
import type { CandidateKind } from '../../../../src/dialogue/words/candidate.ts';
import type { Lang } from '../../../../src/dialogue/words/stage.ts';
import { plain, prepared } from '../../../kit/core.ts';
import { smallScenario } from '../../../kit/scenario.ts';

const tables = { zh: prepared(), en: prepared(smallScenario(), 'en') };
const langs = Object.keys(tables) as Lang[];

/** Problems and their details are looked up together, everything else by its kind. */
const kinds = itemKinds(smallScenario().account);
const family = (kind: CandidateKind | undefined): string => (kind === 'facet' ? 'problem' : (kind ?? ''));

describe.each(langs)('retrieval in %s', (lang) => {
  const { index, words } = tables[lang];

  test('finds each authored question under the item that it asks for, among what its act looks up', () => {
    const astray = Object.entries(words.items).flatMap(([id, { ask }]) =>
      ask
        .filter((text) => retrieve(index, plain(text)).asked.find((c) => family(c.kind) === family(kinds.get(id)))?.id !== id)
        .map((text) => `${id}: ${text}`),
    );
    expect(astray).toEqual([]);
  });

  test('finds each sentence of the buyer under the item that it says', () => {
    const astray = Object.entries(words.items).flatMap(([id, { say }]) =>
      say.filter((text) => retrieve(index, plain(text)).told[0]?.id !== id).map((text) => `${id}: ${text}`),
    );
    expect(astray).toEqual([]);
  });

  test('gives whole scores between 0 and 10,000, best first, for whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { asked, told } = retrieve(index, text);
        for (const list of [asked, told]) {
          const scores = list.map((c) => c.score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          expect(scores.every((score) => Number.isInteger(score) && score > 0 && score <= 10_000)).toBe(true);
          expect(new Set(list.map((c) => c.id)).size).toBe(list.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is the same each time the index is built', () => {
    const again = prepare(smallScenario(), lang, plain);
    for (const { ask } of Object.values(words.items))
      for (const text of ask.slice(0, 1)) expect(retrieve(again.index, plain(text))).toEqual(retrieve(index, plain(text)));
  });
});

test('a scenario without words in a language cannot be prepared in it', () => {
  const { zh } = smallScenario().account.words;
  const onlyChinese = smallScenario({ account: { words: zh ? { zh } : {} } });
  expect(() => prepare(onlyChinese, 'en', plain)).toThrow('no words in en');
});
