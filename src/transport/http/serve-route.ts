import type { Request, RequestHandler, Response } from 'express';
import type * as z from 'zod';
import { fieldsOf, named } from '../door/fields.ts';
import { caller, crossSite, type Doorman } from '../door/identity.ts';
import { problem, type Refused, readersLang } from '../door/problem.ts';
import type { Route } from './route.ts';

/** The number of a request: in its log line, its problem and its X-Request-Id header. */
export const numberOf = (response: Response): string => String(response.getHeader('x-request-id') ?? '');

/** Sends a refusal as RFC 9457 problem details. */
export function sendProblem(request: Request, response: Response, refused: Refused): void {
  const body = problem(readersLang(request.headers['accept-language']), refused, numberOf(response));
  response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
}

/** Express handler of one route: who asks, input by its schemas, the handler, output by its schema (an allow-list: nothing else leaves). */
export function serve(doorman: Doorman, route: Route): RequestHandler {
  return async (request, response) => {
    const lang = readersLang(request.headers['accept-language']);
    const foreign = route.method === 'post' ? crossSite(request) : undefined;
    if (foreign !== undefined) return sendProblem(request, response, { code: 'request.cross_site', facts: { origin: foreign } });
    const parsed = [parse(route.params, request.params), parse(route.query, request.query), parse(route.body, request.body)];
    const errors = parsed.flatMap((p) => (p.ok ? [] : fieldsOf(lang, p.error)));
    if (errors.length > 0)
      return sendProblem(request, response, { code: 'request.invalid', facts: { fields: named(errors) }, fields: [...errors] });
    const [params, query, body] = parsed.map((p) => (p.ok ? p.value : undefined)) as [never, never, never];
    const answer = await route.handle({ params, query, body, lang, who: await caller(doorman, request), request });
    if (!answer.ok) return sendProblem(request, response, answer.refused);
    if (answer.cookie !== undefined) response.setHeader('set-cookie', answer.cookie);
    response.status(answer.status).json(route.answer.schema.parse(answer.body));
  };
}

type Parsed = Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false; error: z.ZodError }>;

function parse(schema: z.ZodType | undefined, value: unknown): Parsed {
  if (!schema) return { ok: true, value: undefined };
  const parsed = schema.safeParse(value ?? {}, { reportInput: true });
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: parsed.error };
}
