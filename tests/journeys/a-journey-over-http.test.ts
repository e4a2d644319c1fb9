import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/ports/store.ts';
import { bothStores } from '../kit/both-stores.ts';
import { type Doors, openDoors } from '../kit/doors.ts';

type Opened = Readonly<{
  id: string;
  walk: string;
  bearer: string;
  seq: number;
  subtitle: string;
  brief: { stakeholders: { id: string; present: boolean }[] };
}>;

describe.each(bothStores)('a journey over HTTP, kept in %s', (_name, open) => {
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

  const begin = async (lang = 'en'): Promise<Opened> => {
    const answer = await doors.http.post('/api/v1/journeys').send({ journey: 'erxian', lang, seed: 5 });
    expect(answer.status).toBe(201);
    return answer.body as Opened;
  };
  const as = ({ bearer }: Pick<Opened, 'bearer'>) => ({ authorization: `Bearer ${bearer}` });
  const read = (walk: string, who: Pick<Opened, 'bearer'>) => doors.http.get(`/api/v1/journeys/${walk}`).set(as(who));
  const next = (walk: string, who: Pick<Opened, 'bearer'>) =>
    doors.http.post(`/api/v1/journeys/${walk}/calls`).set(as(who)).send({ seed: 6 });
  const say = (session: Opened, text: string) =>
    doors.http.post(`/api/v1/sessions/${session.id}/turns`).set(as(session)).send({ key: randomUUID(), after: session.seq, text });
  const end = (session: Pick<Opened, 'id' | 'bearer'>) =>
    doors.http.post(`/api/v1/sessions/${session.id}/end`).set(as(session)).send({ key: randomUUID() });

  const pass = (session: Pick<Opened, 'id' | 'bearer'>, what: 'called' | 'guess') =>
    doors.http.post(`/api/v1/sessions/${session.id}/${what}`).set(as(session)).send({ passed: true });
  /** Ends a call and passes on calling how it came out. */
  const endAndPass = async (session: Pick<Opened, 'id' | 'bearer'>): Promise<void> => {
    await end(session);
    for (const what of ['called', 'guess'] as const) expect((await pass(session, what)).status).toBe(200);
  };
  const pitch = 'Our system watches the vibration of each spindle and tells you weeks ahead which bearing is going.';

  test('the list names the journeys; before the first call there is its date, its table and its brief', async () => {
    const { body: list } = await doors.http.get('/api/v1/journeys?lang=zh');
    expect(list.journeys.find(({ id }: { id: string }) => id === 'erxian')).toMatchObject({
      title: '恒岳二线，从头一面到用起来',
      account: '恒岳传动',
      calls: 6,
      walk: null,
    });
    const { body } = await doors.http.get('/api/v1/journeys/erxian?lang=en');
    expect(body).toMatchObject({ state: 'new', walk: null, timeline: [], next: { stage: 'need_recognition', date: '2026-03-05', nth: 1 } });
    expect(body.stages.map(({ state }: { state: string }) => state)).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  test('the next call waits for the one before', async () => {
    const first = await begin();
    expect((await read(first.walk, first)).body).toMatchObject({
      state: 'calling',
      next: null,
      timeline: [{ session: first.id, outcome: null }],
    });
    const early = await next(first.walk, first);
    expect([early.status, early.body.code]).toEqual([409, 'journey.call_open']);
  });

  test('a call that agrees nothing is held again, two weeks later and by its own first words', async () => {
    const first = await begin();
    await say(first, pitch);
    await endAndPass(first);
    const { body } = await read(first.walk, first);
    expect(body).toMatchObject({ state: 'waiting', next: { stage: 'need_recognition', kind: 'again', nth: 2, date: '2026-03-19' } });
    expect(body.timeline[0]).toMatchObject({ outcome: 'continuation', agreed: null, turns: 1 });
    const again = await next(first.walk, first);
    expect(again.status).toBe(201);
    const { body: events } = await doors.http.get(`/api/v1/sessions/${again.body.id}/events`).set(as(first));
    expect(events.events[0].text).toMatch(/last time|since you were here|again/);
  });

  test('one who leaves without a word starts a recovery, and a second no closes the account', async () => {
    const first = await begin('zh');
    await endAndPass(first);
    expect((await read(first.walk, first)).body).toMatchObject({
      state: 'waiting',
      next: { kind: 'recovery', date: '2026-04-30', days: 56 },
    });
    const recovery = await next(first.walk, first);
    await endAndPass({ id: recovery.body.id, bearer: first.bearer });
    const { body } = await read(first.walk, first);
    expect(body).toMatchObject({ state: 'closed', closed: 'second_no', next: null });
    const over = await next(first.walk, first);
    expect([over.status, over.body.code]).toEqual([409, 'journey.over']);
  });

  test('how a call came out is told by nothing in its journey until both were said or passed on, nor by what would come next', async () => {
    const first = await begin();
    await say(first, pitch);
    await end(first);
    const nothingTold = {
      state: 'untold',
      closed: null,
      next: null,
      timeline: [
        {
          session: first.id,
          ended: true,
          told: false,
          turns: 1,
          total: null,
          outcome: null,
          agreed: null,
          promises: [],
          wanted: [],
          open: [],
        },
      ],
    };
    const { body: before } = await read(first.walk, first);
    expect(before).toMatchObject(nothingTold);
    expect(before.stages.map(({ state }: { state: string }) => state)).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    await pass(first, 'called');
    expect((await read(first.walk, first)).body).toMatchObject(nothingTold);
    await pass(first, 'guess');
    expect((await read(first.walk, first)).body).toMatchObject({
      state: 'waiting',
      next: { kind: 'again' },
      timeline: [{ ended: true, told: true, outcome: 'continuation' }],
    });
  });

  test('whoever reads the report, or asks for the next call, has passed on calling the last one', async () => {
    const [reader, goer] = [await begin(), await begin()];
    for (const one of [reader, goer]) await end(one);
    await doors.http.get(`/api/v1/sessions/${reader.id}/report`).set(as(reader));
    expect((await read(reader.walk, reader)).body).toMatchObject({ state: 'waiting', timeline: [{ outcome: 'no_sale' }] });
    expect((await next(goer.walk, goer)).status).toBe(201);
    expect((await read(goer.walk, goer)).body).toMatchObject({ state: 'calling', timeline: [{ outcome: 'no_sale' }, { ended: false }] });
    const late = await pass(goer, 'called');
    expect([late.status, late.body.code]).toEqual([409, 'practice.written']);
  });

  test('an account that has closed its door does not look closed before the last call was called', async () => {
    const first = await begin();
    await endAndPass(first);
    const recovery = await next(first.walk, first);
    await end({ id: recovery.body.id, bearer: first.bearer });
    expect((await read(first.walk, first)).body).toMatchObject({ state: 'untold', closed: null, next: null });
    const over = await next(first.walk, first);
    expect([over.status, over.body.code]).toEqual([409, 'journey.over']);
    expect((await read(first.walk, first)).body).toMatchObject({ state: 'closed', closed: 'second_no' });
  });

  test('somebody else’s journey looks like none at all', async () => {
    const mine = await begin();
    const theirs = await begin();
    for (const answer of [
      await read(mine.walk, theirs),
      await next(mine.walk, theirs),
      await doors.http.get(`/api/v1/journeys/${mine.walk}`),
    ])
      expect([answer.status, answer.body.code]).toEqual([404, 'journey.unknown']);
  });

  test('a page’s visitor finds the latest walk in the list, and its calls among the sessions', async () => {
    const page = { 'sec-fetch-site': 'same-origin' };
    const begun = await doors.http.post('/api/v1/journeys').set(page).send({ journey: 'erxian', lang: 'zh' });
    const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? '';
    const { body } = await doors.http.get('/api/v1/journeys?lang=zh').set({ ...page, cookie });
    expect(body.journeys[0].walk).toEqual({ id: begun.body.walk, state: 'calling', stage: 'need_recognition', lang: 'zh' });
    const { body: sessions } = await doors.http.get('/api/v1/sessions').set({ ...page, cookie });
    expect(sessions.sessions[0]).toMatchObject({ id: begun.body.id, journey: begun.body.walk, subtitle: '第一次上门' });
    await doors.http
      .post(`/api/v1/sessions/${begun.body.id}/end`)
      .set({ ...page, cookie })
      .send({ key: randomUUID() });
    const { body: after } = await doors.http.get('/api/v1/journeys?lang=zh').set({ ...page, cookie });
    expect(after.journeys[0].walk).toEqual({ id: begun.body.walk, state: 'untold', stage: 'need_recognition', lang: 'zh' });
  });

  test('nothing that is still hidden stands in the page of a journey', async () => {
    const first = await begin();
    await say(first, pitch);
    await endAndPass(first);
    const { text } = await read(first.walk, first);
    const { scenario } = doors.house.library.find('hengyue') ?? {};
    const words = scenario?.account.words.en;
    const sayings = [
      ...Object.entries(words?.items ?? {})
        .filter(([id]) => scenario?.account.facts.every((fact) => fact.id !== id || !fact.inBrief))
        .flatMap(([, { say: ways }]) => ways),
      ...Object.values(words?.concerns ?? {}).flatMap(({ say: ways }) => ways),
    ];
    expect(sayings.length).toBeGreaterThan(100);
    expect(sayings.filter((way) => text.includes(way))).toEqual([]);
    for (const word of ['p_stops', 'c_data', 'trust', 'patience', 'halves', 'standing']) expect(text).not.toContain(word);
  });
});
