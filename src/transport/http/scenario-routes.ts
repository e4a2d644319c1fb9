import * as z from 'zod';
import type { House } from '../../coach/house.ts';
import { upcoming } from '../../coach/variant.ts';
import { BriefView, ScenarioRow } from '../../wire/scenario-view.ts';
import { LangSchema } from '../../wire/shared.ts';
import { scenarioRow, scenarioView } from '../../wire/show.ts';
import { answered, type Route, refusing, route } from './route.ts';

const Query = z.strictObject({ lang: LangSchema.optional().describe('Language of the texts; else the one of Accept-Language.') });

/** Scenarios: the list and the brief. */
export const scenarioRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get',
    path: '/scenarios',
    name: 'listScenarios',
    tag: 'scenarios',
    summary: 'The buyers one can call',
    query: Query,
    answer: { status: 200, schema: z.object({ scenarios: z.array(ScenarioRow) }), what: 'Every scenario on the shelf' },
    refusals: ['request.invalid'],
    handle: async ({ query, lang }) =>
      answered({ scenarios: house.library.all().flatMap((s) => scenarioRow(s.scenario, query.lang ?? lang) ?? []) }),
  }),
  route({
    method: 'get',
    path: '/scenarios/{scenario}',
    name: 'readScenario',
    tag: 'scenarios',
    summary: 'What a salesperson would know before the call',
    params: z.strictObject({ scenario: z.string() }),
    query: Query,
    answer: { status: 200, schema: BriefView, what: 'Brief and offer, of the account as this visitor’s next call will play it' },
    refusals: ['request.invalid', 'scenario.not_on_the_shelf'],
    handle: async ({ params, query, lang, who }) => {
      const shelved = house.library.find(params.scenario);
      const next = shelved && (await upcoming(house.sessions, shelved, who.visitor));
      const view = next && scenarioView(next.scenario, query.lang ?? lang);
      return view ? answered({ ...view, nth: next.nth }) : refusing('scenario.not_on_the_shelf', { scenario: params.scenario });
    },
  }),
];
