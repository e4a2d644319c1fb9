import * as z from 'zod';
import { answerDrill, askedItem, drillRound, drillsOf } from '../../coach/drills.ts';
import type { House } from '../../coach/house.ts';
import { DrillAnswerBody, DrillRoundView, DrillsView, DrillVerdict } from '../../wire/drill-view.ts';
import { LangSchema } from '../../wire/shared.ts';
import { drillRoundView, drillRow, drillVerdict } from '../door/drill-view.ts';
import { type Doorman, newVisitor } from '../door/identity.ts';
import { answered, type Route, refusing, route } from './route.ts';

const Query = z.strictObject({ lang: LangSchema.optional().describe('Language of the items; else the one of Accept-Language.') });
const One = z.strictObject({ drill: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/) });

/** Drills: the list, one with its next round, an answer. */
export const drillRoutes = (house: House, doorman: Doorman): readonly Route[] => [
  listing(house),
  reading(house),
  answering(house, doorman),
];

const listing = (house: House): Route =>
  route({
    method: 'get',
    path: '/drills',
    name: 'listDrills',
    tag: 'practice',
    summary: 'The drills, with what is due for this visitor',
    query: Query,
    answer: { status: 200, schema: DrillsView, what: 'Every drill that has items in this language' },
    refusals: ['request.invalid'],
    handle: async ({ query, lang, who }) => {
      const of = query.lang ?? lang;
      const all = await drillsOf(house, who.visitor, of);
      return answered({ lang: of, drills: all.map(drillRow) });
    },
  });

const reading = (house: House): Route =>
  route({
    method: 'get',
    path: '/drills/{drill}',
    name: 'readDrill',
    tag: 'practice',
    summary: 'A drill and its next round of ten: what is due first, then what is new, easy before hard',
    params: One,
    query: Query,
    answer: { status: 200, schema: DrillRoundView, what: 'The round; no answers are in it' },
    refusals: ['request.invalid', 'drill.unknown'],
    handle: async ({ params, query, lang, who }) => {
      const round = await drillRound(house, who.visitor, params.drill, query.lang ?? lang);
      return round.ok ? answered(drillRoundView(round.value)) : refusing(round.refusal.code, round.refusal.facts);
    },
  });

const answering = (house: House, doorman: Doorman): Route =>
  route({
    method: 'post',
    path: '/drills/{drill}/answers',
    name: 'answerDrill',
    tag: 'practice',
    summary: 'Answers one item; it is graded at once and written down',
    params: One,
    body: DrillAnswerBody,
    answer: {
      status: 200,
      schema: DrillVerdict,
      what: 'The verdict. Whoever is no visitor yet becomes one: the cookie keeps what they practised.',
    },
    refusals: ['request.invalid', 'drill.unknown', 'drill.unknown_item', 'drill.not_an_answer', 'practice.other_text'],
    handle: async ({ params, body, who }) => {
      const asked = askedItem(house, { ...body, drill: params.drill });
      if (!asked.ok) return refusing(asked.refusal.code, asked.refusal.facts);
      const { visitor, cookie } = who.visitor === null ? await newVisitor(doorman) : { visitor: who.visitor, cookie: undefined };
      const graded = await answerDrill(house, visitor, asked.value);
      if (!graded.ok) return refusing(graded.refusal.code, graded.refusal.facts);
      return answered(drillVerdict(graded.value), 200, cookie);
    },
  });
