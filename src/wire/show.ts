import type { Recorded } from '../dialogue/words/event.ts';
import type { OfferWords, Person, Scenario, Words } from '../dialogue/words/scenario.ts';
import { type Lang, langs } from '../dialogue/words/stage.ts';
import type { ScenarioRow, ScenarioView } from './scenario-view.ts';
import type { EventView } from './session-view.ts';
import type { PersonView } from './shared.ts';

/** What a client may see of one recorded event; undefined for everything that is not on the allow-list. */
export function eventView({ seq, at, event }: Recorded): EventView | undefined {
  switch (event.type) {
    case 'said':
      return { t: 'said', seq, turn: event.turn, key: event.key, text: event.text, to: event.to, at };
    case 'replied':
      return {
        t: 'replied',
        seq,
        turn: event.turn,
        reply: event.reply,
        person: event.person,
        text: event.text,
        voice: event.voice.name,
        instead: event.instead,
        at,
      };
    case 'ended':
      return { t: 'ended', seq, turn: event.turn, by: event.by, at };
    default:
      return undefined;
  }
}

/** A stakeholder as the brief shows them. */
export function personView(person: Person, words: Words): PersonView {
  const said = words.people[person.id];
  return {
    id: person.id,
    name: said?.name ?? person.id,
    address: said?.address ?? person.id,
    title: said?.title ?? '',
    about: said?.about ?? '',
    roles: [...person.roles],
    present: person.present,
  };
}

/** The language to show a scenario in: the one asked for, else one there is. */
export const shownIn = (scenario: Scenario, lang: Lang): Lang =>
  scenario.account.words[lang] ? lang : (langs.find((l) => scenario.account.words[l]) ?? lang);

/** One row of the scenario list; undefined where a scenario has no words at all. */
export function scenarioRow(scenario: Scenario, asked: Lang): ScenarioRow | undefined {
  const lang = shownIn(scenario, asked);
  const words = scenario.account.words[lang];
  if (!words) return undefined;
  const { account } = scenario;
  return {
    id: account.id,
    languages: langs.filter((l) => account.words[l] && scenario.offer.words[l]),
    lang,
    title: words.title,
    subtitle: words.subtitle,
    industry: words.industry,
    line: words.line,
    stage: account.stage,
    difficulty: account.difficulty,
    minutes: account.minutes,
    stakeholders: account.people.filter((p) => p.present).map((p) => personView(p, words)),
  };
}

/** The brief and the offer: what a salesperson would know before the call. */
export function scenarioView(scenario: Scenario, asked: Lang): ScenarioView | undefined {
  const row = scenarioRow(scenario, asked);
  const words = row && scenario.account.words[row.lang];
  const offer = row && scenario.offer.words[row.lang];
  return row && words && offer
    ? { ...row, brief: words.brief.map(({ label, text }) => ({ label, text })), offer: offerView(scenario, offer) }
    : undefined;
}

function offerView({ offer }: Scenario, words: OfferWords): ScenarioView['offer'] {
  const of = (all: Readonly<Record<string, Readonly<{ label: string }>>>, ids: readonly Readonly<{ id: string }>[]) =>
    ids.map(({ id }) => ({ id, label: all[id]?.label ?? id }));
  return {
    name: words.name,
    summary: words.summary,
    price: words.price,
    capabilities: offer.capabilities.map(({ id }) => ({
      id,
      label: words.capabilities[id]?.label ?? id,
      proof: words.capabilities[id]?.proof ?? '',
    })),
    limits: of(words.limits, offer.limits),
    concessions: of(words.concessions, offer.concessions),
  };
}
