import type { Step } from '../dialogue/journey/course.ts';
import type { CallKind } from '../dialogue/words/journey.ts';
import type { Refusal } from '../dialogue/words/refusal.ts';
import type { Account, Scenario } from '../dialogue/words/scenario.ts';
import { type Lang, langs, stages } from '../dialogue/words/stage.ts';
import { type Change, changeBetween, changed } from './changes.ts';
import { formed } from './form.ts';
import { type ReadJourney, stageAccounts } from './journey-stages.ts';
import { accountLinks, offerLinks } from './links.ts';
import { nearest } from './nearest.ts';
import { authored, type Forms } from './parse.ts';
import { type Refused, refuse } from './refuse.ts';
import { JourneyForm, JourneyWordsForm } from './schema-journey.ts';
import type { File } from './source.ts';
import { type Authored, accountOf, played } from './variants.ts';
import { unmatched, wordsMatch } from './words-match.ts';

/** What one reads of a journey before any call of it. */
export type JourneyWords = Readonly<{ title: string; line: string; story: string }>;

/** A journey as a library holds it: its chain, its words, and each stage as what differs from the base account. Small, and made into accounts when they are first played. */
export type Journey = Readonly<{
  id: string;
  base: string;
  /** ISO date of the first call. */
  begins: string;
  steps: readonly Step[];
  words: Readonly<Partial<Record<Lang, JourneyWords>>>;
  changes: readonly Change[];
  /** First sentences of a call that is held again, by stage, and of a recovery. */
  again: readonly Readonly<Partial<Record<Lang, readonly string[]>>>[];
  recovery: Readonly<Partial<Record<Lang, readonly string[]>>>;
}>;

/** A journey, or everything that stands against it. */
export type CompiledJourney = Readonly<{ ok: true; value: Journey }> | Readonly<{ ok: false; refusals: readonly Refused[] }>;

/** The base account as it was read, and as it was compiled. */
export type Base = Readonly<{ forms: Forms; scenario: Scenario }>;

const names = ['journey.yaml', 'zh.yaml', 'en.yaml'];
const last = (name: string): string => name.split('/').at(-1) ?? name;

/** Which base a journey names; undefined where its file cannot be read. */
export const baseOf = (files: readonly File[]): string | undefined => {
  const file = files.find(({ name }) => last(name) === 'journey.yaml');
  return file && formed(JourneyForm, file).value?.base;
};

/** The files of a journey, each read by its form. */
export function readJourney(files: readonly File[]): Readonly<{ read?: ReadJourney; refusals: readonly Refused[] }> {
  const folder = (files[0]?.name ?? '').split('/').slice(0, -1);
  const here = (name: string) => ({ file: [...folder, name].join('/') });
  const named = (name: string): File | undefined => files.find((file) => last(file.name) === name);
  const file = named('journey.yaml');
  const strangers = files
    .filter(({ name }) => !names.includes(last(name)))
    .map(({ name }) => refuse('scenario.unknown_file', { file: name }, { name: last(name), nearest: nearest(last(name), names) }));
  if (!file) return { refusals: [...strangers, refuse('scenario.no_file', here('journey.yaml'), { file: 'journey.yaml' })] };
  const journey = formed(JourneyForm, file);
  const spoken = langs.flatMap((lang) => {
    const words = named(`${lang}.yaml`);
    return words ? [{ lang, form: formed(JourneyWordsForm, words, true) }] : [];
  });
  const refusals = [
    ...strangers,
    ...(spoken.length === 0 ? [refuse('scenario.no_words', here('zh.yaml'))] : []),
    ...journey.refusals,
    ...spoken.flatMap(({ form }) => form.refusals),
  ];
  if (!journey.value || refusals.length > 0) return { refusals };
  const words: Partial<Record<Lang, NonNullable<ReadJourney['words'][Lang]>>> = {};
  for (const { lang, form } of spoken) if (form.value) words[lang] = { source: form.source, value: form.value };
  return { read: { journey: { source: journey.source, value: journey.value }, words }, refusals };
}

/** Compiles the files of one journey on its base; `known` are the names that its base could have had. Never throws on any text. */
export function compileJourney(
  files: readonly File[],
  bases: ReadonlyMap<string, Base>,
  known: Iterable<string> = bases.keys(),
): CompiledJourney {
  const { read, refusals } = readJourney(files);
  if (!read) return { ok: false, refusals };
  const { source, value } = read.journey;
  const base = bases.get(value.base);
  const whole = base && authored(base.forms);
  if (!base || !whole)
    return {
      ok: false,
      refusals: [refuse('scenario.journey_base', source.at(['base']), { base: value.base, nearest: nearest(value.base, known) })],
    };
  const folder = files[0]?.name.split('/').at(-2);
  const chain = [...chainLinks(read, folder), ...changeLinks(read, whole)];
  if (chain.length > 0) return { ok: false, refusals: chain };
  const accounts = stageAccounts(whole, read);
  const against = once(accounts.flatMap((account) => stageLinks(account, base.forms)));
  if (against.length > 0) return { ok: false, refusals: against };
  return { ok: true, value: journeyOf(read, base.scenario.account, accounts) };
}

