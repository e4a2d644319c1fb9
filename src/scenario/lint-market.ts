import { valuesIn } from '../dialogue/words/figures.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import { langs } from '../dialogue/words/stage.ts';
import type { Linted } from './linted.ts';
import { nearest } from './nearest.ts';
import { type Finding, refuse } from './refuse.ts';
import type { WordsForm } from './schema-words.ts';

const least = { say: 3, corrects: 3, right: 1, wrong: 3, about: 1 } as const;
const fields = Object.keys(least) as (keyof typeof least)[];

/**
 * Every account of the library tests the seller with one fact of its market: a fact that is there and stands in no brief, put by somebody at the table who knows it, with words in each
 * language that do not give it away.
 */
export function marketTested(all: Linted): readonly Finding[] {
  const { source, form } = all.account;
  const test = form.market_test;
  if (!test) return [refuse('lint.no_market_test', source.at(['id']))];
  const facts = form.facts.filter((fact) => !fact.common && !fact.in_brief);
  const fact = facts.find(({ id }) => id === test.fact);
  if (!fact) {
    const known = facts.map(({ id }) => id);
    return [refuse('lint.unknown_fact', source.at(['market_test', 'fact']), { id: test.fact, nearest: nearest(test.fact, known) })];
  }
  const there = form.people.some(({ id, present }) => id === test.person && present) && fact.knows.includes(test.person);
  return [
    ...(there ? [] : [refuse('lint.nobody_knows', source.at(['market_test', 'person']), { id: test.fact })]),
    ...langs.flatMap((lang) => wordsOfTest(all, lang, test.fact)),
  ];
}

function wordsOfTest({ words }: Linted, lang: Lang, fact: string): readonly Finding[] {
  const read = words[lang];
  if (!read) return [];
  const { source, form } = read;
  const test = form.market_test;
  if (!test) return [refuse('scenario.words_missing', source.at(['market_test']), { id: 'market_test' })];
  const thin = fields
    .filter((field) => test[field].length < least[field])
    .map((field) =>
      refuse('lint.thin', source.at(['market_test', field], 'key'), { field, count: test[field].length, least: least[field] }),
    );
  return [
    ...thin,
    ...givesAway(form, fact).map(({ field, at, key }) =>
      refuse('lint.tells_more', source.at(['market_test', field, at]), { other: fact, key }),
    ),
  ];
}

/** Questions and corrections that hold the fact's own key word or a figure of its own. */
function givesAway(form: WordsForm, fact: string): readonly Readonly<{ field: 'say' | 'corrects'; at: number; key: string }>[] {
  const item = form.items[fact];
  const keys = (item?.key ?? []).flatMap((key) => key.split('|'));
  const own = valuesIn((item?.key ?? []).join('\n'));
  return (['say', 'corrects'] as const).flatMap((field) =>
    (form.market_test?.[field] ?? []).flatMap((text, at) => {
      const key =
        keys.find((each) => text.toLowerCase().includes(each.toLowerCase())) ??
        [...valuesIn(text)].find((value) => value > 10_000 && own.has(value));
      return key === undefined ? [] : [{ field, at, key: String(key) }];
    }),
  );
}
