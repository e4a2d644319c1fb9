import express, { type ErrorRequestHandler, type Express, Router } from 'express';
import type { House } from '../../coach/house.ts';
import type { Doorman } from '../door/identity.ts';
import { beforehandRoutes } from './beforehand-routes.ts';
import { branchRoutes } from './branch-routes.ts';
import { caseRoutes } from './case-routes.ts';
import { drillRoutes } from './drill-routes.ts';
import { gradingRoutes } from './grading-routes.ts';
import { hintRoutes } from './hint-routes.ts';
import { journeyRoutes } from './journey-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { openApi } from './openapi.ts';
import { docs, pages } from './pages.ts';
import { planRoutes } from './plan-routes.ts';
import { problemPages } from './problem-pages.ts';
import { progressRoutes } from './progress-routes.ts';
import { rankingRoutes } from './ranking-routes.ts';
import type { Route } from './route.ts';
import { scenarioRoutes } from './scenario-routes.ts';
import { numberOf, sendProblem, serve } from './serve-route.ts';
import { sessionRoutes } from './session-routes.ts';
import { tourRoutes } from './tour-routes.ts';
import { transcriptLimit, transcriptRoutes } from './transcript-routes.ts';
import { whyRoute } from './why-route.ts';

/** What the HTTP door needs beside the coach. `log` is told once per request, and of faults with their cause; never the transcript. */
export type Serving = Readonly<{
  doorman: Doorman;
  ready(): Promise<void>;
  stopping(): boolean;
  /** Files that the library was left without, each with its place and what to do; as far as they are known. */
  leftOff?(): readonly string[];
  /** Folder of the built pages; null serves the API alone. */
  pages: string | null;
  log: Readonly<{ info(facts: object, text: string): void; error(facts: object, text: string): void }>;
}>;

/** Longest request body, bytes. */
const bodyLimit = 32_768;

/** All routes of the API, in the order of its documentation. */
export const routes = (house: House, doorman: Doorman): readonly Route[] => [
  ...scenarioRoutes(house),
  ...sessionRoutes(house, doorman),
  ...journeyRoutes(house, doorman),
  ...drillRoutes(house, doorman),
  whyRoute(house),
  ...gradingRoutes(house),
  ...hintRoutes(house),
  ...progressRoutes(house),
  ...transcriptRoutes(house),
  ...tourRoutes(house),
  ...rankingRoutes(house, doorman),
  ...branchRoutes(house),
  ...planRoutes(house),
  ...beforehandRoutes(house),
  ...messageRoutes(house),
  ...caseRoutes(house, doorman),
];

export function app(house: House, serving: Serving): Express {
  const server = express();
  server.disable('x-powered-by');
  server.set('query parser', 'simple');
  server.use(numbered(serving));
  server.use(secured);
  server.get('/healthz', (_request, response) => void response.json({ ok: true }));
  server.get('/readyz', readiness(serving));
  server.use('/api/v1', api(house, serving));
  if (serving.pages !== null) server.use(pages(serving.pages));
  server.use((request, response) => sendProblem(request, response, { code: 'request.no_such_route', facts: { path: request.path } }));
  server.use(caught(serving));
  return server;
}

/** Not ready while it stops, or while its store does not answer: whoever sends people here should send them elsewhere. */
const readiness =
  ({ stopping, ready, leftOff = () => [], log }: Serving): express.RequestHandler =>
  async (_request, response) => {
    try {
      if (!stopping()) {
        await ready();
        const left = leftOff();
        return void response.json({ ok: true, ...(left.length === 0 ? {} : { leftOff: left }) });
      }
    } catch (error) {
      log.error({ err: error }, 'not ready');
    }
    response.status(503).json({ ok: false });
  };

/** Reads a JSON body once: a later one leaves what is read. */
const jsonUpTo = (limit: number) => express.json({ limit, strict: true, type: ['application/json', 'application/*+json'] });

function api(house: House, serving: Serving): Router {
  const router = Router();
  const all = routes(house, serving.doorman);
  router.get('/openapi.json', (_request, response) => void response.json(openApi(all)));
  router.use('/docs', docs());
  router.get('/problems/:code', problemPages);
  router.use(uncached);
  router.use('/transcripts', jsonUpTo(transcriptLimit));
  router.use(jsonUpTo(bodyLimit));
  for (const route of all) router[route.method](route.path.replace(/\{(\w+)\}/g, ':$1'), serve(serving.doorman, route));
  return router;
}

/** Gives each request its number and tells the log how it went. */
const numbered =
  ({ doorman, log }: Serving): express.RequestHandler =>
  (request, response, next) => {
    response.setHeader('x-request-id', doorman.id());
    const started = doorman.now();
    // Routers shorten the path while they look for their route: it is taken as it came.
    const { path } = request;
    const session = /\/sessions\/([\w-]{36})/.exec(path)?.[1];
    response.on('finish', () =>
      log.info(
        {
          request: numberOf(response),
          session,
          method: request.method,
          path,
          status: response.statusCode,
          ms: doorman.now() - started,
        },
        'request',
      ),
    );
    next();
  };

/** Pages load nothing from elsewhere and are framed by nobody. */
const secured: express.RequestHandler = (_request, response, next) => {
  response.setHeader(
    'content-security-policy',
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  );
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  next();
};

/** What people said is kept in no cache on the way. */
const uncached: express.RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

/** Faults are caught here, once: logged with their cause, shown as a number. */
const caught =
  ({ log }: Serving): ErrorRequestHandler =>
  (error: unknown, request, response, _next) => {
    const type = typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : '';
    if (type === 'entity.too.large') return sendProblem(request, response, { code: 'request.too_large', facts: { limit: bodyLimit } });
    if (type.startsWith('entity.') || type.startsWith('encoding.') || type.startsWith('charset.'))
      return sendProblem(request, response, { code: 'request.not_json' });
    log.error({ request: numberOf(response), err: error }, 'fault');
    if (response.headersSent) return void response.destroy();
    sendProblem(request, response, { code: 'fault.internal', facts: { number: numberOf(response) } });
  };