/** The chain itself: its folder, the six stages in order, ids once, words for each stage and none left over. */
function chainLinks({ journey: { source, value }, words }: ReadJourney, folder: string | undefined): readonly Refused[] {
  const ids = value.stages.map(({ id }) => id);
  const inOrder = value.stages.length === stages.length && value.stages.every(({ stage }, nth) => stage === stages[nth]);
  return [
    ...(folder === undefined || folder === value.id ? [] : [refuse('scenario.id_not_folder', source.at(['id']), { id: value.id, folder })]),
    ...(inOrder ? [] : [refuse('scenario.journey_stages', source.at(['stages'], 'key'), { stages: stages.join(', ') })]),
    ...ids.flatMap((id, nth) =>
      ids.indexOf(id) < nth
        ? [refuse('scenario.duplicate_id', source.at(['stages', nth, 'id']), { id, where: `stages.${ids.indexOf(id) + 1}` })]
        : [],
    ),
    ...Object.values(words).flatMap((one) => unmatched(one.source, ['stages'], ids, one.value.stages)),
  ];
}

/** What a stage names that isn't there to be changed: people, problems, parts to take away. */
function changeLinks({ journey: { source, value } }: ReadJourney, { account: { value: base } }: Authored): readonly Refused[] {
  const people = base.people.map(({ id }) => id);
  const problems = base.problems.map(({ id }) => id);
  let there = [
    ...base.concerns,
    ...base.criteria,
    ...base.fears,
    ...base.rungs,
    ...base.promises,
    ...base.disputes,
    ...base.people.flatMap(({ questions }) => questions),
  ].map(({ id }) => id);
  return value.stages.flatMap((stage, nth): readonly Refused[] => {
    const found = [
      ...(['table', 'sceptical'] as const).flatMap((part) =>
        (stage[part] ?? []).flatMap((id, at) =>
          people.includes(id)
            ? []
            : [refuse('scenario.unknown_person', source.at(['stages', nth, part, at]), { person: id, nearest: nearest(id, people) })],
        ),
      ),
      ...Object.keys(stage.starts)
        .filter((id) => !problems.includes(id))
        .map((id) =>
          refuse('scenario.unknown_problem', source.at(['stages', nth, 'starts', id], 'key'), {
            problem: id,
            nearest: nearest(id, problems),
          }),
        ),
      ...stage.without.flatMap((id, at) =>
        there.includes(id)
          ? []
          : [refuse('scenario.journey_takes_nothing', source.at(['stages', nth, 'without', at]), { id, nearest: nearest(id, there) })],
      ),
    ];
    const added = [...stage.concerns, ...stage.criteria, ...stage.fears, ...stage.rungs, ...stage.promises].map(({ id }) => id);
    there = [...there.filter((id) => !stage.without.includes(id)), ...added];
    return found;
  });
}

/** One stage's account, held to what any account is held to. */
function stageLinks(account: Authored, { offer }: Forms): readonly Refused[] {
  const { source, value } = account.account;
  return [
    ...accountLinks(source, value, undefined),
    ...(offer?.value ? offerLinks({ source, value }, { source: offer.source, value: offer.value }) : []),
    ...Object.values(account.words).flatMap((words) => wordsMatch(words.source, value, words.value)),
    ...played(account).refusals,
  ];
}

/** A chain repeats what an early stage has wrong; it is told once. */
export function once<Found extends Refusal>(all: readonly Found[]): readonly Found[] {
  const told = new Set<string>();
  return all.filter(({ code, at, facts }) => {
    const key = `${code} ${at?.file} ${at?.line} ${JSON.stringify(facts)}`;
    return !told.has(key) && told.add(key);
  });
}

function journeyOf({ journey: { value }, words }: ReadJourney, plain: Account, accounts: readonly Authored[]): Journey {
  const each = <Said>(of: (words: JourneyWordsForm) => Said): Partial<Record<Lang, Said>> =>
    Object.fromEntries(Object.entries(words).map(([lang, one]) => [lang, of(one.value)]));
  return {
    id: value.id,
    base: value.base,
    begins: value.begins,
    steps: value.stages.map(({ id, stage, after, again }) => ({ id, stage, after, again })),
    words: each(({ title, line, story }) => ({ title, line, story })),
    changes: accounts.map((account) => changeBetween(plain, accountOf(played(account))) ?? { inside: {} }),
    again: value.stages.map(({ id }) => each((one) => one.stages[id]?.again ?? [])),
    recovery: each((one) => one.recovery),
  };
}

/** A stage of a journey as a scenario of its own: the base with the stage's changes, and with the first sentences that fit how the call comes about. */
export function stageScenario({ account: plain, offer }: Scenario, journey: Journey, stage: number, kind: CallKind): Scenario {
  const account = changed(plain, journey.changes[stage] ?? { inside: {} }) as Account;
  if (kind === 'first') return { account, offer };
  const openings = kind === 'again' ? journey.again[stage] : journey.recovery;
  const words = Object.fromEntries(
    Object.entries(account.words).map(([lang, one]) => [lang, { ...one, opening: openings?.[lang as Lang] ?? one.opening }]),
  );
  return { account: { ...account, words }, offer };
}
