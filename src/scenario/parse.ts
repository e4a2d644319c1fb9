import type { Scenario } from '../dialogue/words/scenario.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import { assembleOffer } from './assemble.ts';
import { type Variant, variantOf } from './changes.ts';
import { type Folder, sorted } from './files.ts';
import { type Formed, formed } from './form.ts';
import { accountLinks, offerLinks } from './links.ts';
import type { Refused } from './refuse.ts';
import { AccountForm } from './schema-account.ts';
import { OfferForm } from './schema-offer.ts';
import { WordsForm } from './schema-words.ts';
import type { File } from './source.ts';
import { type Authored, accountOf, played, variantLinks } from './variants.ts';
import { offerWordsMatch, wordsMatch } from './words-match.ts';

/** A scenario with its variants, or everything that stands against it, in the order of files and lines. */
export type Compiled =
  | Readonly<{ ok: true; value: Scenario; variants: readonly Variant[] }>
  | Readonly<{ ok: false; refusals: readonly Refused[] }>;

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

/** The account and its words as they were read; undefined where the account's form was not met. */
export function authored({ account, words }: Forms): Authored | undefined {
  if (!account?.value) return undefined;
  const read: Partial<Record<Lang, NonNullable<Authored['words'][Lang]>>> = {};
  for (const lang of langs) {
    const part = words[lang];
    if (part?.value) read[lang] = { source: part.source, value: part.value };
  }
  return { account: { source: account.source, value: account.value }, words: read };
}

/** What stands between the files that could be read: each pair is compared as far as it goes, so that one broken file hides little. */
function between(forms: Forms): readonly Refused[] {
  const { folder, account, offer, words } = forms;
  const whole = authored(forms);
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
    ...(whole ? variantLinks(whole) : []),
  ];
}

/** Compiles forms that were read before. */
export function compileForms(forms: Forms): Compiled {
  const refusals = [...forms.refusals, ...between(forms)];
  const whole = authored(forms);
  const sold = forms.offer?.value;
  if (refusals.length > 0 || !whole || !sold) return { ok: false, refusals };
  const account = accountOf(played(whole));
  const variants = whole.account.value.variants.map((variant) => variantOf(variant.id, account, accountOf(played(whole, variant))));
  return { ok: true, value: { account, offer: assembleOffer(sold) }, variants };
}

/**
 * Compiles the files of one scenario. `name` is what refusals show: with folders (`scenarios/hengyue/zh.yaml`) the account's id must be its folder's.
 * Call files are not looked at here; see `call.ts`. Never throws on any text.
 */
export const compile = (files: readonly File[]): Compiled => compileForms(formsOf(files));
