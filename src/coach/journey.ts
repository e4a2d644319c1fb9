import { type CallRead, readCall } from '../dialogue/journey/account.ts';
import { carry, nothingCarried } from '../dialogue/journey/carry.ts';
import { type Course, course, type NextCall } from '../dialogue/journey/course.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import type { Carried } from '../dialogue/words/journey.ts';
import { presets } from '../dialogue/words/numbers.ts';
import { Fault, granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { Scenario } from '../dialogue/words/scenario.ts';
import { type Difficulty, type Lang, stages } from '../dialogue/words/stage.ts';
import type { ShelvedJourney } from '../ports/library.ts';
import type { SessionRow } from '../ports/sessions.ts';
import { isTold, passOn } from './called.ts';
import type { House } from './house.ts';
import type { Standing } from './live.ts';
import { begin, seedOf } from './open.ts';

/** One call of a journey: its row, the account it was played with, and what it left; null while it is open. `told`: how it came out may be said (decision 0045). */
export type Call = Readonly<{
  row: SessionRow;
  scenario: Scenario;
  day: number;
  stage: number;
  carried: Carried;
  read: CallRead | null;
  told: boolean;
  events: readonly SessionEvent[];
}>;

/** A journey as somebody walks it: a fold over its sessions. `day` counts from the first call. `untold`: the last call where it has ended and may not be told yet; its course would tell it. */
export type Walk = Readonly<{
  id: string;
  shelved: ShelvedJourney;
  calls: readonly Call[];
  open: Call | null;
  untold: Call | null;
  course: Course;
  day: number;
}>;

/** A journey's sessions are found by this name: the journey, and which walk of it. */
const walkName = (journey: string, id: string): string => `${journey}.${id}`;
/** The journey that a walk of this name is of. */
export const journeyIn = (walk: string): string => walk.slice(0, walk.indexOf('.'));

/** The walk of this name; undefined where there is none, or its journey is on no shelf any more. */
export async function walkOf(house: House, id: string): Promise<Walk | undefined> {
  const shelved = house.library.journeys.find(({ journey }) => journey.id === journeyIn(id));
  if (!shelved) return undefined;
  const rows = await house.sessions.ofJourney(id);
  if (rows.length === 0) return undefined;
  const calls: Call[] = [];
  for (const row of rows) calls.push(await callOf(house, row, calls.at(-1)?.day ?? 0));
  const past = calls.flatMap(({ stage, read }) => (read ? [{ stage, ...read.past }] : []));
  const open = calls.find(({ read }) => read === null) ?? null;
  const last = calls.at(-1);
  const untold = last?.read && !last.told ? last : null;
  return { id, shelved, calls, open, untold, course: course(shelved.journey.steps, past), day: last?.day ?? 0 };
}

async function callOf(house: House, row: SessionRow, before: number): Promise<Call> {
  const events = (await house.log.read(row.id)).map((recorded) => recorded.event);
  const opened = events[0];
  if (opened?.type !== 'opened' || !('journey' in opened.carried)) throw new Fault(`session ${row.id} is no call of a journey`);
  const scenario = await house.shelf.scenario(opened.versions);
  const carried = opened.carried as Carried;
  const stage = stages.indexOf(scenario.account.stage);
  const read = readCall(scenario, opened, events) ?? null;
  return { row, scenario, events, carried, stage, day: before + carried.days, read, told: await isTold(house, row) };
}

/** Who walks, and how: owner and bearer as for any session. */
export type ToWalk = Readonly<{
  journey: string;
  lang: Lang;
  difficulty?: Difficulty | undefined;
  seed?: number | undefined;
  owner: string | null;
  bearer: string | null;
}>;

/** A call that was begun. */
export type Begun = Readonly<{ row: SessionRow; standing: Standing }>;

/** Begins a journey with its first call. */
export async function beginJourney(house: House, asked: ToWalk): Promise<Outcome<Begun, 'journey.unknown' | 'journey.no_such_language'>> {
  const shelved = house.library.journeys.find(({ journey }) => journey.id === asked.journey);
  if (!shelved) return refused('journey.unknown');
  if (!shelved.journey.words[asked.lang]) return refused('journey.no_such_language', { journey: asked.journey, lang: asked.lang });
  const next = { stage: 0, kind: 'first', nth: 1, days: 0 } as const;
  const walk = walkName(asked.journey, house.clock.id());
  return granted(await beginCall(house, shelved, { ...asked, walk, position: 1 }, next, nothingCarried));
}

/** Opens the next call of a journey, or says why there is none: both tell how the last one came out, so whoever asks has passed on calling it. One at a time: two doors that ask at once get one call. */
export function nextCall(
  house: House,
  id: string,
  seed?: number,
): Promise<Outcome<Begun, 'journey.unknown' | 'journey.call_open' | 'journey.over'>> {
  return house.live.inTurn(id, async () => {
    const walk = await walkOf(house, id);
    const last = walk?.calls.at(-1);
    if (!walk || !last) return refused('journey.unknown');
    if (walk.open || !last.read) return refused('journey.call_open');
    await passOn(house, last.row);
    if (walk.course.state !== 'open') return refused('journey.over');
    const { buyer } = last.read;
    const { lang, owner, bearer, difficulty } = last.row;
    const who = { lang, owner, bearer, difficulty, seed, walk: id, position: walk.calls.length + 1 };
    return granted(await beginCall(house, walk.shelved, who, walk.course.next, (into) => carry(buyer, last.events, into)));
  });
}

/** Which walk a call belongs to, and which call of it. */
type Walking = Omit<ToWalk, 'journey'> & Readonly<{ walk: string; position: number }>;

/** Opens one call, wherever in its journey it stands. What is carried into it comes from the caller: who evaluates a stage has it played from the same beginning again and again. */
export function beginCall(
  house: House,
  { journey, call }: ShelvedJourney,
  { walk, position, seed, ...who }: Walking,
  next: NextCall,
  carriedInto: (into: Parameters<typeof nothingCarried>[0]) => Carried,
): Promise<Begun> {
  const { scenario, bodies } = call(next.stage, next.kind);
  const numbers = { ...presets[who.difficulty ?? scenario.account.difficulty], ...scenario.account.numbers };
  const id = house.clock.id();
  const stage = journey.steps[next.stage]?.id ?? '';
  return begin(house, {
    ...who,
    id,
    seed: seed ?? seedOf(id),
    scenario: journey.base,
    playable: { scenario, bodies, variant: null },
    carried: carriedInto({ journey: journey.id, stage, next, numbers }),
    journey: walk,
    position,
  });
}
