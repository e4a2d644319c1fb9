import { type Lang, langs } from '../dialogue/words/stage.ts';
import { parseCall } from './call.ts';
import { alike } from './lint-asks.ts';
import { committee } from './lint-committee.ts';
import { criteriaOf, criteriaTellMore, thinCriteria } from './lint-criteria.ts';
import { fearsOutOfPlace, remarksThatTell } from './lint-fears.ts';
import { heldOutKept } from './lint-held-out.ts';
import { keysLeftOut, tellsMore } from './lint-keys.ts';
import { tooLong } from './lint-length.ts';
import { marketTested } from './lint-market.ts';
import { thinPromises, thinPromiseWords } from './lint-promises.ts';
import { script } from './lint-script.ts';
import { deadEnds, outOfReach, thinAccount } from './lint-structure.ts';
import { tenderKept } from './lint-tender.ts';
import { lintedAs, lintVariants } from './lint-variants.ts';
import { figuresDiffer, thinOffer, thinWords } from './lint-words.ts';
import type { Linted } from './linted.ts';
import { authored, compileForms, type Forms, formsOf } from './parse.ts';
import { type Finding, refuse } from './refuse.ts';
import type { File } from './source.ts';

const fewestCalls = 2;

function calls({ folder }: Forms, variants: readonly string[], { scenario, account }: Linted): readonly Finding[] {
  const parsed = folder.calls.map((file) => parseCall(file, scenario, variants));
  const broken = parsed.flatMap((call) => (call.ok ? [] : call.refusals));
  return [
    ...broken,
    ...langs.flatMap((lang) => {
      const count = folder.calls.filter(({ name }) => name.endsWith(`.${lang}.call.yaml`)).length;
      return count >= fewestCalls ? [] : [refuse('lint.few_calls', { file: account.source.file }, { lang, count, least: fewestCalls })];
    }),
  ];
}

function inLanguage(lang: Lang, all: Linted): readonly Finding[] {
  const read = all.words[lang];
  if (!read) return [refuse('lint.language_missing', { file: all.account.source.file }, { lang })];
  const { source, form } = read;
  return [
    ...thinWords(source, form, all.account.form.facts, lang),
    ...thinCriteria(source, form),
    ...thinPromiseWords(source, form),
    ...keysLeftOut(source, form),
    ...tellsMore(source, all.account.form, form),
    ...criteriaTellMore(source, all.account.form, form),
    ...remarksThatTell(source, form),
    ...alike(source, form, all.account.form.facts, lang),
    ...script(source, lang, form),
    ...tooLong(source, lang, form),
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
  const { offer } = forms;
  const whole = authored(forms);
  if (!whole || !offer?.value) return [];
  const { account } = whole;
  const all = lintedAs(
    {
      scenario: compiled.value,
      account: { source: account.source, form: account.value },
      offer: { source: offer.source, form: offer.value },
      words: {},
    },
    whole,
  );
  return [
    ...thinAccount(all),
    ...deadEnds(all),
    ...outOfReach(all),
    ...criteriaOf(all),
    ...committee(all),
    ...thinPromises(all),
    ...marketTested(all),
    ...tenderKept(all),
    ...fearsOutOfPlace(all),
    ...thinOffer(all),
    ...langs.flatMap((lang) => [
      ...script(all.offer.source, lang, all.offer.form.words[lang], ['words', lang]),
      ...tooLong(all.offer.source, lang, all.offer.form.words[lang], ['words', lang]),
    ]),
    ...langs.flatMap((lang) => inLanguage(lang, all)),
    ...figuresDiffer(all),
    ...lintVariants(all, whole),
    ...heldOutKept(forms, all),
    ...calls(
      forms,
      compiled.variants.map(({ id }) => id),
      all,
    ),
  ];
}
