import * as z from 'zod';
import { passOn } from '../../coach/called.ts';
import type { House } from '../../coach/house.ts';
import { type Regraded, regrade } from '../../coach/regrade.ts';
import { GradingRow, Regrade, RegradedView } from '../../wire/grading-view.ts';
import { SessionId } from '../../wire/shared.ts';
import { answered, type Route, refusing, route } from './route.ts';
import { owned } from './session-routes.ts';

const One = z.strictObject({ session: SessionId });

/** Gradings of a session that has ended: which there are, and another one beside them. */
export const gradingRoutes = (house: House): readonly Route[] => [listing(house), grading(house)];

const listing = (house: House): Route =>
  route({
    method: 'get',
    path: '/sessions/{session}/gradings',
    name: 'listGradings',
    tag: 'sessions',
    summary: 'Every grading of a session, oldest first',
    params: One,
    answer: { status: 200, schema: z.object({ gradings: z.array(GradingRow) }), what: 'The gradings' },
    refusals: ['request.invalid', 'session.unknown'],
    handle: async ({ params, who }) => {
      const row = await owned(house.sessions, params.session, who);
      if (!row) return refusing('session.unknown');
      const opened = (await house.log.read(params.session))[0]?.event;
      const pinned = opened?.type === 'opened' ? opened.versions.rubric : '';
      const gradings = await house.gradings.of(params.session);
      const given = gradings.findLast(({ rubric, labels }) => rubric === pinned && labels === '');
      const rows = gradings.map(async (one) => {
        const { id, version } = await house.shelf.rubric(one.rubric);
        const { total } = JSON.parse(one.report) as Readonly<{ total: number }>;
        const labels = one.labels === '' ? null : one.labels;
        return { rubric: { id, version, hash: one.rubric }, engine: one.engine, labels, at: one.at, total, given: one === given };
      });
      // A grading tells how it came out: whoever reads one passes on what they have not said of the call by then.
      if (gradings.length > 0) await passOn(house, row);
      return answered({ gradings: await Promise.all(rows) });
    },
  });

const grading = (house: House): Route =>
  route({
    method: 'post',
    path: '/sessions/{session}/gradings',
    name: 'regrade',
    tag: 'sessions',
    summary: 'Grades a session anew by the rubric or the classifier of today, and says what differs and why. The old gradings stand',
    params: One,
    body: Regrade,
    answer: { status: 200, schema: RegradedView, what: 'What differs' },
    refusals: ['request.invalid', 'session.unknown', 'session.open'],
    handle: async ({ params, body, who }) => {
      const row = await owned(house.sessions, params.session, who);
      if (!row) return refusing('session.unknown');
      const rubric = body.rubric ? house.library.rubric : undefined;
      const again = await house.live.inTurn(params.session, () =>
        regrade(house, { session: params.session, rubric, relabel: body.relabel, keep: body.keep }),
      );
      if (!again.ok) return refusing(again.refusal.code);
      await passOn(house, row);
      return answered(viewOf(again.value));
    },
  });

const viewOf = ({ differences, uncut, kept }: Regraded): z.input<typeof RegradedView> => ({
  total: { from: differences.total[0], to: differences.total[1] },
  dimensions: differences.dimensions.map(({ dimension, from, to, weights, gone, come }) => ({
    dimension,
    from,
    to,
    weights: { from: weights[0], to: weights[1] },
    gone: gone.map((reason) => ({ ...reason, turns: [...reason.turns] })),
    come: come.map((reason) => ({ ...reason, turns: [...reason.turns] })),
  })),
  labels: [...differences.labels],
  uncut: [...uncut],
  kept,
});
