import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/ports/store.ts';
import { bothStores } from '../kit/both-stores.ts';
import { type Doors, openDoors } from '../kit/doors.ts';

type Begun = Readonly<{ id: string; seq: number; headers: Readonly<Record<string, string>>; bytes: string }>;

describe.each(bothStores)('the variants of an account over HTTP, kept in %s', (_name, open) => {
  let store: Store;
  let doors: Doors;
  beforeAll(async () => {
    store = await open();
    doors = await openDoors(store);
  });
  afterAll(async () => {
    await doors.close();
    await store.close();
  });

  const begin = async (more: object, headers: Readonly<Record<string, string>> = {}): Promise<Begun> => {
    const answer = await doors.http
      .post('/api/v1/sessions')
      .set(headers)
      .send({ scenario: 'qinghe', lang: 'zh', seed: 7, ...more });
    expect(answer.status).toBe(201);
    const cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0];
    const own = answer.body.bearer ? { authorization: `Bearer ${answer.body.bearer}` } : { cookie: headers['cookie'] ?? cookie ?? '' };
    return { id: String(answer.body.id), seq: Number(answer.body.seq), headers: own, bytes: answer.text };
  };
  const opened = async ({ id }: Begun) => {
    const event = (await doors.house.log.read(id))[0]?.event;
    return event?.type === 'opened' ? (event.variant ?? 'plain') : undefined;
  };

  test('a session plays the variant that was asked for, tells nobody which before the end, and the report says what was different', async () => {
    const session = await begin({ variant: 'trace_first' });
    const at = `/api/v1/sessions/${session.id}`;
    const key = randomUUID();
    const text = '周经理，上回追溯演练查清一批货花了多少个小时？';
    const said = await doors.http.post(`${at}/turns`).set(session.headers).send({ key, after: session.seq, text, to: 'zhou' });
    expect(said.text).toContain('十一个小时');
    const read = await doors.http.get(at).set(session.headers);
    const heard = await doors.http.get(`${at}/events`).set(session.headers);
    const during = [session.bytes, said.text, read.text, heard.text].join('\n');
    expect(/trace_first|variant|先愁追溯/.exec(during)).toBeNull();
    await doors.http.post(`${at}/end`).set(session.headers).send({ key: randomUUID() });
    const report = await doors.http.get(`${at}/report`).set(session.headers);
    expect(report.body.variant).toBe('两个人都先愁追溯，吴主任不轻信');
    expect(await opened(session)).toBe('trace_first');
  });

  test('a session keeps its variant when it is taken up again from the log', async () => {
    const session = await begin({ variant: 'trace_first' });
    doors.house.live.drop(session.id);
    const text = '周经理，上回追溯演练查清一批货花了多少个小时？';
    const said = await doors.http
      .post(`/api/v1/sessions/${session.id}/turns`)
      .set(session.headers)
      .send({ key: randomUUID(), after: session.seq, text, to: 'zhou' });
    expect(said.text).toContain('十一个小时');
  });

  test('the report of a plain call says that nothing was different', async () => {
    const session = await begin({});
    expect(await opened(session)).toBe('plain');
    await doors.http.post(`/api/v1/sessions/${session.id}/end`).set(session.headers).send({ key: randomUUID() });
    const report = await doors.http.get(`/api/v1/sessions/${session.id}/report`).set(session.headers);
    expect(report.body.variant).toBeNull();
  });

  test('a name that is not there is refused, and the others are not told', async () => {
    const answer = await doors.http.post('/api/v1/sessions').send({ scenario: 'qinghe', lang: 'zh', variant: 'trace_frist' });
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 422, code: 'scenario.no_such_variant' });
    expect(answer.text).not.toMatch(/trace_first|vans_first|trace_below/);
  });

  test('the brief says which of the visitor’s calls it is for, tells no variant, and is the one of the call that is opened with it', async () => {
    const browser = { 'sec-fetch-site': 'same-origin', origin: doors.url };
    const read = async (headers: Readonly<Record<string, string>>) =>
      (await doors.http.get('/api/v1/scenarios/qinghe?lang=zh').set(headers)).body;
    const { nth: none, ...unseen } = await read({});
    const first = await begin({ nth: none, seed: undefined }, browser);
    expect([none, JSON.parse(first.bytes).brief]).toEqual([0, unseen]);
    expect(await opened(first)).toBe('plain');
    const mine = { ...browser, ...first.headers };
    const played = new Set<string | undefined>();
    for (let n = 1; n < 7; n++) {
      const { nth, ...brief } = await read(mine);
      const next = await begin({ nth, seed: undefined }, mine);
      expect([nth, JSON.parse(next.bytes).brief]).toEqual([n, brief]);
      expect(JSON.stringify(brief)).not.toMatch(/variant|_first|_below|seed/);
      played.add(await opened(next));
    }
    expect(played.size).toBeGreaterThan(1);
  });

  test('a visitor’s first call with an account is plain, and the next is drawn by its seed', async () => {
    const browser = { 'sec-fetch-site': 'same-origin', origin: doors.url };
    const first = await begin({}, browser);
    expect(await opened(first)).toBe('plain');
    const again = new Set<string | undefined>();
    for (let seed = 0; seed < 12; seed++) again.add(await opened(await begin({ seed }, { ...browser, ...first.headers })));
    expect(again.size).toBeGreaterThan(2);
    expect(await opened(await begin({ scenario: 'maiwei' }, { ...browser, ...first.headers }))).toBe('plain');
  });
});
