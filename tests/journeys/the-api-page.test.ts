import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { routes } from '../../src/transport/http/app.ts';
import { protocol } from '../../src/wire/protocol.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { steadyClock } from '../kit/stores.ts';

type Operation = Readonly<{
  operationId: string;
  summary: string;
  parameters?: readonly { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>;
}>;
type Document = Readonly<{ openapi: string; info: { version: string }; paths: Record<string, Record<string, Operation>> }>;

let doors: Doors;
let document: Document;
beforeAll(async () => {
  doors = await openDoors(memoryStore(steadyClock()));
  document = (await doors.http.get('/api/v1/openapi.json')).body as Document;
});
afterAll(() => doors.close());

const declared = () =>
  routes(doors.house, {
    visitors: { create: async () => {}, byToken: async () => undefined },
    hash: String,
    token: String,
    id: String,
    now: Date.now,
    secure: false,
  });
const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, each]) => ({ path, method, ...each })));

describe('the OpenAPI document', () => {
  test('is 3.1, of this protocol', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info.version).toBe(`1.${protocol}.0`);
  });

  test('holds every route the server has, and no other', () => {
    const served = declared().map(({ method, path }) => `${method} ${path}`);
    expect(
      operations()
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ).toEqual([...served].sort());
    expect(served.length).toBeGreaterThanOrEqual(9);
  });

  test('names each operation once, says what it does, and describes answers and problems', () => {
    const all = operations();
    expect(new Set(all.map((each) => each.operationId)).size).toBe(all.length);
    for (const { operationId, summary, responses } of all) {
      expect(summary.length, operationId).toBeGreaterThan(8);
      const statuses = Object.keys(responses);
      expect(
        statuses.some((status) => status.startsWith('2')),
        operationId,
      ).toBe(true);
      for (const status of statuses.filter((one) => !one.startsWith('2')))
        expect(Object.keys(responses[status]?.content ?? {}), `${operationId} ${status}`).toEqual(['application/problem+json']);
    }
  });

  test('describes each part of a path and each body', () => {
    for (const { path, operationId, parameters = [], requestBody, method } of operations()) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(
        parameters.filter((p) => p.in === 'path').map((p) => p.name),
        operationId,
      ).toEqual(parts);
      if (method === 'post') expect(Object.keys(requestBody?.content ?? {}), operationId).toEqual(['application/json']);
    }
  });

  test('refers to nothing that is not there', () => {
    const text = JSON.stringify(document);
    for (const [, pointer = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = pointer.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      expect(found, pointer).toBeDefined();
    }
  });

  test('names every problem a route answers with', async () => {
    const of = (name: string) => operations().find((each) => each.operationId === name)?.responses ?? {};
    expect(of('say')['409']?.description).toBe('session.ended, turn.stale, turn.other_text');
    expect(of('readReport')['409']?.description).toBe('session.open');
    expect(of('openSession')['201']).toBeDefined();
  });

  test('says that a post from another site is refused, as the server does', () => {
    for (const { method, operationId, responses } of operations())
      if (method === 'post') expect(responses['403']?.description, operationId).toContain('request.cross_site');
  });

  test('and that bodies can be too large or no JSON at all', () => {
    for (const { method, operationId, responses } of operations())
      if (method === 'post') {
        expect(responses['413']?.description, operationId).toContain('request.too_large');
        expect(responses['400']?.description, operationId).toContain('request.not_json');
      }
  });
});

describe('the API page', () => {
  test('is served from here, with all it loads', async () => {
    const page = await doors.http.get('/api/v1/docs/');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const parts = [...page.text.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(parts.length).toBe(3);
    for (const part of parts) {
      expect(part).toMatch(/^\/api\/v1\/docs\//);
      expect((await doors.http.get(part)).status, part).toBe(200);
    }
  });

  test('is found without its last slash', async () => {
    expect([200, 301, 308]).toContain((await doors.http.get('/api/v1/docs')).status);
  });
});
