import { type Lang, langs } from '../dialogue/words/stage.ts';
import { parseCall } from './call.ts';
import { readHeldOut } from './held-out.ts';
import { alike, notKeptBack } from './lint-asks.ts';
import { committee } from './lint-committee.ts';
import { keysLeftOut, tellsMore } from './lint-keys.ts';
import { script } from './lint-script.ts';
import { deadEnds, outOfReach, thinAccount } from './lint-structure.ts';
import { figuresDiffer, thinOffer, thinWords } from './lint-words.ts';
import type { Linted } from './linted.ts';
import { compileForms, type Forms, formsOf } from './parse.ts';
import { type Finding, refuse } from './refuse.ts';
import type { File } from './source.ts';

const fewestCalls = 2;

/** Forms of a scenario that compiles; undefined where it doesn't. */
function linted(forms: Forms, scenario: Linted['scenario']): Linted | undefined {
  const { account, offer } = forms;
  if (!account?.value || !offer?.value) return undefined;
  const words: Partial<Record<Lang, NonNullable<Linted['words'][Lang]>>> = {};
  for (const lang of langs) {
    const read = forms.words[lang];
    if (read?.value) words[lang] = { source: read.source, form: read.value };
  }
  return { scenario, account: { source: account.source, form: account.value }, offer: { source: offer.source, form: offer.value }, words };
}

function calls({ folder }: Forms, { scenario, account }: Linted): readonly Finding[] {
  const parsed = folder.calls.map((file) => parseCall(file, scenario));
  const broken = parsed.flatMap((call) => (call.ok ? [] : call.refusals));
  return [
    ...broken,
    ...langs.flatMap((lang) => {
      const count = folder.calls.filter(({ name }) => name.endsWith(`.${lang}.call.yaml`)).length;
      return count >= fewestCalls ? [] : [refuse('lint.few_calls', { file: account.source.file }, { lang, count, least: fewestCalls })];
    }),
  ];
}

/** The wordings that are kept out of the index, where there are any: their form, their ids, their language, and whether they are indeed kept out. */
function heldOut({ folder }: Forms, all: Linted): readonly Finding[] {
  return langs.flatMap((lang): readonly Finding[] => {
    const file = folder.heldOut[lang];
    if (!file) return [];
    const { source, value, refusals } = readHeldOut(file, all.scenario.account);
    if (!value) return refusals;
    return [...notKeptBack(source, value, all.words[lang]?.form), ...script(source, lang, value, ['asks_heldout'])];
  });
}

function inLanguage(lang: Lang, all: Linted): readonly Finding[] {
  const read = all.words[lang];
  if (!read) return [refuse('lint.language_missing', { file: all.account.source.file }, { lang })];
  const { source, form } = read;
  return [
    ...thinWords(source, form),
    ...keysLeftOut(source, form),
    ...tellsMore(source, all.account.form, form),
    ...alike(source, form),
    ...script(source, lang, form),
  ];
}

/**
 * Everything that stands against a scenario as part of the library: what keeps it from compiling, or else where it is thin, gives itself away,
 * cannot be reached or differs between its languages. Call files are read as well. An empty list is praise enough.
 */
export function lint(files: readonly File[]): readonly Finding[] {
  const forms = formsOf(files);
  const compiled = compileForms(forms);
  if (!compiled.ok) return compiled.refusals;
  const all = linted(forms, compiled.value);
  if (!all) return [];
  return [
    ...thinAccount(all),
    ...deadEnds(all),
    ...outOfReach(all),
    ...committee(all),
    ...thinOffer(all),
    ...langs.flatMap((lang) => script(all.offer.source, lang, all.offer.form.words[lang], ['words', lang])),
    ...langs.flatMap((lang) => inLanguage(lang, all)),
    ...figuresDiffer(all),
    ...heldOut(forms, all),
    ...calls(forms, all),
  ];
}
