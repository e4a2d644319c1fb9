import * as z from 'zod';
import { passOn } from '../../coach/called.ts';
import { hear } from '../../coach/hear.ts';
import type { House } from '../../coach/house.ts';
import { leave } from '../../coach/leave.ts';
import { open } from '../../coach/open.ts';
import type { Place, SessionRow, Sessions } from '../../ports/sessions.ts';
import { ReportView } from '../../wire/report-view.ts';
import { EventsView, OpenedView, OpenSession, SessionRowView, SessionView } from '../../wire/session-view.ts';
import { SessionId } from '../../wire/shared.ts';
import { eventView } from '../../wire/show.ts';
import { Say } from '../../wire/socket.ts';
import { type Caller, type Doorman, mayUse, ownerOf } from '../door/identity.ts';
import { reportView, rowView, sessionView } from '../door/view.ts';
import { type Answer, answered, type Route, refusing, route } from './route.ts';

const Cursor = z.string().regex(/^\d{1,15}(\.[\da-f-]{36})?$/);
const placeOf = (cursor: string): Place => {
  const [at, id] = cursor.split('.');
  return { at: Number(at), ...(id === undefined ? {} : { id }) };
};

const One = z.strictObject({ session: SessionId });
const of =
  (house: House) =>
  (id: string, who: Caller): Promise<SessionRow | undefined> =>
    owned(house.sessions, id, who);

/** A session of this caller's; undefined for one that is unknown or somebody else's, which look the same from outside. */
export async function owned(sessions: Sessions, id: string, who: Caller): Promise<SessionRow | undefined> {
  const row = await sessions.find(id);
  return row && mayUse(who, row) ? row : undefined;
}

async function events(house: House, id: string, after: number): Promise<z.input<typeof EventsView>> {
  const recorded = await house.log.read(id, after);
  return { events: recorded.flatMap((r) => eventView(r) ?? []), seq: recorded[recorded.length - 1]?.seq ?? after };
}

/** Sessions: open, list, read, say, end, events, report. */
export const sessionRoutes = (house: House, doorman: Doorman): readonly Route[] => [
  opening(house, doorman),
  listing(house),
  reading(house),
  saying(house),
  ending(house),
  route({
    method: 'get',
    path: '/sessions/{session}/events',
    name: 'readEvents',
    tag: 'sessions',
    summary: 'What was said, from a seq',
    params: One,
    query: z.strictObject({ after: z.coerce.number().int().nonnegative().default(0).describe('Only events after this seq.') }),
    answer: { status: 200, schema: EventsView, what: 'Events in order' },
    refusals: ['request.invalid', 'session.unknown'],
    handle: async ({ params, query, who }) =>
      (await of(house)(params.session, who)) ? answered(await events(house, params.session, query.after)) : refusing('session.unknown'),
  }),
  route({
    method: 'get',
    path: '/sessions/{session}/report',
    name: 'readReport',
    tag: 'sessions',
    summary: 'The report of a session that has ended',
    params: One,
    answer: { status: 200, schema: ReportView, what: 'The report' },
    refusals: ['request.invalid', 'session.unknown', 'session.open'],
    handle: async ({ params, who }) => {
      const row = await of(house)(params.session, who);
      if (!row) return refusing('session.unknown');
      const view = await reportView(house, row);
      if (!view) return refusing('session.open');
      // Whoever reads it passes on what they have not said of the call by then.
      await passOn(house, row);
      return answered(view);
    },
  }),
];

const opening = (house: House, doorman: Doorman): Route =>
  route({
    method: 'post',
    path: '/sessions',
    name: 'openSession',
    tag: 'sessions',
    summary: 'Opens a session; the buyer speaks first',
    body: OpenSession,
    answer: { status: 201, schema: OpenedView, what: 'The session. Programs get its bearer, once; browsers a cookie.' },
    refusals: ['request.invalid', 'scenario.not_on_the_shelf', 'scenario.no_such_language', 'scenario.no_such_variant'],
    handle: async ({ body, who, request }) => {
      if (!house.library.find(body.scenario)) return refusing('scenario.not_on_the_shelf', { scenario: body.scenario });
      const { owner, cookie } = await ownerOf(doorman, who, request);
      const bearer = owner === null ? doorman.token() : undefined;
      const opened = await open(house, { ...body, owner, bearer: bearer === undefined ? null : doorman.hash(bearer) });
      if (!opened.ok) return { ok: false, refused: refusedOf(opened.refusal) };
      const view = await sessionView(house, opened.value.row);
      return answered({ ...view, ...(bearer === undefined ? {} : { bearer }) }, 201, cookie);
    },
  });

