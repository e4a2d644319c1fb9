import * as z from 'zod';
import { beside } from '../../coach/beside.ts';
import { branch } from '../../coach/branch.ts';
import { passOn } from '../../coach/called.ts';
import type { House } from '../../coach/house.ts';
import { BesideView } from '../../wire/beside-view.ts';
import { OpenBranch, SessionView } from '../../wire/session-view.ts';
import { SessionId } from '../../wire/shared.ts';
import { besideView } from '../door/beside-view.ts';
import { sessionView } from '../door/view.ts';
import { answered, type Route, refusing, route } from './route.ts';
import { owned } from './session-routes.ts';

/** Trying a call again from one of its turns, and both endings side by side. */
export const branchRoutes = (house: House): readonly Route[] => [branching(house), comparing(house)];

const branching = (house: House): Route =>
  route({
    method: 'post',
    path: '/sessions/{session}/branches',
    name: 'openBranch',
    tag: 'sessions',
    summary: 'Opens a session that goes on differently from a turn of this one, which has ended and stays as it is',
    params: z.strictObject({ session: SessionId }),
    body: OpenBranch,
    answer: {
      status: 201,
      schema: SessionView,
      what: 'The branch. It belongs to whom this session belongs to: the same cookie, or the same bearer.',
    },
    refusals: ['request.invalid', 'session.unknown', 'turn.unknown', 'branch.parent_open', 'branch.nothing_after'],
    handle: async ({ params, body, who }) => {
      if (!(await owned(house.sessions, params.session, who))) return refusing('session.unknown');
      const opened = await branch(house, params.session, body);
      if (!opened.ok) return refusing(opened.refusal.code, opened.refusal.facts);
      return answered(await sessionView(house, opened.value), 201);
    },
  });

const comparing = (house: House): Route =>
  route({
    method: 'get',
    path: '/sessions/{session}/beside/{other}',
    name: 'readBeside',
    tag: 'sessions',
    summary: 'Two endings of one call side by side: a session and a branch of it, or two branches',
    params: z.strictObject({ session: SessionId, other: SessionId }),
    answer: { status: 200, schema: BesideView, what: 'Both reports, the mood turn by turn, and where they part' },
    refusals: ['request.invalid', 'session.unknown', 'session.open', 'beside.not_one_call'],
    handle: async ({ params, who }) => {
      const one = await owned(house.sessions, params.session, who);
      const other = await owned(house.sessions, params.other, who);
      if (!one || !other) return refusing('session.unknown');
      const both = await beside(house, one, other);
      if (!both.ok) return refusing(both.refusal.code);
      // Whoever compares endings has been told them.
      for (const row of [one, other]) await passOn(house, row);
      return answered(await besideView(house, one, other, both.value));
    },
  });
