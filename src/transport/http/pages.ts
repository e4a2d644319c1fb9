import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { Router } from 'express';

const hashed = /-[\w-]{8}\.(?:js|css|woff2|svg)$/;

/** Pages under /practice, by the name of their file. */
const practised = ['drills', 'cases', 'progress', 'ranking', 'tour', 'transcript'] as const;

/** The web pages: built files with hashed names are kept for good, pages are asked for anew. */
export function pages(folder: string): Router {
  const router = Router();
  const page = (name: string) => (_request: express.Request, response: express.Response) => {
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(join(folder, `${name}.html`));
  };
  router.get('/', page('index'));
  for (const name of ['before', 'call', 'after', 'report', 'card', 'journey']) router.get(`/${name}/:id`, page(name));
  router.get('/compare/:id/:other', page('compare'));
  router.get('/practice', page('practice'));
  for (const name of practised) router.get(`/practice/${name}`, page(name));
  router.get('/practice/drills/:drill', page('drill'));
  router.get('/practice/cases/:case', page('case'));
  router.get(['/manual', '/manual/:lang'], page('manual'));
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        response.setHeader('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  return router;
}

const docsPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Askwell · 善问 API</title>
<link rel="stylesheet" href="/api/v1/docs/swagger-ui.css"></head>
<body><main id="swagger-ui"></main><script src="/api/v1/docs/swagger-ui-bundle.js"></script><script src="/api/v1/docs/start.js"></script></body></html>`;
const docsStart = `window.SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#swagger-ui', deepLinking: true });`;

/** The API page: swagger-ui served from here, so that it works without another site. */
export function docs(): Router {
  const router = Router();
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  router.get('/', (_request, response) => void response.type('html').send(docsPage));
  router.get('/start.js', (_request, response) => void response.type('js').send(docsStart));
  router.use(express.static(folder, { index: false, redirect: false }));
  return router;
}
