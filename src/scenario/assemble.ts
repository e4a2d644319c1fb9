import type { Account, Fact, Offer, Problem } from '../dialogue/words/scenario.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import { type AccountForm, numberNames } from './schema-account.ts';
import type { OfferForm } from './schema-offer.ts';
import type { WordsForm } from './schema-words.ts';

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

/** The compiled account of an authored one that has been found whole. */
export const assembleAccount = (form: AccountForm, words: Readonly<Partial<Record<Lang, WordsForm>>>): Account => ({
  ...form,
  facts: form.facts.map(fact),
  problems: form.problems.map(problem),
  numbers: given(numberNames, form.numbers),
  words,
});

/** The compiled offer of an authored one that has been found whole. */
export const assembleOffer = (form: OfferForm): Offer => ({ ...form, words: given(langs, form.words) });
