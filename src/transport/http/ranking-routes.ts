import * as z from 'zod';
import type { House } from '../../coach/house.ts';
import { type Letter, type RankedOut, rank, type Three, threeToRank } from '../../coach/ranking.ts';
import { RankedView, RankingRow, RankThree, ThreeView } from '../../wire/ranking-view.ts';
import { LangSchema } from '../../wire/shared.ts';
import { type Doorman, ownerOf } from '../door/identity.ts';
import { answered, type Route, refusing, route } from './route.ts';
import { headOf, topicsIn } from './tour-routes.ts';

const One = z.strictObject({ scenario: z.string().min(1).max(100).describe('Name of the account.') });

/** Score these three yourself. */
export const rankingRoutes = (house: House, doorman: Doorman): readonly Route[] => [
  listing(house),
  reading(house),
  ranking(house, doorman),
];

const listing = (house: House): Route =>
  route({
    method: 'get',
    path: '/rankings',
    name: 'listRankings',
    tag: 'practice',
    summary: 'This visitor’s rankings as data, oldest first',
    answer: { status: 200, schema: z.object({ rankings: z.array(RankingRow) }), what: 'The rankings' },
    refusals: ['request.invalid'],
    handle: async ({ who }) => {
      const kept = who.visitor === null ? [] : await house.practice.of(who.visitor, { kind: 'ranking' });
      return answered({ rankings: kept.map(({ at, body }) => ({ at, ...(JSON.parse(body) as Omit<z.input<typeof RankingRow>, 'at'>) })) });
    },
  });

const reading = (house: House): Route =>
  route({
    method: 'get',
    path: '/rankings/{scenario}',
    name: 'readThree',
    tag: 'practice',
    summary: 'Three transcripts of one account to be ranked, without labels or scores',
    params: One,
    query: z.strictObject({ lang: LangSchema.optional().describe('Language of the transcripts; else the one of Accept-Language.') }),
    answer: { status: 200, schema: ThreeView, what: 'The three' },
    refusals: ['request.invalid', 'scenario.not_on_the_shelf', 'tour.none'],
    handle: async ({ params, query, lang }) => {
      const three = await threeToRank(house, params.scenario, query.lang ?? lang);
      return three.ok ? answered(threeView(three.value)) : refusing(three.refusal.code, three.refusal.facts);
    },
  });

const ranking = (house: House, doorman: Doorman): Route =>
  route({
    method: 'post',
    path: '/rankings/{scenario}',
    name: 'rankThree',
    tag: 'practice',
    summary: 'A trainer’s ranking beside ours, with the turns that explain each difference',
    params: One,
    body: RankThree,
    answer: {
      status: 200,
      schema: RankedView,
      what: 'Both rankings. Browsers get a cookie by which theirs are kept; programs’ are not kept.',
    },
    refusals: ['request.invalid', 'scenario.not_on_the_shelf', 'tour.none', 'practice.other_text'],
    handle: async ({ params, body, who, request }) => {
      const { owner, cookie } = await ownerOf(doorman, who, request);
      const order: readonly Letter[] = body.order;
      const ranked = await rank(house, { owner, key: body.key, scenario: params.scenario, lang: body.lang, order });
      if (!ranked.ok) return refusing(ranked.refusal.code, ranked.refusal.facts);
      const shelved = house.library.find(params.scenario);
      if (!shelved) return refusing('scenario.not_on_the_shelf', { scenario: params.scenario });
      return answered(rankedView(ranked.value, topicsIn(shelved.scenario, body.lang)), 200, cookie);
    },
  });

function threeView({ tour: { shelved, lang }, mixed }: Three): z.input<typeof ThreeView> {
  return {
    ...headOf(shelved.scenario, lang),
    transcripts: mixed.map(({ letter, seller }) => ({
      letter,
      turns: seller.turns.map(({ turn, said, replies }) => ({
        turn,
        said: said && { text: said.text, to: said.to },
        replies: [...replies],
      })),
    })),
  };
}

const rankedView = (ranked: RankedOut, topics: Readonly<Record<string, string>>): z.input<typeof RankedView> => ({
  theirs: [...ranked.theirs],
  ours: ranked.ours.map(({ letter, report }) => ({ letter: letter as Letter, total: report.total, outcome: report.outcome })),
  tau: ranked.tau,
  reasons: ranked.reasons.map(({ above, below, dimension, points, evidence }) => ({
    above: above as Letter,
    below: below as Letter,
    dimension,
    points: { above: points[0], below: points[1] },
    evidence: { above: evidence[0].map(plain), below: evidence[1].map(plain) },
  })),
  topics,
  kept: ranked.kept,
});

const plain = (reason: RankedOut['reasons'][number]['evidence'][0][number]) => ({ ...reason, turns: [...reason.turns] });
