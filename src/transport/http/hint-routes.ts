import * as z from 'zod';
import { type Hints, hint, hintsOf } from '../../coach/hint.ts';
import type { House } from '../../coach/house.ts';
import type { Outcome } from '../../dialogue/words/refusal.ts';
import type { RefusalCode } from '../../phrases/refusals.ts';
import { AskHint, HintsView } from '../../wire/hint-view.ts';
import { SessionId } from '../../wire/shared.ts';
import { hintsView } from '../door/hint-view.ts';
import { type Answer, answered, type Route, refusing, route } from './route.ts';
import { owned } from './session-routes.ts';

const One = z.strictObject({ session: SessionId });

async function told(
  house: House,
  session: string,
  came: Outcome<Hints, Extract<RefusalCode, `hint.${string}` | `session.${string}` | 'turn.stale'>>,
): Promise<Answer<z.input<typeof HintsView>>> {
  return came.ok ? answered(await hintsView(house, session, came.value)) : refusing(came.refusal.code, came.refusal.facts);
}

/** Hints during a call: which were taken in this turn, and one more. */
export const hintRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get',
    path: '/sessions/{session}/hints',
    name: 'readHints',
    tag: 'practice',
    summary: 'The hints taken in this turn, and how many there are',
    params: One,
    answer: { status: 200, schema: HintsView, what: 'Hints' },
    refusals: ['request.invalid', 'session.unknown', 'hint.not_here'],
    handle: async ({ params, who }) => {
      if (!(await owned(house.sessions, params.session, who))) return refusing('session.unknown');
      return told(house, params.session, await hintsOf(house, params.session));
    },
  }),
  route({
    method: 'post',
    path: '/sessions/{session}/hints',
    name: 'takeHint',
    tag: 'practice',
    summary: 'Takes the next hint; each costs points and is recorded in the call',
    params: One,
    body: AskHint,
    answer: { status: 200, schema: HintsView, what: 'Hints, the new one last' },
    refusals: ['request.invalid', 'session.unknown', 'session.ended', 'turn.stale', 'hint.not_here', 'hint.faded', 'hint.no_more'],
    handle: async ({ params, body, who }) => {
      if (!(await owned(house.sessions, params.session, who))) return refusing('session.unknown');
      return told(house, params.session, await hint(house, { session: params.session, ...body }));
    },
  }),
];
