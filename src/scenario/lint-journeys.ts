import { type Lang, langs } from '../dialogue/words/stage.ts';
import { type ReadJourney, stageAccounts } from './journey-stages.ts';
import { type Base, compileJourney, once, readJourney } from './journeys.ts';
import { alike } from './lint-asks.ts';
import { criteriaOf, criteriaTellMore, thinCriteria } from './lint-criteria.ts';
import { fearsOutOfPlace, remarksThatTell } from './lint-fears.ts';
import { tellsMore } from './lint-keys.ts';
import { tooLong } from './lint-length.ts';
import { thinPromises, thinPromiseWords } from './lint-promises.ts';
import { script } from './lint-script.ts';
import { deadEnds, outOfReach } from './lint-structure.ts';
import { lintedAs } from './lint-variants.ts';
import { figuresDiffer, thinWords } from './lint-words.ts';
import type { Linted } from './linted.ts';
import { authored } from './parse.ts';
import { type Finding, refuse } from './refuse.ts';
import type { File } from './source.ts';
import type { Authored } from './variants.ts';

const fewestAgain = 2;
/** Stages in which the account has made up its mind about something already, and says so (DESIGN, *Stage mechanics*). */
const knowsWhatItWants = 2;

/** Too few ways to begin a call that is held again, or to meet again after a no; a language that is missing. */
function thinJourney({ journey, words }: ReadJourney): readonly Finding[] {
  return langs.flatMap((lang): readonly Finding[] => {
    const one = words[lang];
    if (!one) return [refuse('lint.language_missing', { file: journey.source.file }, { lang })];
    const few = (path: readonly string[], list: readonly unknown[]): readonly Finding[] =>
      list.length >= fewestAgain
        ? []
        : [refuse('lint.thin', one.source.at(path, 'key'), { field: path.at(-1) ?? '', count: list.length, least: fewestAgain })];
    return [
      ...few(['recovery'], one.value.recovery),
      ...Object.entries(one.value.stages).flatMap(([id, stage]) => few(['stages', id, 'again'], stage.again)),
      ...script(one.source, lang, one.value),
      ...tooLong(one.source, lang, one.value),
    ];
  });
}

/** From supplier evaluation on a stage starts with something that is wanted. */
const wantsSomething = ({ account: { source, form } }: Linted, nth: number): readonly Finding[] =>
  nth < knowsWhatItWants || form.problems.some(({ starts }) => starts === 'wanted')
    ? []
    : [refuse('lint.stage_wants_nothing', source.at(['problems'], 'key'), { stage: form.stage })];

const inLanguage = (lang: Lang, all: Linted): readonly Finding[] => {
  const read = all.words[lang];
  if (!read) return [];
  const { source, form } = read;
  return [
    ...thinWords(source, form, all.account.form.facts, lang),
    ...thinCriteria(source, form),
    ...thinPromiseWords(source, form),
    ...tellsMore(source, all.account.form, form),
    ...criteriaTellMore(source, all.account.form, form),
    ...remarksThatTell(source, form),
    ...alike(source, form, all.account.form.facts, lang),
  ];
};

/** What any account of the library is held to, as far as a stage can change it. */
const inStage = (all: Linted, nth: number): readonly Finding[] => [
  // Who is away in one stage sits at the table in another: the base is held to having somebody for each item.
  ...deadEnds(all).filter(({ code }) => code !== 'lint.nobody_knows'),
  ...outOfReach(all),
  ...criteriaOf(all),
  ...thinPromises(all),
  ...fearsOutOfPlace(all),
  ...(nth < 0 ? [] : wantsSomething(all, nth)),
  ...langs.flatMap((lang) => inLanguage(lang, all)),
  ...figuresDiffer(all),
];

const key = ({ code, facts }: Finding): string => `${code} ${JSON.stringify(facts)}`;

/** Everything that stands against a journey as part of the library: what keeps it from compiling, or else what its stages have that their base has not. */
export function lintJourney(
  files: readonly File[],
  bases: ReadonlyMap<string, Base>,
  names: Iterable<string> = bases.keys(),
): readonly Finding[] {
  const compiled = compileJourney(files, bases, names);
  if (!compiled.ok) return compiled.refusals;
  const { read } = readJourney(files);
  const base = bases.get(compiled.value.base);
  const whole = base && authored(base.forms);
  const sold = base?.forms.offer;
  if (!read || !base || !whole || !sold?.value) return [];
  const offer = { source: sold.source, form: sold.value };
  const as = (one: Authored): Linted =>
    lintedAs({ scenario: base.scenario, account: { source: one.account.source, form: one.account.value }, offer, words: {} }, one);
  const known = new Set(inStage(as(whole), -1).map(key));
  const found = stageAccounts(whole, read).flatMap((one, nth) => inStage(as(one), nth));
  return [...thinJourney(read), ...once(found.filter((finding) => !known.has(key(finding))))];
}
