import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import type { SessionEvent } from '../../src/dialogue/words/event.ts';
import type { Store } from '../../src/ports/store.ts';
import { bothStores, dataFolder, sqliteIn } from '../kit/both-stores.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { connect } from '../kit/line.ts';
import { steadyClock } from '../kit/stores.ts';

type Session = Readonly<{ id: string; seq: number; headers: Readonly<Record<string, string>> }>;
const body = { scenario: 'qinghe', lang: 'zh', seed: 11 };
const texts = ['鲜奶加酸奶，平均一天放行的批次大约多少？', '在放行上头，有什么地方是您不太满意的？', '这种放行积压，一般是哪几天最厉害？'];

const begin = async (doors: Doors): Promise<Session> => {
  const opened = await doors.http.post('/api/v1/sessions').send(body);
  return { id: String(opened.body.id), seq: Number(opened.body.seq), headers: { authorization: `Bearer ${opened.body.bearer}` } };
};
const say = async (doors: Doors, session: Session, after: number, text: string, key: string = randomUUID()) => {
  const answer = await doors.http.post(`/api/v1/sessions/${session.id}/turns`).set(session.headers).send({ key, after, text });
  expect(answer.status).toBe(200);
  return answer.body as { seq: number; events: readonly { t: string; text?: string }[] };
};
const transcript = async (doors: Doors, session: Session) => {
  const { body: read } = await doors.http.get(`/api/v1/sessions/${session.id}/events`).set(session.headers);
  return (read as { events: { t: string; turn: number; text?: string }[] }).events.map(({ t, turn, text }) => ({ t, turn, text }));
};

test('a server that starts again in the middle of a call goes on where it was: nothing is lost, nothing doubled', async () => {
  const folder = dataFolder();
  const whole = await openDoors(memoryStore(steadyClock()));
  const untouched = await begin(whole);
  let after = untouched.seq;
  for (const text of texts) after = (await say(whole, untouched, after, text)).seq;

  let store = await sqliteIn(folder);
  let doors = await openDoors(store);
  const session = await begin(doors);
  after = session.seq;
  for (const text of texts) {
    const key = randomUUID();
    const once = await say(doors, session, after, text, key);
    await doors.close();
    await store.close();
    store = await sqliteIn(folder);
    doors = await openDoors(store);
    expect(await say(doors, session, after, text, key)).toEqual(once);
    after = once.seq;
  }
  expect(await transcript(doors, session)).toEqual(await transcript(whole, untouched));
  const end = (at: Doors, one: Session) => at.http.post(`/api/v1/sessions/${one.id}/end`).set(one.headers).send({ key: randomUUID() });
  await end(doors, session);
  await end(whole, untouched);
  const report = async (at: Doors, one: Session) =>
    (await at.http.get(`/api/v1/sessions/${one.id}/report`).set(one.headers)).body.report as object;
  expect(await report(doors, session)).toEqual(await report(whole, untouched));
  await doors.close();
  await store.close();
  await whole.close();
});

describe.each(bothStores)('a crash between decision and reply, kept in %s', (_name, open) => {
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

  /** A session whose first turn was decided and recorded, but not worded; and the same turn as it is when nothing goes wrong. */
  const cutOff = async () => {
    const whole = await begin(doors);
    const key = randomUUID();
    await say(doors, whole, whole.seq, texts[1] as string, key);
    const turn = (await store.log.read(whole.id, whole.seq)).map((recorded) => recorded.event);
    const decided = turn.filter((event) => event.type !== 'replied');
    const replies = turn.filter((event) => event.type === 'replied');
    expect(replies.length).toBeGreaterThan(0);
    const session = await begin(doors);
    const appended = await store.log.append(session.id, session.seq, key, decided);
    expect(appended.ok).toBe(true);
    return { session, key, replies, afresh: await openDoors(store) };
  };
  const worded = async (session: Session): Promise<readonly SessionEvent[]> =>
    (await store.log.read(session.id, session.seq)).map((r) => r.event).filter((event) => event.type === 'replied');

  test('resuming words it once, just as it would have been worded, for however many who come', async () => {
    const { session, replies, afresh } = await cutOff();
    const lines = await Promise.all([1, 2, 3].map(() => connect(afresh.url, session.id, { headers: session.headers })));
    await Promise.all(lines.map((line) => line.until('replied', (m) => m.turn === 1)));
    expect(await worded(session)).toEqual(replies);
    for (const line of lines) await line.hangUp();
    await afresh.close();
  });

  test('the same message sent again is answered with the reply', async () => {
    const { session, key, replies, afresh } = await cutOff();
    const answer = await say(afresh, session, session.seq, texts[1] as string, key);
    expect(answer.events.flatMap((e) => (e.t === 'replied' ? [e.text] : []))).toEqual(
      replies.flatMap((e) => (e.type === 'replied' ? [e.text] : [])),
    );
    expect(await worded(session)).toEqual(replies);
    await afresh.close();
  });

  test('the next message words it first, and is then told that the buyer has spoken', async () => {
    const { session, replies, afresh } = await cutOff();
    const next = await afresh.http
      .post(`/api/v1/sessions/${session.id}/turns`)
      .set(session.headers)
      .send({ key: randomUUID(), after: session.seq, text: texts[2] });
    expect([next.status, next.body.code]).toEqual([409, 'turn.stale']);
    expect(await worded(session)).toEqual(replies);
    await afresh.close();
  });

  test('two servers on one store word it once', async () => {
    const { session, replies, afresh } = await cutOff();
    const second = await openDoors(store);
    const lines = await Promise.all([afresh, second].map((at) => connect(at.url, session.id, { headers: session.headers })));
    await Promise.all(lines.map((line) => line.until('replied', (m) => m.turn === 1)));
    expect(await worded(session)).toEqual(replies);
    for (const line of lines) await line.hangUp();
    await afresh.close();
    await second.close();
  });
});