const listing = (house: House): Route =>
  route({
    method: 'get',
    path: '/sessions',
    name: 'listSessions',
    tag: 'sessions',
    summary: 'This visitor’s sessions, newest first',
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      before: Cursor.optional().describe(
        'Only what comes after this place in the list: a time in milliseconds since 1970 (sessions created before it), or time.id of the last session seen, so that none of the same millisecond is left out.',
      ),
    }),
    answer: {
      status: 200,
      schema: z.object({ sessions: z.array(SessionRowView) }),
      what: 'Sessions; outcome and total of those alone that were called, passed on, or whose report was read',
    },
    refusals: ['request.invalid'],
    handle: async ({ query, who }) => {
      if (who.visitor === null) return answered({ sessions: [] });
      const rows = await house.sessions.ofOwner(who.visitor, query.limit, query.before === undefined ? undefined : placeOf(query.before));
      return answered({ sessions: await Promise.all(rows.map((row) => rowView(house, row))) });
    },
  });

const reading = (house: House): Route =>
  route({
    method: 'get',
    path: '/sessions/{session}',
    name: 'readSession',
    tag: 'sessions',
    summary: 'A session: brief, offer, where it stands',
    params: One,
    answer: {
      status: 200,
      schema: SessionView,
      what: 'The session; its outcome and total once its trainee has called it and guessed the buyer, passed on both, or read the report',
    },
    refusals: ['request.invalid', 'session.unknown'],
    handle: async ({ params, who }) => {
      const row = await of(house)(params.session, who);
      return row ? answered(await sessionView(house, row)) : refusing('session.unknown');
    },
  });

const saying = (house: House): Route =>
  route({
    method: 'post',
    path: '/sessions/{session}/turns',
    name: 'say',
    tag: 'sessions',
    summary: 'Says something; answers with what is new after `after`',
    params: One,
    body: Say,
    answer: { status: 200, schema: EventsView, what: 'The utterance and the buyer’s replies' },
    refusals: ['request.invalid', 'session.unknown', 'session.ended', 'turn.stale', 'turn.other_text', 'person.not_at_the_table'],
    handle: async ({ params, body, who }) => {
      if (!(await of(house)(params.session, who))) return refusing('session.unknown');
      const heard = await hear(house, { session: params.session, key: body.key, after: body.after, text: body.text, to: body.to ?? null });
      return heard.ok ? answered(await events(house, params.session, body.after)) : { ok: false, refused: refusedOf(heard.refusal) };
    },
  });

const ending = (house: House): Route =>
  route({
    method: 'post',
    path: '/sessions/{session}/end',
    name: 'endSession',
    tag: 'sessions',
    summary: 'The trainee ends the session',
    params: One,
    body: z.strictObject({ key: z.uuid() }),
    answer: { status: 200, schema: EventsView, what: 'The whole of what was said' },
    refusals: ['request.invalid', 'session.unknown', 'turn.stale'],
    handle: async ({ params, body, who }) => {
      if (!(await of(house)(params.session, who))) return refusing('session.unknown');
      const left = await leave(house, params.session, body.key);
      return left.ok ? answered(await events(house, params.session, 0)) : { ok: false, refused: refusedOf(left.refusal) };
    },
  });

type Told = Readonly<{ code: Extract<Answer<never>, { ok: false }>['refused']['code']; facts?: Readonly<Record<string, string | number>> }>;
const refusedOf = ({ code, facts }: Told): Told => ({ code, ...(facts ? { facts } : {}) });
