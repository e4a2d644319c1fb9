import * as z from 'zod';
import type { House } from '../../coach/house.ts';
import { type Tour, tour } from '../../coach/tour.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Scenario } from '../../dialogue/words/scenario.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { LangSchema } from '../../wire/shared.ts';
import { personView } from '../../wire/show.ts';
import { TourView } from '../../wire/tour-view.ts';
import { answered, type Route, refusing, route } from './route.ts';

/** Three sellers, one buyer. */
export const tourRoutes = (house: House): readonly Route[] => [
  route({
    method: 'get',
    path: '/tours/{scenario}',
    name: 'readTour',
    tag: 'practice',
    summary: 'Three example calls with one buyer, turn by turn, with what each turn moved',
    params: z.strictObject({ scenario: z.string().min(1).max(100).describe('Name of the account.') }),
    query: z.strictObject({ lang: LangSchema.optional().describe('Language of the calls; else the one of Accept-Language.') }),
    answer: { status: 200, schema: TourView, what: 'The three calls' },
    refusals: ['request.invalid', 'scenario.not_on_the_shelf', 'tour.none'],
    handle: async ({ params, query, lang }) => {
      const led = await tour(house, params.scenario, query.lang ?? lang);
      return led.ok ? answered(viewOf(led.value)) : refusing(led.refusal.code, led.refusal.facts);
    },
  }),
];

function viewOf({ shelved, lang, sellers }: Tour): z.input<typeof TourView> {
  return {
    ...headOf(shelved.scenario, lang),
    topics: topicsIn(shelved.scenario, lang),
    sellers: sellers.map((seller) => ({
      kind: seller.kind,
      outcome: seller.report.outcome,
      total: seller.report.total,
      turns: seller.turns.map((turn) => ({
        ...turn,
        said: turn.said && { ...turn.said, acts: [...turn.said.acts] },
        replies: [...turn.replies],
        steps: [...turn.steps],
        felt: [...turn.felt],
        mood: turn.mood.map(({ rule, what, by }) => ({ rule, what, by })),
        balance: { ...turn.balance, needs: [...turn.balance.needs], prices: [...turn.balance.prices] },
      })),
    })),
  };
}

/** What problems, concerns, fears and criteria of an account are called, by id. */
export function topicsIn({ account }: Scenario, lang: Lang): Readonly<Record<string, string>> {
  const words = account.words[lang];
  if (!words) return {};
  return Object.fromEntries([
    ...account.problems.map(({ id }) => [id, words.items[id]?.topic ?? id] as const),
    ...[words.concerns, words.fears, words.criteria].flatMap((kind) => Object.entries(kind).map(([id, { topic }]) => [id, topic] as const)),
  ]);
}

/** The account of a replayed call and its people, in the language of the call. */
export function headOf({ account }: Scenario, lang: Lang) {
  const words = account.words[lang];
  if (!words) throw new Fault(`scenario ${account.id} has no words in ${lang}`);
  return {
    scenario: account.id,
    title: words.title,
    line: words.line,
    lang,
    people: account.people.map((person) => personView(person, words)),
  };
}
