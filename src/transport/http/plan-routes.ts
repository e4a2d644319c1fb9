import type { House } from '../../coach/house.ts';
import { correctPlan, keepPlan, planOf } from '../../coach/plan.ts';
import type { SessionRow } from '../../ports/sessions.ts';
import { MatchBody, PlanBody, PlanView } from '../../wire/plan-view.ts';
import { planView } from '../door/around-view.ts';
import { around, OneSession, told, unknownSession } from './around.ts';
import { answered, type Route, route } from './route.ts';

/** The plan of a call: read, stored, its matches corrected. */
export const planRoutes = (house: House): readonly Route[] => [reading(house), keeping(house), correcting(house)];

const shown = async (house: House, row: SessionRow) => answered(planView(await planOf(house, row)));
const answer = { status: 200, schema: PlanView, what: 'The plan, and what happened beside it once the call is over and called' };

const reading = (house: House): Route =>
  route({
    method: 'get',
    path: '/sessions/{session}/plan',
    name: 'readPlan',
    tag: 'sessions',
    summary: 'The plan of a call, compared with what happened',
    params: OneSession,
    answer,
    refusals: unknownSession,
    handle: ({ params, who }) => around(house, params.session, who, (row) => shown(house, row)),
  });

const keeping = (house: House): Route =>
  route({
    method: 'post',
    path: '/sessions/{session}/plan',
    name: 'keepPlan',
    tag: 'sessions',
    summary: 'Stores the plan of a call, once, before anything is said in it',
    params: OneSession,
    body: PlanBody,
    answer,
    refusals: [...unknownSession, 'plan.too_late', 'practice.written'],
    handle: ({ params, body, who }) =>
      around(house, params.session, who, async (row) => {
        const kept = await keepPlan(house, row, body);
        return kept.ok ? shown(house, row) : told(kept.refusal);
      }),
  });

const correcting = (house: House): Route =>
  route({
    method: 'post',
    path: '/sessions/{session}/plan/matches',
    name: 'correctPlan',
    tag: 'sessions',
    summary: 'Says what a part of the plan was about, where it was matched wrongly',
    params: OneSession,
    body: MatchBody,
    answer,
    refusals: [...unknownSession, 'plan.none', 'plan.no_such_match', 'practice.written'],
    handle: ({ params, body, who }) =>
      around(house, params.session, who, async (row) => {
        const kept = await correctPlan(house, row, body);
        return kept.ok ? shown(house, row) : told(kept.refusal);
      }),
  });
