import * as z from 'zod';
import type { House } from '../../coach/house.ts';
import { why } from '../../coach/why.ts';
import { SessionId } from '../../wire/shared.ts';
import { WhyView } from '../../wire/why-view.ts';
import { answered, type Route, refusing, route } from './route.ts';
import { owned } from './session-routes.ts';

/** Why the labels of one turn are what they are, once the session has ended. */
export const whyRoute = (house: House): Route =>
  route({
    method: 'get',
    path: '/sessions/{session}/turns/{turn}/why',
    name: 'readWhy',
    tag: 'sessions',
    summary: 'Why the segments of a turn were labelled as they were',
    params: z.strictObject({
      session: SessionId,
      turn: z.coerce.number().int().positive().describe('Which turn; the first thing said is 1.'),
    }),
    answer: { status: 200, schema: WhyView, what: 'Each segment with its act, its rival and the words that weighed' },
    refusals: ['request.invalid', 'session.unknown', 'session.open', 'turn.unknown'],
    handle: async ({ params, who }) => {
      if (!(await owned(house.sessions, params.session, who))) return refusing('session.unknown');
      const told = await why(house, params.session, params.turn);
      if (!told.ok) return refusing(told.refusal.code, told.refusal.facts);
      const { turn, before, segments } = told.value;
      return answered({ turn, before, segments: segments.map((segment) => ({ ...segment, words: [...segment.words] })) });
    },
  });
