import * as z from 'zod';
import type { House } from '../../coach/house.ts';
import { beginJourney, journeyIn, nextCall, type Walk, walkOf } from '../../coach/journey.ts';
import { BeginJourney, JourneyRow, JourneyView, NextCallBody, OpenedCallView } from '../../wire/journey-view.ts';
import { JourneyId, LangSchema } from '../../wire/shared.ts';
import { type Caller, type Doorman, mayUse, ownerOf } from '../door/identity.ts';
import { journeyRow, journeyView } from '../door/journey-view.ts';
import { sessionView } from '../door/view.ts';
import { answered, type Route, refusing, route } from './route.ts';

const Query = z.strictObject({
  lang: LangSchema.optional().describe('Language of the texts; else the one of Accept-Language. A journey under way keeps its own.'),
});
const One = z.strictObject({ journey: JourneyId });

/** Visitors' walks that the list looks through for the latest of each journey. */
const walksLookedAt = 50;

/** A walk of this caller's; undefined for one that is unknown or somebody else's, which look the same from outside. */
async function walked(house: House, id: string, who: Caller): Promise<Walk | undefined> {
  const [first] = await house.sessions.ofJourney(id);
  return first && mayUse(who, first) ? walkOf(house, id) : undefined;
}

/** Journeys: the list, one of them, the first call and the next. */
export const journeyRoutes = (house: House, doorman: Doorman): readonly Route[] => [
  listing(house),
  reading(house),
  beginning(house, doorman),
  goingOn(house),
];

const listing = (house: House): Route =>
  route({
    method: 'get',
    path: '/journeys',
    name: 'listJourneys',
    tag: 'sessions',
    summary: 'Accounts over several calls, with this visitor’s latest walk of each',
    query: Query,
    answer: { status: 200, schema: z.object({ journeys: z.array(JourneyRow) }), what: 'Every journey on the shelf' },
    refusals: ['request.invalid'],
    handle: async ({ query, lang, who }) => {
      const begun = who.visitor === null ? [] : await house.sessions.journeysOf(who.visitor, walksLookedAt);
      const latest = (name: string) => begun.find(({ journey }) => journey !== null && journeyIn(journey) === name)?.journey ?? undefined;
      const rows = house.library.journeys.map((one) => journeyRow(house, one, query.lang ?? lang, latest(one.journey.id)));
      return answered({ journeys: await Promise.all(rows) });
    },
  });

const reading = (house: House): Route =>
  route({
    method: 'get',
    path: '/journeys/{journey}',
    name: 'readJourney',
    tag: 'sessions',
    summary: 'A journey: by its name before the first call, by the walk’s id from then on',
    params: One,
    query: Query,
    answer: { status: 200, schema: JourneyView, what: 'The account’s timeline and its next call' },
    refusals: ['request.invalid', 'journey.unknown'],
    handle: async ({ params, query, lang, who }) => {
      const reader = query.lang ?? lang;
      const shelved = house.library.journeys.find(({ journey }) => journey.id === params.journey);
      if (shelved) return answered(journeyView(shelved, reader));
      const walk = await walked(house, params.journey, who);
      return walk ? answered(journeyView(walk.shelved, reader, walk)) : refusing('journey.unknown');
    },
  });

const beginning = (house: House, doorman: Doorman): Route =>
  route({
    method: 'post',
    path: '/journeys',
    name: 'beginJourney',
    tag: 'sessions',
    summary: 'Begins a journey with its first call; the buyer speaks first',
    body: BeginJourney,
    answer: {
      status: 201,
      schema: OpenedCallView,
      what: 'The first call. Programs get its bearer, once, for all calls of the journey; browsers a cookie.',
    },
    refusals: ['request.invalid', 'journey.unknown', 'journey.no_such_language'],
    handle: async ({ body, who, request }) => {
      if (!house.library.journeys.some(({ journey }) => journey.id === body.journey)) return refusing('journey.unknown');
      const { owner, cookie } = await ownerOf(doorman, who, request);
      const bearer = owner === null ? doorman.token() : undefined;
      const begun = await beginJourney(house, { ...body, owner, bearer: bearer === undefined ? null : doorman.hash(bearer) });
      if (!begun.ok) return refusing(begun.refusal.code, begun.refusal.facts);
      const { row } = begun.value;
      const view = { ...(await sessionView(house, row)), walk: row.journey ?? '', ...(bearer === undefined ? {} : { bearer }) };
      return answered(view, 201, cookie);
    },
  });

const goingOn = (house: House): Route =>
  route({
    method: 'post',
    path: '/journeys/{journey}/calls',
    name: 'openNextCall',
    tag: 'sessions',
    summary: 'Opens the next call of a journey; it begins with what the calls before left',
    params: One,
    body: NextCallBody,
    answer: { status: 201, schema: OpenedCallView, what: 'The call' },
    refusals: ['request.invalid', 'journey.unknown', 'journey.call_open', 'journey.over'],
    handle: async ({ params, body, who }) => {
      if (!(await walked(house, params.journey, who))) return refusing('journey.unknown');
      const begun = await nextCall(house, params.journey, body.seed);
      if (!begun.ok) return refusing(begun.refusal.code);
      return answered({ ...(await sessionView(house, begun.value.row)), walk: params.journey }, 201);
    },
  });
