import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { casesHome, casesOf } from '../../src/adapters/scenario-files/cases.ts';
import { loadJourneys } from '../../src/adapters/scenario-files/journeys.ts';
import { loadScenarios } from '../../src/adapters/scenario-files/load.ts';
import { hear } from '../../src/coach/hear.ts';
import { hint } from '../../src/coach/hint.ts';
import type { House } from '../../src/coach/house.ts';
import { leave } from '../../src/coach/leave.ts';
import { open } from '../../src/coach/open.ts';
import { type Graded, grade } from '../../src/coach/report.ts';
import type { Recorded } from '../../src/dialogue/words/event.ts';
import type { Library } from '../../src/ports/library.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Call } from '../../src/scenario/call.ts';
import { libraryOf, wire } from '../../src/wiring.ts';
import { smallScenario } from './scenario.ts';
import { rubric } from './scored.ts';
import { steadyClock } from './stores.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Made by the first who asks and shared by every file of tests of a worker: nobody changes it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The real scenarios with their call files. Throws where a file is broken: other tests say what is wrong with it. Reading them takes seconds. */
export const realScenarios = once(async () => {
  const loaded = await loadScenarios(join(root, 'scenarios'));
  if (!loaded.ok) throw new Error(`scenarios/ is broken: ${JSON.stringify(loaded.refusals[0])}`);
  return loaded.value;
});

/** The real journeys. */
export const realJourneys = once(async () => {
  const loaded = await loadJourneys(join(root, 'scenarios'));
  if (!loaded.ok) throw new Error(`scenarios/journeys is broken: ${JSON.stringify(loaded.refusals[0])}`);
  return loaded.value;
});

async function library(withJourneys: boolean): Promise<Library> {
  const all = await realScenarios();
  const scenarios = all.map((one) => one.scenario);
  const library = libraryOf(
    scenarios,
    rubric,
    new Map(all.map((one) => [one.scenario.account.id, one])),
    withJourneys ? await realJourneys() : [],
  );
  return { ...library, ...casesOf(join(root, casesHome), scenarios) };
}

/** The real library: every scenario under the default rubric, and no journeys: they are read from text. */
export const realLibrary = once(() => library(false));
const libraryWithJourneys = once(() => library(true));

const inMemory = once(async () => wire(await realLibrary(), memoryStore(steadyClock())));
const inMemoryWithJourneys = once(async () => wire(await libraryWithJourneys(), memoryStore(steadyClock())));

/**
 * The whole coach, offline, over this store. Without one it is the house in memory that all tests of a worker visit: its scenarios are made ready once,
 * and sessions know nothing of each other. A test that is about all sessions of a store brings its own.
 */
export const realHouse = async (store?: Store): Promise<House> => (store ? wire(await realLibrary(), store) : inMemory());

/** The same with the journeys on its shelf. */
export const journeyHouse = async (store?: Store): Promise<House> =>
  store ? wire(await libraryWithJourneys(), store) : inMemoryWithJourneys();

/** The coach on the small scenario alone. */
export const smallHouse = async (store: Store = memoryStore(steadyClock())): Promise<House> =>
  wire(libraryOf([smallScenario()], rubric), store);

/** What came of a call that was played to its end. */
export type Played = Graded & Readonly<{ session: string; recorded: readonly Recorded[] }>;

/** Plays a call through the whole pipeline; what it still says after the buyer has ended is left out, and at its end the trainee leaves. */
export async function play(
  house: House,
  scenario: string,
  call: Pick<Call, 'lang' | 'difficulty' | 'seed'> &
    Partial<Pick<Call, 'variant'>> &
    Readonly<{ exam?: boolean; turns: readonly Readonly<{ say: string; to?: string | null; hints?: number }>[] }>,
): Promise<Played> {
  const { lang, difficulty, seed, variant, exam } = call;
  const opened = await open(house, { scenario, lang, difficulty, seed, variant: variant ?? undefined, exam, owner: null, bearer: null });
  if (!opened.ok) throw new Error(`cannot open ${scenario}: ${opened.refusal.code}`);
  const session = opened.value.row.id;
  let after = opened.value.standing.seq;
  for (const { say, to, hints = 0 } of call.turns) {
    // Taken before the line is said.
    for (let rung = 1; rung <= hints; rung += 1) await hint(house, { session, key: randomUUID(), after });
    const heard = await hear(house, { session, key: randomUUID(), after, text: say, to: to ?? null });
    if (!heard.ok && heard.refusal.code === 'session.ended') break;
    if (!heard.ok) throw new Error(`“${say}”: ${heard.refusal.code}`);
    after = heard.value.seq;
  }
  const left = await leave(house, session, randomUUID());
  if (!left.ok) throw new Error(`cannot leave: ${left.refusal.code}`);
  return { ...(await grade(house, session)), session, recorded: await house.log.read(session) };
}

const playedAlready = new Map<Call, Promise<Played>>();

/** A call of the library as its author wrote it, played in `realHouse` once for all tests of a worker that only look at what came of it. */
export function playedAsWritten(scenario: string, call: Call): Promise<Played> {
  const playing = playedAlready.get(call) ?? realHouse().then((house) => play(house, scenario, call));
  playedAlready.set(call, playing);
  return playing;
}
