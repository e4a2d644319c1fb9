import type { Scenario } from '../dialogue/words/scenario.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { AccountForm } from './schema-account.ts';
import type { OfferForm } from './schema-offer.ts';
import type { WordsForm } from './schema-words.ts';
import type { Source } from './source.ts';

type Read<Form> = Readonly<{ source: Source; form: Form }>;

/** What the lint looks at: a scenario that compiles, and its forms with their places. */
export type Linted = Readonly<{
  scenario: Scenario;
  account: Read<AccountForm>;
  offer: Read<OfferForm>;
  words: Readonly<Partial<Record<Lang, Read<WordsForm>>>>;
}>;
