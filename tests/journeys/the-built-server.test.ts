import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Line } from '../kit/line.ts';
import { type BuiltServer, startServer } from '../kit/server.ts';

let server: BuiltServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

type Session = Readonly<{ id: string; seq: number; headers: Readonly<Record<string, string>> }>;

const post = async (path: string, body: object, headers = {}) => {
  const answer = await fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const begin = async (): Promise<Session> => {
  const { body } = await post('/sessions', { scenario: 'hengyue', lang: 'zh', seed: 2 });
  return { id: String(body['id']), seq: Number(body['seq']), headers: { authorization: `Bearer ${body['bearer']}` } };
};
const texts = (line: Line) => line.came.flatMap((m) => (m.t === 'said' || m.t === 'replied' ? [`${m.turn} ${m.t} ${m.text}`] : []));

describe('the server as it is started', () => {
  test('on SIGTERM it closes its sockets so that clients come back, and ends well', async () => {
    const session = await begin();
    const line = await connect(server.url, session.id, { headers: session.headers });
    await line.until('replied');
    line.say('你们现在有几条产线？');
    await line.until('replied', (m) => m.turn === 1);
    const [closed, ended] = await Promise.all([line.closed, server.end('SIGTERM')]);
    expect(closed).toEqual({ code: 1012 });
    expect(ended).toEqual({ code: 0, signal: null });
    expect(server.said()).toContain('"msg":"stopped"');

    await server.startAgain();
    const back = await connect(server.url, session.id, { headers: session.headers });
    await back.until('replied', (m) => m.turn === 1);
    expect(texts(back)).toEqual(texts(line));
    await back.hangUp();
  });

  test('killed as by a power cut, it has kept everything that it acknowledged, and goes on from there', async () => {
    const session = await begin();
    const line = await connect(server.url, session.id, { headers: session.headers });
    await line.until('replied');
    const key = line.say('你们现在有几条产线？');
    const reply = await line.until('replied', (m) => m.turn === 1);
    expect(await server.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    await line.closed;

    await server.startAgain();
    const again = await post(`/sessions/${session.id}/turns`, { key, after: session.seq, text: '你们现在有几条产线？' }, session.headers);
    expect(again.status).toBe(200);
    const back = await connect(server.url, session.id, { headers: session.headers });
    expect(await back.until('replied', (m) => m.turn === 1)).toEqual(reply);
    back.say('每天几班倒？');
    await back.until('replied', (m) => m.turn === 2);
    expect(texts(back).slice(0, texts(line).length)).toEqual(texts(line));
    await back.hangUp();
  });

  test('a turn in flight when it is asked to stop is finished and kept', async () => {
    const session = await begin();
    const saying = post(
      `/sessions/${session.id}/turns`,
      { key: randomUUID(), after: session.seq, text: '你们现在有几条产线？' },
      session.headers,
    );
    const ending = server.end('SIGTERM');
    const outcome = await saying.then(
      ({ status }) => status,
      () => 0,
    );
    expect((await ending).code).toBe(0);
    await server.startAgain();
    const line = await connect(server.url, session.id, { headers: session.headers });
    await line.until('replied', (m) => m.turn === 0);
    if (outcome === 200) expect((await line.until('replied', (m) => m.turn === 1)).turn).toBe(1);
    line.send({ t: 'ping', n: 1 });
    await line.until('pong');
    const turns = line.came.flatMap((m) => ('turn' in m && m.t !== 'writing' && m.t !== 'draft' ? [`${m.turn} ${m.t}`] : []));
    expect([['0 replied'], ['0 replied', '1 said', '1 replied']]).toContainEqual(turns);
    await line.hangUp();
  });
});
