import type * as z from 'zod';
import type { House } from '../../coach/house.ts';
import { type Call, type Walk, walkOf } from '../../coach/journey.ts';
import type { NextCall } from '../../dialogue/journey/course.ts';
import { type Lang, langs } from '../../dialogue/words/stage.ts';
import type { ShelvedJourney } from '../../ports/library.ts';
import type { JourneyCallView, JourneyRow, JourneyView, NextCallView } from '../../wire/journey-view.ts';
import { personView } from '../../wire/show.ts';

type State = z.input<typeof JourneyView>['state'];

/** The language to show a journey in: the walk's own, the one asked for, or one there is. */
const langOf = ({ journey }: ShelvedJourney, asked: Lang, walk: Walk | undefined): Lang => {
  const own = walk?.calls[0]?.row.lang;
  return own ?? (journey.words[asked] ? asked : (langs.find((lang) => journey.words[lang]) ?? asked));
};

function stateOf(walk: Walk | undefined): State {
  if (!walk) return 'new';
  if (walk.open) return 'calling';
  if (walk.untold) return 'untold';
  return walk.course.state === 'open' ? 'waiting' : walk.course.state;
}

/** The stage that comes next, is being called or was and is not told yet; null where none is. */
function stageNow(walk: Walk | undefined): number | null {
  if (!walk) return 0;
  const here = walk.open ?? walk.untold;
  if (here) return here.stage;
  return walk.course.state === 'open' ? walk.course.next.stage : null;
}

const common = (shelved: ShelvedJourney, lang: Lang) => {
  const { journey, base } = shelved;
  const account = base.scenario.account.words[lang];
  return {
    id: journey.id,
    languages: langs.filter((each) => journey.words[each]),
    lang,
    title: journey.words[lang]?.title ?? journey.id,
    line: journey.words[lang]?.line ?? '',
    account: account?.title ?? journey.base,
    industry: account?.industry ?? '',
    calls: journey.steps.length,
  };
};

/** A row of the list, with the latest walk of whoever asks. */
export async function journeyRow(house: House, shelved: ShelvedJourney, asked: Lang, latest: string | undefined): Promise<JourneyRow> {
  const walk = latest === undefined ? undefined : await walkOf(house, latest);
  const now = stageNow(walk);
  return {
    ...common(shelved, langOf(shelved, asked, undefined)),
    walk: walk
      ? {
          id: walk.id,
          state: stateOf(walk),
          stage: now === null ? null : (shelved.journey.steps[now]?.stage ?? null),
          lang: langOf(shelved, asked, walk),
        }
      : null,
  };
}

/** The page of a journey, walked or not yet. */
export function journeyView(shelved: ShelvedJourney, asked: Lang, walk?: Walk): JourneyView {
  const { journey } = shelved;
  const lang = langOf(shelved, asked, walk);
  const now = stageNow(walk);
  const done = walk && now === null && walk.course.state === 'done';
  return {
    ...common(shelved, lang),
    walk: walk?.id ?? null,
    story: journey.words[lang]?.story ?? '',
    state: stateOf(walk),
    closed: walk?.course.state === 'closed' && !walk.untold ? walk.course.why : null,
    stages: journey.steps.map(({ stage }, nth) => ({ stage, state: stageState(nth, now, walk, done === true) })),
    timeline: (walk?.calls ?? []).map((call) => callView(journey.begins, lang, call)),
    next: nextView(shelved, lang, walk),
  };
}

function stageState(nth: number, now: number | null, walk: Walk | undefined, done: boolean): 'done' | 'now' | 'ahead' {
  if (done) return 'done';
  const reached = now ?? walk?.calls.at(-1)?.stage ?? 0;
  return nth < reached ? 'done' : nth === now ? 'now' : 'ahead';
}

const day = 86_400_000;
const dateAfter = (begins: string, days: number): string =>
  new Date(Date.parse(`${begins}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

function callView(begins: string, lang: Lang, { row, scenario, day: at, carried, read, told }: Call): JourneyCallView {
  const { account } = scenario;
  const words = account.words[lang];
  const called = (id: string): string => words?.people[id]?.address ?? id;
  const left = told ? read?.left : undefined;
  return {
    session: row.id,
    stage: account.stage,
    kind: carried.kind,
    subtitle: words?.subtitle ?? '',
    date: dateAfter(begins, at),
    table: words ? account.people.filter((person) => person.present).map((person) => personView(person, words)) : [],
    turns: row.turns,
    ended: read !== null,
    told,
    total: told ? row.total : null,
    outcome: left?.outcome ?? null,
    agreed: left?.agreed
      ? { label: words?.rungs[left.agreed.rung]?.label ?? '', who: called(left.agreed.who), by: dateAfter(begins, at + left.agreed.days) }
      : null,
    promises: (left?.promises ?? []).map((promise) => ({ ...promise, to: called(promise.to) })),
    wanted: (left?.wanted ?? []).flatMap((id) => words?.items[id]?.topic ?? []),
    open: (left?.open ?? []).flatMap((id) => {
      const concern = account.concerns.find((one) => one.id === id);
      const topic = words?.concerns[id]?.topic;
      return concern && topic !== undefined ? [{ topic, who: called(concern.person) }] : [];
    }),
  };
}

const firstCall: NextCall = { stage: 0, kind: 'first', nth: 1, days: 0 };

function nextView(shelved: ShelvedJourney, lang: Lang, walk: Walk | undefined): z.input<typeof NextCallView> | null {
  if (walk && (walk.open || walk.untold || walk.course.state !== 'open')) return null;
  const next = walk?.course.state === 'open' ? walk.course.next : firstCall;
  const { account } = shelved.call(next.stage, next.kind).scenario;
  const words = account.words[lang];
  if (!words) return null;
  return {
    stage: account.stage,
    kind: next.kind,
    nth: next.nth,
    subtitle: words.subtitle,
    date: dateAfter(shelved.journey.begins, (walk?.day ?? 0) + next.days),
    days: next.days,
    minutes: account.minutes,
    table: account.people.filter((person) => person.present).map((person) => personView(person, words)),
    brief: words.brief.map(({ label, text }) => ({ label, text })),
  };
}
