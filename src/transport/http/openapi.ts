import { extendZodWithOpenApi, OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import * as z from 'zod';
import type { RefusalCode } from '../../phrases/refusals.ts';
import { protocol } from '../../wire/protocol.ts';
import { Problem } from '../../wire/shared.ts';
import { statusOf } from '../door/status.ts';
import type { Route } from './route.ts';

extendZodWithOpenApi(z);

/** OpenAPI 3.1, generated from the same schemas that the routes check by. */
export function openApi(routes: readonly Route[]): object {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'The bearer of one session, told once when it is opened.',
  });
  registry.registerComponent('securitySchemes', 'visitor', {
    type: 'apiKey',
    in: 'cookie',
    name: 'askwell',
    description: 'The visitor’s cookie; on https its name is __Host-askwell.',
  });
  for (const route of routes) register(registry, route);
  const generator = new OpenApiGeneratorV31(registry.definitions);
  return generator.generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Askwell · 善问',
      version: `1.${protocol}.0`,
      description: 'Practise asking with a simulated buyer. Errors are RFC 9457 problems with a stable code.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
  });
}

/** What the door itself refuses of anything that is posted. */
const posted = ['request.not_json', 'request.too_large', 'request.cross_site'] as const;

function register(registry: OpenAPIRegistry, route: Route): void {
  const refusals: readonly RefusalCode[] = [...route.refusals, ...(route.method === 'post' ? posted : []), 'fault.internal'];
  const statuses = [...new Set(refusals.map(statusOf))];
  const problems = statuses.map((status) => {
    const codes = refusals.filter((code) => statusOf(code) === status);
    return [status, { description: codes.join(', '), content: { 'application/problem+json': { schema: Problem } } }] as const;
  });
  registry.registerPath({
    method: route.method,
    path: route.path,
    operationId: route.name,
    summary: route.summary,
    tags: [route.tag],
    security: route.tag === 'sessions' ? [{ bearer: [] }, { visitor: [] }] : [],
    request: {
      ...(route.params ? { params: route.params } : {}),
      ...(route.query ? { query: route.query } : {}),
      ...(route.body ? { body: { required: true, content: { 'application/json': { schema: route.body } } } } : {}),
    },
    responses: {
      [route.answer.status]: { description: route.answer.what, content: { 'application/json': { schema: route.answer.schema } } },
      ...Object.fromEntries(problems),
    },
  });
}
