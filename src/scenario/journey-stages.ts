import { type Lang, langs } from '../dialogue/words/stage.ts';
import { stageSource, stageWordsSource } from './journey-source.ts';
import type { AccountForm } from './schema-account.ts';
import type { JourneyForm, JourneyWordsForm, StageForm, StageWords } from './schema-journey.ts';
import type { WordsForm } from './schema-words.ts';
import type { Source } from './source.ts';
import type { Authored } from './variants.ts';

type Read<Form> = Readonly<{ source: Source; value: Form }>;
/** A journey's files as they were read. */
export type ReadJourney = Readonly<{ journey: Read<JourneyForm>; words: Readonly<Partial<Record<Lang, Read<JourneyWordsForm>>>> }>;

/** Each stage's account in the order of the chain, as an author would have written it whole: every stage changes what the one before left. */
export function stageAccounts(base: Authored, { journey, words }: ReadJourney): readonly Authored[] {
  const accounts: Authored[] = [];
  let before: Authored = { account: { ...base.account, value: { ...base.account.value, variants: [] } }, words: base.words };
  for (const [nth, stage] of journey.value.stages.entries()) {
    const value = structure(before.account.value, stage);
    const said: Partial<Record<Lang, Read<WordsForm>>> = {};
    for (const lang of langs) {
      const own = words[lang];
      const theirs = before.words[lang];
      const mine = own?.value.stages[stage.id];
      if (own && theirs && mine) said[lang] = { source: stageWordsSource(own.source, stage.id), value: spoken(theirs.value, mine, stage) };
    }
    before = { account: { source: stageSource(journey.source, nth, value, stage), value }, words: said };
    accounts.push(before);
  }
  return accounts;
}

/** An account with what a stage changes in it. */
function structure(form: AccountForm, stage: StageForm): AccountForm {
  const stays = ({ id }: Readonly<{ id: string }>): boolean => !stage.without.includes(id);
  return {
    ...form,
    stage: stage.stage,
    minutes: stage.minutes ?? form.minutes,
    opens: stage.opens ?? form.opens,
    people: form.people.map((person) => ({
      ...person,
      present: stage.table ? stage.table.includes(person.id) : person.present,
      sceptical: stage.sceptical ? stage.sceptical.includes(person.id) : person.sceptical,
      questions: person.questions.filter(stays),
    })),
    problems: form.problems.map((problem) => ({ ...problem, starts: stage.starts[problem.id] ?? problem.starts })),
    concerns: [...form.concerns.filter(stays), ...stage.concerns],
    criteria: [...form.criteria.filter(stays), ...stage.criteria],
    fears: [...form.fears.filter(stays), ...stage.fears],
    rungs: [...form.rungs.filter(stays), ...stage.rungs],
    promises: [...form.promises.filter(stays), ...stage.promises],
    disputes: form.disputes.filter(stays),
  };
}

const left = <Words>(all: Readonly<Record<string, Words>>, without: readonly string[]): Record<string, Words> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => !without.includes(id)));

/** Wordings by id, with what a stage says otherwise. */
const saying = <Entry extends Readonly<{ say: string[] }>>(
  all: Readonly<Record<string, Entry>>,
  otherwise: StageWords['say'],
): Record<string, Entry> =>
  Object.values(otherwise).length === 0
    ? { ...all }
    : Object.fromEntries(Object.entries(all).map(([id, entry]) => [id, { ...entry, say: otherwise[id] ?? entry.say }]));

/** The words of an account with what a stage says otherwise, adds and takes away. */
function spoken(words: WordsForm, own: StageWords, { without }: StageForm): WordsForm {
  return {
    ...words,
    variants: {},
    subtitle: own.subtitle,
    brief: own.brief,
    opening: own.opening,
    people: Object.fromEntries(Object.entries(words.people).map(([id, person]) => [id, { ...person, ...given(own.people[id]) }])),
    items: saying(words.items, own.say),
    concerns: { ...saying(left(words.concerns, without), own.say), ...own.concerns },
    criteria: { ...left(words.criteria, without), ...own.criteria },
    fears: { ...left(words.fears, without), ...own.fears },
    rungs: { ...saying(left(words.rungs, without), own.say), ...own.rungs },
    promises: { ...left(words.promises, without), ...own.promises },
    disputes: left(words.disputes, without),
    questions: saying(left(words.questions, without), own.say),
  };
}

/** Fields that were written. */
const given = (fields: StageWords['people'][string] | undefined): Readonly<{ title?: string; about?: string }> => ({
  ...(fields?.title === undefined ? {} : { title: fields.title }),
  ...(fields?.about === undefined ? {} : { about: fields.about }),
});
