import type * as z from 'zod';
import type { House } from '../../coach/house.ts';
import { type Progress, progressOf } from '../../coach/progress.ts';
import { calibration } from '../../practice/calibration.ts';
import { ProgressView } from '../../wire/progress-view.ts';
import { answered, type Route, route } from './route.ts';

const nothing: z.input<typeof ProgressView> = {
  calls: 0,
  behaviours: [],
  plan: null,
  retests: [],
  calibration: calibration([]),
  scenario: null,
};
const percent = (share: number): number => Math.round(share * 100);

/** What a visitor can do by now. */
export const progressRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get',
    path: '/progress',
    name: 'readProgress',
    tag: 'practice',
    summary: 'This visitor’s progress per behaviour, what to practise next and why, and the tests that are due',
    answer: { status: 200, schema: ProgressView, what: 'Progress; empty for who has no visitor’s cookie' },
    refusals: [],
    handle: async ({ who }) => answered(who.visitor === null ? nothing : await viewOf(house, await progressOf(house, who.visitor))),
  }),
];

async function viewOf(
  house: House,
  { now, calls, standings, plan, retests, calibration: called, scenario }: Progress,
): Promise<z.input<typeof ProgressView>> {
  const share = <S extends Progress['standings'][number]['unaided']>({ tries, ok, mean, from, to }: S) => ({
    ...{ tries, ok },
    ...{ mean: percent(mean), from: percent(from), to: percent(to) },
  });
  const pointed = await Promise.all(
    (plan?.turns ?? []).map(async (turn) => {
      const lang = (await house.sessions.find(turn.session))?.lang ?? 'zh';
      const title = house.library.find(turn.scenario)?.scenario.account.words[lang]?.title ?? turn.scenario;
      return { ...turn, lang, title };
    }),
  );
  return {
    calls: calls.length,
    behaviours: standings.map(({ behaviour, unaided, assisted, calls: own }) => ({
      behaviour,
      unaided: share(unaided),
      assisted: share(assisted),
      calls: own.map((call) => ({ ...call })),
    })),
    plan: plan && { ...plan, turns: pointed },
    retests: retests.map(({ behaviour, days, due, done }) => ({
      ...{ behaviour, days, due, session: done },
      state: done !== null ? 'done' : due <= now ? 'due' : 'waiting',
    })),
    calibration: called,
    scenario,
  };
}
