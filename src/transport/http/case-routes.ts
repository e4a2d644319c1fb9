import * as z from 'zod';
import { callFromCase } from '../../coach/case-call.ts';
import { playedCase } from '../../coach/case-played.ts';
import { analyseCase, casesIn, hasRead, lastAnalysis } from '../../coach/cases.ts';
import type { House } from '../../coach/house.ts';
import { CaseAnalysisView, CasesView, CaseView, GoOnFromCase, ReadCase } from '../../wire/case-view.ts';
import { OpenedView } from '../../wire/session-view.ts';
import { LangSchema } from '../../wire/shared.ts';
import { analysisView, caseRow, caseView } from '../door/case-view.ts';
import { type Doorman, ownerOf } from '../door/identity.ts';
import { sessionView } from '../door/view.ts';
import { answered, type Route, refusing, route } from './route.ts';

const One = z.strictObject({ case: z.string().regex(/^[a-z][a-z0-9-]{0,99}$/) });

/** Annotated cases: the list, one to be read, a reading and what came of it, and a call that goes on from one. */
export const caseRoutes = (house: House, doorman: Doorman): readonly Route[] => [
  listing(house),
  reading(house),
  handingIn(house, doorman),
  comparing(house),
  goingOn(house, doorman),
];

const listing = (house: House): Route =>
  route({
    method: 'get',
    path: '/cases',
    name: 'listCases',
    tag: 'practice',
    summary: 'The cases in a language, with what came of this visitor’s last reading of each',
    query: z.strictObject({ lang: LangSchema.optional().describe('Language of the cases; else the one of Accept-Language.') }),
    answer: { status: 200, schema: CasesView, what: 'The cases' },
    refusals: ['request.invalid'],
    handle: async ({ query, lang, who }) => {
      const of = query.lang ?? lang;
      return answered({ lang: of, cases: (await casesIn(house, who.visitor, of)).map((row) => caseRow(house, row)) });
    },
  });

const reading = (house: House): Route =>
  route({
    method: 'get',
    path: '/cases/{case}',
    name: 'readCase',
    tag: 'practice',
    summary: 'A case as it was said, without its annotation',
    params: One,
    answer: { status: 200, schema: CaseView, what: 'The case' },
    refusals: ['request.invalid', 'case.unknown'],
    handle: async ({ params, who }) => {
      const found = await playedCase(house, params.case);
      if (!found.ok) return refusing(found.refusal.code, found.refusal.facts);
      return answered(caseView(found.value, await hasRead(house, who.visitor, params.case)));
    },
  });

const handingIn = (house: House, doorman: Doorman): Route =>
  route({
    method: 'post',
    path: '/cases/{case}/analyses',
    name: 'analyseCase',
    tag: 'practice',
    summary: 'Hands in a reading of a case; it is held against the annotation',
    params: One,
    body: ReadCase,
    answer: {
      status: 200,
      schema: CaseAnalysisView,
      what: 'The reading beside the annotation. Browsers get a cookie by which theirs are kept; programs’ are not kept.',
    },
    refusals: ['request.invalid', 'case.unknown', 'case.unlabelled', 'case.no_such_turn', 'practice.other_text'],
    handle: async ({ params, body, who, request }) => {
      const { owner, cookie } = await ownerOf(doorman, who, request);
      const { key, labels, turning_point: turningPoint, factors, asked } = body;
      const done = await analyseCase(house, { owner, key, case: params.case, reading: { labels, turningPoint, factors, asked } });
      if (!done.ok) return refusing(done.refusal.code, done.refusal.facts);
      return answered(analysisView(done.value), 200, cookie);
    },
  });

const comparing = (house: House): Route =>
  route({
    method: 'get',
    path: '/cases/{case}/analysis',
    name: 'readCaseAnalysis',
    tag: 'practice',
    summary: 'This visitor’s last reading of a case beside the annotation',
    params: One,
    answer: { status: 200, schema: CaseAnalysisView, what: 'The reading beside the annotation' },
    refusals: ['request.invalid', 'case.unknown', 'case.not_read'],
    handle: async ({ params, who }) => {
      const last = await lastAnalysis(house, who.visitor, params.case);
      return last.ok ? answered(analysisView(last.value)) : refusing(last.refusal.code, last.refusal.facts);
    },
  });

const goingOn = (house: House, doorman: Doorman): Route =>
  route({
    method: 'post',
    path: '/cases/{case}/calls',
    name: 'goOnFromCase',
    tag: 'practice',
    summary:
      'Opens a session that goes on from before a turn of a case; the case’s own call is written down beside it, to be compared with',
    params: One,
    body: GoOnFromCase,
    answer: { status: 201, schema: OpenedView, what: 'The session. Programs get its bearer, once; browsers a cookie.' },
    refusals: ['request.invalid', 'case.unknown', 'case.no_such_turn'],
    handle: async ({ params, body, who, request }) => {
      const { owner, cookie } = await ownerOf(doorman, who, request);
      const bearer = owner === null ? doorman.token() : undefined;
      const hashed = bearer === undefined ? null : doorman.hash(bearer);
      const opened = await callFromCase(house, { case: params.case, turn: body.turn, owner, bearer: hashed });
      if (!opened.ok) return refusing(opened.refusal.code, opened.refusal.facts);
      const view = await sessionView(house, opened.value);
      return answered({ ...view, ...(bearer === undefined ? {} : { bearer }) }, 201, cookie);
    },
  });
