import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/ports/store.ts';
import { bothStores } from '../kit/both-stores.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { connect } from '../kit/line.ts';

const body = { scenario: 'qinghe', lang: 'en', seed: 3 };

describe.each(bothStores)('who may see a session, kept in %s', (_name, open) => {
  let store: Store;
  let doors: Doors;
  let https: Doors;
  beforeAll(async () => {
    store = await open();
    doors = await openDoors(store);
    https = await openDoors(store, { secure: true });
  });
  afterAll(async () => {
    await doors.close();
    await https.close();
    await store.close();
  });

  const browser = (at = doors) => ({ 'sec-fetch-site': 'same-origin', origin: at.url });
  const visit = async (at = doors) => {
    const answer = await at.http.post('/api/v1/sessions').set(browser(at)).send(body);
    const cookie = String(answer.headers['set-cookie']);
    return { id: String(answer.body.id), cookie, header: { cookie: cookie.split(';')[0] ?? '' }, body: answer.body as object };
  };

  test('a browser gets a cookie that scripts cannot read, and no bearer', async () => {
    const visitor = await visit();
    expect(visitor.cookie).toMatch(/^askwell=[\w-]{40,}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    expect(visitor.body).not.toHaveProperty('bearer');
  });

  test('on https the cookie is Secure and bound to the host', async () => {
    const { cookie } = await visit(https);
    expect(cookie).toMatch(/^__Host-askwell=[\w-]{40,}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
  });

  test('a browser on a plain address of the local network, where Fetch Metadata is not sent, gets its cookie as well', async () => {
    const answer = await doors.http.post('/api/v1/sessions').set({ origin: doors.url }).send(body);
    expect(answer.headers['set-cookie']).toBeDefined();
    expect(answer.body).not.toHaveProperty('bearer');
  });

  test('one visitor owns many sessions, newest first, and is given no second cookie', async () => {
    const visitor = await visit();
    const second = await doors.http
      .post('/api/v1/sessions')
      .set({ ...browser(), ...visitor.header })
      .send(body);
    expect(second.headers['set-cookie']).toBeUndefined();
    const list = await doors.http.get('/api/v1/sessions').set(visitor.header);
    expect((list.body as { sessions: { id: string }[] }).sessions.map((s) => s.id)).toEqual([second.body.id, visitor.id]);
    expect((await doors.http.get('/api/v1/sessions')).body).toEqual({ sessions: [] });
    type Row = Readonly<{ id: string; createdAt: number }>;
    const page = async (query: string) =>
      ((await doors.http.get(`/api/v1/sessions?limit=1${query}`).set(visitor.header)).body as { sessions: readonly Row[] }).sessions;
    const [newest] = await page('');
    expect((await page(`&before=${newest?.createdAt}.${newest?.id}`)).map((row) => row.id)).toEqual([visitor.id]);
    expect(await page('&before=0')).toEqual([]);
    const odd = await doors.http.get('/api/v1/sessions?before=yesterday').set(visitor.header);
    expect([odd.status, odd.body.code]).toEqual([400, 'request.invalid']);
  });

  test('a program gets a bearer, once, and no cookie', async () => {
    const opened = await doors.http.post('/api/v1/sessions').send(body);
    expect(opened.headers['set-cookie']).toBeUndefined();
    expect(String(opened.body.bearer)).toMatch(/^[\w-]{40,}$/);
    const bearer = { authorization: `Bearer ${opened.body.bearer}` };
    const read = await doors.http.get(`/api/v1/sessions/${opened.body.id}`).set(bearer);
    expect(read.status).toBe(200);
    expect(read.body).not.toHaveProperty('bearer');
  });

  test('only hashes of tokens are kept', async () => {
    const visitor = await visit();
    const token = visitor.header.cookie.split('=')[1] ?? '';
    const opened = await doors.http.post('/api/v1/sessions').send(body);
    const row = await store.sessions.find(String(opened.body.id));
    expect(row?.bearer).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.bearer).not.toBe(opened.body.bearer);
    expect(await store.visitors.byToken(token)).toBeUndefined();
  });

  test('strangers see nothing: to them the session does not exist', async () => {
    const mine = await visit();
    const other = await visit();
    const program = await doors.http.post('/api/v1/sessions').send(body);
    const strangers = [{}, other.header, { authorization: `Bearer ${program.body.bearer}` }, { cookie: 'askwell=guess' }];
    const unknown = await doors.http.get(`/api/v1/sessions/${randomUUID()}`);
    for (const stranger of strangers) {
      const at = `/api/v1/sessions/${mine.id}`;
      const key = randomUUID();
      const answers = [
        await doors.http.get(at).set(stranger),
        await doors.http.get(`${at}/events`).set(stranger),
        await doors.http.get(`${at}/report`).set(stranger),
        await doors.http.post(`${at}/turns`).set(stranger).send({ key, after: 2, text: 'hello' }),
        await doors.http.post(`${at}/end`).set(stranger).send({ key }),
      ];
      for (const answer of answers) {
        expect([answer.status, answer.body.code, answer.body.detail]).toEqual([404, 'session.unknown', unknown.body.detail]);
      }
      await expect(connect(doors.url, mine.id, { headers: stranger })).rejects.toMatchObject({ status: 404 });
    }
    expect((await doors.http.get(`/api/v1/sessions/${mine.id}`).set(mine.header)).body).toMatchObject({ turns: 0, state: 'open' });
  });

  test('another site’s page is refused, by Fetch Metadata or by its origin', async () => {
    const foreign = [
      { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'same-site', origin: 'https://sister.example' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ];
    for (const headers of foreign) {
      const answer = await doors.http.post('/api/v1/sessions').set(headers).send(body);
      expect([answer.status, answer.body.code]).toEqual([403, 'request.cross_site']);
    }
    const mine = await visit();
    for (const headers of foreign)
      await expect(connect(doors.url, mine.id, { headers: { ...mine.header, ...headers } })).rejects.toMatchObject({ status: 403 });
    await (await connect(doors.url, mine.id, { headers: { ...mine.header, origin: doors.url } })).hangUp();
  });
});
