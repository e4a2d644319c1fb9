import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Store } from '../../src/ports/store.ts';
import { protocol } from '../../src/wire/protocol.ts';
import { bothStores } from '../kit/both-stores.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { connect, type Line } from '../kit/line.ts';

const hello = 'How many lines do you run?';

describe.each(bothStores)('a call over the socket, kept in %s', (_name, open) => {
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

  const begin = async () => {
    const { body } = await doors.http.post('/api/v1/sessions').send({ scenario: 'hengyue', lang: 'en', seed: 5 });
    const headers = { authorization: `Bearer ${body.bearer}`, 'accept-language': 'en' };
    return { id: String(body.id), seq: Number(body.seq), headers };
  };
  const joined = async (session: Awaited<ReturnType<typeof begin>>, after = 0): Promise<Line> => {
    const line = await connect(doors.url, session.id, { headers: session.headers, after });
    await line.until('hello');
    return line;
  };
  const seqs = (line: Line) => line.came.flatMap((m) => ('seq' in m && m.t !== 'hello' ? [m.seq] : []));

  test('it greets with the protocol and the last seq, then tells what was said so far', async () => {
    const session = await begin();
    const line = await joined(session);
    await line.until('replied');
    expect(line.came.map((m) => m.t)).toEqual(['hello', 'replied']);
    expect(line.came[0]).toEqual({ t: 'hello', protocol, seq: session.seq });
    await line.hangUp();
  });

  test('what is said comes back recorded, with its key, and then the reply', async () => {
    const line = await joined(await begin());
    await line.until('replied');
    const key = line.say(hello);
    await line.until('replied', (m) => m.turn === 1);
    expect(line.came.filter((m) => m.t !== 'writing' && m.t !== 'draft').map((m) => m.t)).toEqual(['hello', 'replied', 'said', 'replied']);
    expect(await line.until('said')).toMatchObject({ key, text: hello, turn: 1 });
    expect(seqs(line)).toEqual([...new Set(seqs(line))].sort((a, b) => a - b));
    await line.hangUp();
  });

  test('whoever comes back tells what they saw, and gets the rest and nothing twice', async () => {
    const session = await begin();
    const first = await joined(session);
    await first.until('replied');
    first.say(hello);
    await first.until('replied', (m) => m.turn === 1);
    await first.hangUp();
    const again = await joined(session, session.seq);
    await again.until('replied');
    expect(again.came.filter((m) => 'turn' in m).every((m) => 'turn' in m && m.turn === 1)).toBe(true);
    expect(again.came).toEqual([{ t: 'hello', protocol, seq: first.last() }, ...first.came.filter((m) => 'turn' in m && m.turn === 1)]);
    await again.hangUp();
  });

  test('two sockets of one session see the same', async () => {
    const session = await begin();
    const [one, other] = [await joined(session), await joined(session)];
    await one.until('replied');
    await other.until('replied');
    one.say(hello);
    await one.until('replied', (m) => m.turn === 1);
    await other.until('replied', (m) => m.turn === 1);
    other.say('And how many shifts?');
    await one.until('replied', (m) => m.turn === 2);
    await other.until('replied', (m) => m.turn === 2);
    expect(one.came).toEqual(other.came);
    await one.hangUp();
    await other.hangUp();
  });

  test('what is said over HTTP is seen on the socket', async () => {
    const session = await begin();
    const line = await joined(session);
    await doors.http
      .post(`/api/v1/sessions/${session.id}/turns`)
      .set(session.headers)
      .send({ key: randomUUID(), after: session.seq, text: hello });
    expect(await line.until('said')).toMatchObject({ text: hello });
    await line.until('replied', (m) => m.turn === 1);
    await line.hangUp();
  });

  test('a message sent while another is in flight waits, and is told that the buyer has spoken since', async () => {
    const line = await joined(await begin());
    await line.until('replied');
    line.say(hello);
    const second = line.say('And how many shifts?');
    const refused = await line.until('refused');
    expect(refused).toMatchObject({ key: second, problem: { code: 'turn.stale', status: 409 } });
    expect(line.came.filter((m) => m.t === 'said').length).toBe(1);
    line.say('And how many shifts?', { key: second });
    await line.until('replied', (m) => m.turn === 2);
    await line.hangUp();
  });

  test('a message sent twice is heard once', async () => {
    const line = await joined(await begin());
    await line.until('replied');
    const after = line.last();
    const key = line.say(hello);
    line.say(hello, { key, after });
    await line.until('replied', (m) => m.turn === 1);
    line.send({ t: 'ping', n: 4 });
    await line.until('pong', (m) => m.n === 4);
    expect(line.came.filter((m) => m.t === 'said' || m.t === 'refused').map((m) => m.t)).toEqual(['said']);
    await line.hangUp();
  });

  test('a message that cannot be read is refused by field, and the connection stays', async () => {
    const line = await joined(await begin());
    const key = randomUUID();
    line.send('not json at all');
    await line.until('refused', (m) => m.problem.code === 'message.malformed' && m.key === undefined);
    line.send({ t: 'say', key, after: 0, text: '', mood: 10 });
    const refused = await line.until('refused', (m) => m.key === key);
    expect(refused.problem.fields?.map((f) => f.path).sort()).toEqual(['mood', 'text']);
    line.send({ t: 'sing' });
    line.socket.send(Buffer.from([1, 2, 3]));
    line.send({ t: 'ping', n: 1 });
    await line.until('pong');
    await line.hangUp();
  });

  test('leaving ends the call for every socket, and nothing is heard after', async () => {
    const session = await begin();
    const [one, other] = [await joined(session), await joined(session)];
    one.send({ t: 'leave', key: randomUUID() });
    expect(await other.until('ended')).toMatchObject({ by: 'trainee' });
    await one.until('ended');
    one.say(hello);
    expect((await one.until('refused')).problem.code).toBe('session.ended');
    await one.hangUp();
    await other.hangUp();
  });

  test('somebody who sends too fast is asked to wait, and stays connected', async () => {
    const line = await joined(await begin());
    for (let n = 0; n < 40; n++) line.send({ t: 'ping', n });
    const refused = await line.until('refused', (m) => m.problem.code === 'request.too_many');
    expect(refused.problem).toMatchObject({ status: 429, detail: expect.stringMatching(/\d/) });
    expect(line.socket.readyState).toBe(WebSocket.OPEN);
    await line.hangUp();
  });

  test('a message beyond the size limit ends the connection with 1009', async () => {
    const line = await joined(await begin());
    line.send('x'.repeat(20_000));
    expect(await line.closed).toEqual({ code: 1009 });
  });

  test('a seq that is none is refused before the connection stands', async () => {
    const session = await begin();
    await expect(connect(doors.url, session.id, { headers: session.headers, after: '-3' })).rejects.toMatchObject({ status: 400 });
    await expect(connect(doors.url, 'no-session', { headers: session.headers })).rejects.toMatchObject({ status: 404 });
  });

  test('refusals are in the reader’s language: the one the page names, since a page cannot set a socket’s headers', async () => {
    const session = await begin();
    const line = await connect(doors.url, session.id, { headers: session.headers, after: '0&lang=zh' });
    line.send('?');
    expect((await line.until('refused')).problem.detail).toMatch(/^这条消息读不懂/);
    await line.hangUp();
  });

  test('no compression is offered', async () => {
    const line = await joined(await begin());
    expect(line.socket.extensions).toBe('');
    await line.hangUp();
  });

  test('on shutdown every socket is closed with 1012, and nobody is let in', async () => {
    const leaving = await openDoors(store);
    const { body } = await leaving.http.post('/api/v1/sessions').send({ scenario: 'hengyue', lang: 'en' });
    const headers = { authorization: `Bearer ${body.bearer}` };
    const lines = await Promise.all([1, 2, 3].map(() => connect(leaving.url, String(body.id), { headers })));
    expect(leaving.sockets.open()).toBe(3);
    leaving.sockets.close();
    expect(await Promise.all(lines.map((line) => line.closed))).toEqual([{ code: 1012 }, { code: 1012 }, { code: 1012 }]);
    await expect(connect(leaving.url, String(body.id), { headers })).rejects.toMatchObject({ status: 503 });
    await leaving.close();
  });
});
