import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/ports/store.ts';
import { bothStores } from '../kit/both-stores.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { realScenarios } from '../kit/house.ts';

type Opened = Readonly<{ id: string; bearer: string; seq: number }>;
const zh = { 'accept-language': 'zh-CN,zh;q=0.9' };

describe.each(bothStores)('a call over HTTP, kept in %s', (_name, open) => {
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

  const begin = async (more: object = {}): Promise<Opened> => {
    const answer = await doors.http.post('/api/v1/sessions').send({ scenario: 'hengyue', lang: 'en', seed: 5, ...more });
    expect(answer.status).toBe(201);
    return answer.body as Opened;
  };
  const as = ({ bearer }: Opened) => ({ authorization: `Bearer ${bearer}` });
  const say = (session: Opened, text: string, more: object = {}) =>
    doors.http
      .post(`/api/v1/sessions/${session.id}/turns`)
      .set(as(session))
      .send({ key: randomUUID(), after: session.seq, text, ...more });
  const end = (session: Opened) => doors.http.post(`/api/v1/sessions/${session.id}/end`).set(as(session)).send({ key: randomUUID() });
  const report = (session: Opened) => doors.http.get(`/api/v1/sessions/${session.id}/report`).set(as(session));

  test('the list says who will be at the table, in the language asked for or read', async () => {
    const chinese = await doors.http.get('/api/v1/scenarios?lang=zh');
    const read = await doors.http.get('/api/v1/scenarios').set(zh);
    expect(chinese.body).toEqual(read.body);
    const { scenarios } = chinese.body as { scenarios: readonly { id: string; stakeholders: readonly object[]; languages: string[] }[] };
    const ids = (await realScenarios()).map(({ scenario }) => scenario.account.id);
    expect(ids).toContain('hengyue');
    expect(scenarios.map((s) => s.id)).toEqual(ids);
    for (const scenario of scenarios) {
      expect(scenario.languages).toEqual(['zh', 'en']);
      expect(scenario.stakeholders.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('the brief has the offer with it', async () => {
    const { body } = await doors.http.get('/api/v1/scenarios/qinghe?lang=en');
    expect(body).toMatchObject({ id: 'qinghe', lang: 'en', offer: { capabilities: expect.anything(), limits: expect.anything() } });
    expect((body as { brief: readonly object[] }).brief.length).toBeGreaterThan(2);
  });

  test('the buyer speaks first, and answers what is said', async () => {
    const session = await begin();
    const first = await doors.http.get(`/api/v1/sessions/${session.id}/events`).set(as(session));
    expect(first.body).toMatchObject({ seq: session.seq, events: [{ t: 'replied', turn: 0, reply: 0 }] });
    const answer = await say(session, 'How many lines do you run?');
    expect(answer.status).toBe(200);
    const { events, seq } = answer.body as { events: readonly { t: string; seq: number; turn: number }[]; seq: number };
    expect(events.map((e) => e.t)).toEqual(['said', 'replied']);
    expect(events.every((e) => e.turn === 1 && e.seq > session.seq && e.seq <= seq)).toBe(true);
  });

  test('an utterance sent again is answered, not heard twice', async () => {
    const session = await begin();
    const key = randomUUID();
    const once = await say(session, 'How many lines do you run?', { key });
    const again = await say(session, 'How many lines do you run?', { key });
    expect(again.body).toEqual(once.body);
    const { body } = await doors.http.get(`/api/v1/sessions/${session.id}`).set(as(session));
    expect(body).toMatchObject({ turns: 1, state: 'open' });
  });

  test('the same key with other text is refused', async () => {
    const session = await begin();
    const key = randomUUID();
    await say(session, 'How many lines do you run?', { key });
    const other = await say(session, 'How many shifts do you run?', { key });
    expect([other.status, other.body.code]).toEqual([409, 'turn.other_text']);
  });

  test('whoever has not seen the last reply is told so', async () => {
    const session = await begin();
    await say(session, 'How many lines do you run?');
    const stale = await say(session, 'And how many shifts?');
    expect([stale.status, stale.body.code]).toEqual([409, 'turn.stale']);
  });

  test('two at once: one is heard, the other waits and is told that the buyer has spoken', async () => {
    const session = await begin();
    const both = await Promise.all([say(session, 'How many lines do you run?'), say(session, 'And how many shifts?')]);
    expect(both.map((a) => a.status).sort()).toEqual([200, 409]);
    const { body } = await doors.http.get(`/api/v1/sessions/${session.id}/events`).set(as(session));
    expect((body as { events: { t: string }[] }).events.filter((e) => e.t === 'said').length).toBe(1);
  });

  test('someone who is not at the table cannot be spoken to', async () => {
    const session = await begin();
    const answer = await say(session, 'Good morning', { to: 'nobody' });
    expect([answer.status, answer.body.code]).toEqual([422, 'person.not_at_the_table']);
  });

  test('events are read from a seq on', async () => {
    const session = await begin();
    const { body } = await say(session, 'How many lines do you run?');
    const later = await doors.http.get(`/api/v1/sessions/${session.id}/events?after=${session.seq}`).set(as(session));
    expect(later.body).toEqual(body);
    const nothing = await doors.http.get(`/api/v1/sessions/${session.id}/events?after=${(body as { seq: number }).seq}`).set(as(session));
    expect(nothing.body).toEqual({ events: [], seq: (body as { seq: number }).seq });
  });

  test('the report comes after the end, and is the same each time it is read', async () => {
    const session = await begin();
    await say(session, 'How many lines do you run?');
    const early = await report(session);
    expect([early.status, early.body.code]).toEqual([409, 'session.open']);
    const ended = await end(session);
    expect((ended.body as { events: { t: string }[] }).events.at(-1)).toMatchObject({ t: 'ended', by: 'trainee' });
    const first = await report(session);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ session: { state: 'ended' }, report: { outcome: 'no_sale', turns: 1 } });
    const second = await report(session);
    expect(second.body).toEqual(first.body);
  });

  test('after the end nothing more is heard, and ending again changes nothing', async () => {
    const session = await begin();
    const once = await end(session);
    const late = await say(session, 'One more thing');
    expect([late.status, late.body.code]).toEqual([409, 'session.ended']);
    expect((await end(session)).body).toEqual(once.body);
  });

  test('an utterance that was heard before the end is answered after it, too', async () => {
    const session = await begin();
    const key = randomUUID();
    await say(session, 'How many lines do you run?', { key });
    await end(session);
    const again = await say(session, 'How many lines do you run?', { key });
    expect(again.status).toBe(200);
  });

  test('the seed fixes the dice: the same words, the same call', async () => {
    const heard = async () => {
      const session = await begin({ lang: 'zh', seed: 77 });
      const { body } = await say(session, '你们现在有几条产线？');
      return (body as { events: { t: string; text?: string }[] }).events.map((e) => e.text);
    };
    expect(await heard()).toEqual(await heard());
  });
});
