import type { Account, Fact, Offer, Person, Problem, Words } from '../dialogue/words/scenario.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import { secretKinds, type TenderWords } from '../dialogue/words/tender.ts';
import { type AccountForm, numberNames } from './schema-account.ts';
import type { OfferForm } from './schema-offer.ts';
import type { WordsForm } from './schema-words.ts';
import { withShared } from './shared.ts';

const fact = ({ in_brief: inBrief, criteria, ...rest }: AccountForm['facts'][number]): Fact => ({
  ...rest,
  inBrief,
  ...(criteria ? { criteria } : {}),
});

const problem = ({ in_brief: inBrief, implications, ...rest }: AccountForm['problems'][number]): Problem => ({
  ...rest,
  inBrief,
  implications: implications.map(({ reaches_decider: reachesDecider, ...implication }) => ({ ...implication, reachesDecider })),
});

const person = ({ sceptical, ...rest }: AccountForm['people'][number]): Person => ({ ...rest, ...(sceptical ? { sceptical } : {}) });

/** Words as they are played with: the account's own, with the label of the variant that they are of. */
export type PlayedWords = Omit<WordsForm, 'variants'> & Pick<Words, 'variant'>;

/** Entries without a value are left out. */
function given<Name extends string, Value>(
  names: readonly Name[],
  of: Readonly<Partial<Record<Name, Value | undefined>>>,
): Partial<Record<Name, Value>> {
  const there: Partial<Record<Name, Value>> = {};
  for (const name of names) {
    const value = of[name];
    if (value !== undefined) there[name] = value;
  }
  return there;
}

const tenderWords = (words: NonNullable<WordsForm['tender']>): TenderWords => given(secretKinds, words);

/** What an account has none of is left out of its words, so that its text stays what it was. */
const wordsOf = ({ promises, market_test: marketTest, tender, ...words }: PlayedWords, facts: AccountForm['facts'], lang: Lang): Words => ({
  ...words,
  items: withShared(words.items, facts, lang),
  ...(tender ? { tender: tenderWords(tender) } : {}),
  ...(marketTest ? { marketTest } : {}),
  ...(Object.keys(promises).length > 0 ? { promises } : {}),
});

/** The compiled account of an authored one that has been found whole. */
export const assembleAccount = (
  { promises, market_test: marketTest, tender, figures: _figures, variants: _variants, ...form }: AccountForm,
  words: Readonly<Partial<Record<Lang, PlayedWords>>>,
): Account => ({
  ...form,
  ...(tender ? { tender } : {}),
  ...(marketTest ? { marketTest } : {}),
  ...(promises.length > 0 ? { promises } : {}),
  people: form.people.map(person),
  facts: form.facts.map(fact),
  problems: form.problems.map(problem),
  fears: form.fears.map(({ eased_by: easedBy, ...fear }) => ({ ...fear, easedBy })),
  numbers: given(numberNames, form.numbers),
  words: given(langs, { zh: words.zh && wordsOf(words.zh, form.facts, 'zh'), en: words.en && wordsOf(words.en, form.facts, 'en') }),
});

/** The compiled offer of an authored one that has been found whole. */
export const assembleOffer = (form: OfferForm): Offer => ({ ...form, words: given(langs, form.words) });
