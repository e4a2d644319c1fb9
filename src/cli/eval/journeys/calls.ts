/** Calls of a journey outside a visitor's walk: each is opened from what the calls before it left, by the product's own course and carry, as often as somebody wants to play it. */
import type { House } from '../../../coach/house.ts';
import { type Begun, beginCall } from '../../../coach/journey.ts';
import { readCall } from '../../../dialogue/journey/account.ts';
import { carry, type Into, nothingCarried } from '../../../dialogue/journey/carry.ts';
import { course, type NextCall, type PastCall } from '../../../dialogue/journey/course.ts';
import type { SessionEvent } from '../../../dialogue/words/event.ts';
import type { Carried } from '../../../dialogue/words/journey.ts';
import { Fault } from '../../../dialogue/words/refusal.ts';
import type { Scenario } from '../../../dialogue/words/scenario.ts';
import type { Difficulty, Lang } from '../../../dialogue/words/stage.ts';
import type { ShelvedJourney } from '../../../ports/library.ts';

/** A call that is due: which one, what it begins with, and the calls that led to it, with their logs. */
export type Due = Readonly<{ next: NextCall; carriedInto: (into: Into) => Carried; before: readonly HeldCall[] }>;

/** A call that was held. */
type HeldCall = Readonly<{ past: PastCall; scenario: Scenario; events: readonly SessionEvent[] }>;

/** The first call of a journey. */
export const firstDue: Due = { next: { stage: 0, kind: 'first', nth: 1, days: 0 }, carriedInto: nothingCarried, before: [] };

/** How a call is held. `walk`: a name for the calls that belong together. */
type How = Readonly<{ walk: string; lang: Lang; difficulty?: Difficulty | undefined; seed: number; bearer?: string }>;

/** Opens a call that is due, in a session of its own. */
export const beginDue = (house: House, shelved: ShelvedJourney, { next, carriedInto, before }: Due, how: How): Promise<Begun> =>
  beginCall(house, shelved, { bearer: null, ...how, position: before.length + 1, owner: null }, next, carriedInto);

/** What comes after a call that was due and has been held in this session; null where the journey is over. */
export async function dueAfter(
  house: House,
  shelved: ShelvedJourney,
  due: Due,
  session: string,
): Promise<Readonly<{ held: HeldCall; due: Due | null }>> {
  const events = (await house.log.read(session)).map(({ event }) => event);
  const opened = events[0];
  const { scenario } = shelved.call(due.next.stage, due.next.kind);
  const read = opened?.type === 'opened' ? readCall(scenario, opened, events) : undefined;
  if (!read) throw new Fault(`the call ${session} of ${shelved.journey.id} has not ended`);
  const held = { past: { stage: due.next.stage, ...read.past }, scenario, events };
  const before = [...due.before, held];
  const now = course(
    shelved.journey.steps,
    before.map(({ past }) => past),
  );
  if (now.state !== 'open') return { held, due: null };
  return { held, due: { next: now.next, carriedInto: (into) => carry(read.buyer, events, into), before } };
}
