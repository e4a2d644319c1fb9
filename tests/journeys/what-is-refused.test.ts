import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { steadyClock } from '../kit/stores.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(memoryStore(steadyClock()));
});
afterAll(() => doors.close());

const open = (body: unknown) =>
  doors.http
    .post('/api/v1/sessions')
    .set('content-type', 'application/json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));

describe('problems', () => {
  test('are RFC 9457 documents with a code, in the caller’s language', async () => {
    const english = await doors.http.get('/api/v1/scenarios/nowhere');
    const chinese = await doors.http.get('/api/v1/scenarios/nowhere').set('accept-language', 'fr, zh-TW;q=0.8, en;q=0.5');
    expect(english.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(english.body).toEqual({
      type: '/api/v1/problems/scenario.not_on_the_shelf',
      title: 'There is no buyer called “nowhere”.',
      status: 404,
      detail: 'There is no buyer called “nowhere”. Choose one from the list.',
      code: 'scenario.not_on_the_shelf',
      instance: `urn:askwell:request:${english.headers['x-request-id']}`,
    });
    expect(chinese.body).toMatchObject({ status: 404, code: 'scenario.not_on_the_shelf', title: '没有名为“nowhere”的客户。' });
  });

  test('unknown fields are refused by name', async () => {
    const { status, body } = await open({ scenario: 'hengyue', lang: 'en', mood: 10, cheat: true });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'request.invalid', fields: [{ path: 'mood' }, { path: 'cheat' }] });
    expect(body.detail).toMatch(/mood.*cheat/);
  });

  test('each wrong field is named with what was expected', async () => {
    const { body } = await open({ lang: 'fr', seed: -1 });
    expect((body as { fields: { path: string }[] }).fields.map((f) => f.path).sort()).toEqual(['lang', 'scenario', 'seed']);
    expect(body.detail).toMatch(/zh, en/);
  });

  test('unknown query fields are refused as well', async () => {
    const { status, body } = await doors.http.get('/api/v1/scenarios?language=zh');
    expect([status, body.code, body.fields[0].path]).toEqual([400, 'request.invalid', 'language']);
  });

  test('a body that is no JSON is refused', async () => {
    const { status, body } = await open('{"scenario": ');
    expect([status, body.code]).toEqual([400, 'request.not_json']);
  });

  test('a body that is too large is refused', async () => {
    const { status, body } = await open({ scenario: 'hengyue', lang: 'en', padding: 'x'.repeat(40_000) });
    expect([status, body.code]).toEqual([413, 'request.too_large']);
  });

  test('a body of another kind is refused and named', async () => {
    const answer = await doors.http.post('/api/v1/sessions').type('form').send('scenario=hengyue&lang=en');
    expect(answer.status).toBe(400);
    expect(answer.body.code).toMatch(/^request\./);
  });

  test('an utterance of 2001 characters is refused, one of 2000 is heard', async () => {
    const { body: session } = await open({ scenario: 'hengyue', lang: 'en' });
    const say = (text: string) =>
      doors.http
        .post(`/api/v1/sessions/${session.id}/turns`)
        .set({ authorization: `Bearer ${session.bearer}` })
        .send({ key: randomUUID(), after: session.seq, text });
    expect((await say('x'.repeat(2001))).body).toMatchObject({ code: 'request.invalid', fields: [{ path: 'text' }] });
    expect((await say('   ')).body).toMatchObject({ code: 'request.invalid', fields: [{ path: 'text' }] });
    expect((await say('x'.repeat(2000))).status).toBe(200);
  });

  test('an address that does not exist is a problem, too, with where to look', async () => {
    const { status, body } = await doors.http.get('/api/v1/nothing');
    expect([status, body.code]).toEqual([404, 'request.no_such_route']);
    expect(body.detail).toContain('/api/v1/docs');
  });
});

describe('health', () => {
  test('the server says that it is there and that it is ready', async () => {
    expect((await doors.http.get('/healthz')).status).toBe(200);
    expect((await doors.http.get('/readyz')).status).toBe(200);
  });

  test('while it stops it is there but not ready', async () => {
    const leaving = await openDoors(memoryStore(steadyClock()), { stopping: true });
    expect((await leaving.http.get('/healthz')).status).toBe(200);
    expect((await leaving.http.get('/readyz')).status).toBe(503);
    await leaving.close();
  });

  test('with its store gone it is not ready', async () => {
    const store = memoryStore(steadyClock());
    const lost = await openDoors(store);
    await store.close();
    expect((await lost.http.get('/readyz')).status).toBe(503);
    await lost.close();
  });

  test('a fault is shown as a number and logged with its cause', async () => {
    const store = memoryStore(steadyClock());
    const lost = await openDoors(store);
    await store.close();
    const { status, body } = await lost.http.get(`/api/v1/sessions/${randomUUID()}`);
    expect([status, body.code]).toEqual([500, 'fault.internal']);
    expect(body.detail).not.toMatch(/store|closed/);
    const number = String(body.instance).replace('urn:askwell:request:', '');
    expect(body.detail).toContain(number);
    const logged = lost
      .logged()
      .split('\n')
      .find((each) => each.includes('"level":50'));
    expect(logged).toContain(number);
    expect(logged).toContain('The store is closed');
    await lost.close();
  });
});

test('pages load nothing from elsewhere and are framed by nobody', async () => {
  const { headers } = await doors.http.get('/api/v1/scenarios');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
});

test('what people said is kept in no cache on the way', async () => {
  for (const path of ['/api/v1/sessions', '/api/v1/scenarios', '/api/v1/nothing'])
    expect((await doors.http.get(path)).headers['cache-control'], path).toBe('no-store');
});
