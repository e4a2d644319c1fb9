import { beforehand, sayBeforehand } from '../../coach/called.ts';
import type { House } from '../../coach/house.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { SessionRow } from '../../ports/sessions.ts';
import { BeforehandView, CalledBody, GuessBody } from '../../wire/beforehand-view.ts';
import { beforehandView } from '../door/around-view.ts';
import { around, OneSession, told, unknownSession } from './around.ts';
import { answered, type Route, route } from './route.ts';

/** What is said of a call before its report: read, called, guessed. */
export const beforehandRoutes = (house: House): readonly Route[] => [reading(house), calling(house), guessing(house)];

const said = {
  status: 200,
  schema: BeforehandView,
  what: 'What was said beforehand; the truth beside it once both were given or passed on',
};
const refusals = [...unknownSession, 'session.open', 'practice.written'] as const;

async function shown(house: House, row: SessionRow) {
  const played = await house.live.get(row.id);
  if (!played) throw new Fault(`session ${row.id} has no opening`);
  return answered(beforehandView(row, await beforehand(house, row), played.prepared));
}

const reading = (house: House): Route =>
  route({
    method: 'get',
    path: '/sessions/{session}/beforehand',
    name: 'readBeforehand',
    tag: 'sessions',
    summary: 'What was said of a call before its report, and the truth beside it',
    params: OneSession,
    answer: said,
    refusals: unknownSession,
    handle: ({ params, who }) => around(house, params.session, who, (row) => shown(house, row)),
  });

const calling = (house: House): Route =>
  route({
    method: 'post',
    path: '/sessions/{session}/called',
    name: 'callIt',
    tag: 'sessions',
    summary: 'Says which outcome it was and what the buyer will do by when, or passes; once, after the end, before the report is read',
    params: OneSession,
    body: CalledBody,
    answer: said,
    refusals,
    handle: ({ params, body, who }) =>
      around(house, params.session, who, async (row) => {
        const kept = await sayBeforehand(house, row, { kind: 'called', body: 'passed' in body ? { passed: 'trainee' } : body });
        return kept.ok ? shown(house, row) : told(kept.refusal);
      }),
  });

const guessing = (house: House): Route =>
  route({
    method: 'post',
    path: '/sessions/{session}/guess',
    name: 'guessBuyer',
    tag: 'sessions',
    summary:
      'Guesses what the buyer needs, what follows for them and who decides, or passes; once, after the end, before the report is read',
    params: OneSession,
    body: GuessBody,
    answer: said,
    refusals,
    handle: ({ params, body, who }) =>
      around(house, params.session, who, async (row) => {
        const kept = await sayBeforehand(house, row, { kind: 'guess', body: 'passed' in body ? { passed: 'trainee' } : body });
        return kept.ok ? shown(house, row) : told(kept.refusal);
      }),
  });
