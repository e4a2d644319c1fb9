import type { Scenario } from '../dialogue/words/scenario.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import { assembleAccount, assembleOffer } from './assemble.ts';
import { type Folder, sorted } from './files.ts';
import { type Formed, formed } from './form.ts';
import { accountLinks, offerLinks } from './links.ts';
import type { Refused } from './refuse.ts';
import { AccountForm } from './schema-account.ts';
import { OfferForm } from './schema-offer.ts';
import { WordsForm } from './schema-words.ts';
import type { File } from './source.ts';
import { offerWordsMatch, wordsMatch } from './words-match.ts';

/** A scenario, or everything that stands against it, in the order of files and lines. */
export type Compiled = Readonly<{ ok: true; value: Scenario }> | Readonly<{ ok: false; refusals: readonly Refused[] }>;

/** The files of a scenario, each read by its form. */
export type Forms = Readonly<{
  folder: Folder;
  account: Formed<AccountForm> | undefined;
  offer: Formed<OfferForm> | undefined;
  words: Readonly<Partial<Record<Lang, Formed<WordsForm>>>>;
  refusals: readonly Refused[];
}>;

/** Reads each file by its form, without looking from one to another. */
export function formsOf(files: readonly File[]): Forms {
  const { folder, refusals } = sorted(files);
  const account = folder.account && formed(AccountForm, folder.account);
  const offer = folder.offer && formed(OfferForm, folder.offer);
  const words: Partial<Record<Lang, Formed<WordsForm>>> = {};
  for (const lang of langs) {
    const file = folder.words[lang];
    if (file) words[lang] = formed(WordsForm, file, true);
  }
  const all = [account, offer, ...Object.values(words)];
  return { folder, account, offer, words, refusals: [...refusals, ...all.flatMap((each) => each?.refusals ?? [])] };
}

/** What stands between the files that could be read: each pair is compared as far as it goes, so that one broken file hides little. */
function between({ folder, account, offer, words }: Forms): readonly Refused[] {
  const structure = account?.value;
  const sold = offer?.value;
  const spoken = langs.filter((lang) => words[lang]);
  return [
    ...(account && structure ? accountLinks(account.source, structure, folder.name) : []),
    ...(account && offer && structure && sold
      ? offerLinks({ source: account.source, value: structure }, { source: offer.source, value: sold })
      : []),
    ...(offer && sold ? offerWordsMatch(offer.source, sold, spoken) : []),
    ...spoken.flatMap((lang) => {
      const part = words[lang];
      return part?.value && structure ? wordsMatch(part.source, structure, part.value) : [];
    }),
  ];
}

/** Compiles forms that were read before. */
export function compileForms(forms: Forms): Compiled {
  const refusals = [...forms.refusals, ...between(forms)];
  const structure = forms.account?.value;
  const sold = forms.offer?.value;
  if (refusals.length > 0 || !structure || !sold) return { ok: false, refusals };
  const words: Partial<Record<Lang, WordsForm>> = {};
  for (const lang of langs) {
    const value = forms.words[lang]?.value;
    if (value) words[lang] = value;
  }
  return { ok: true, value: { account: assembleAccount(structure, words), offer: assembleOffer(sold) } };
}

/**
 * Compiles the files of one scenario. `name` is what refusals show: with folders (`scenarios/hengyue/zh.yaml`) the account's id must be its folder's.
 * Call files are not looked at here; see `call.ts`. Never throws on any text.
 */
export const compile = (files: readonly File[]): Compiled => compileForms(formsOf(files));
