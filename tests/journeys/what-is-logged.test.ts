import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { openDoors } from '../kit/doors.ts';
import { connect } from '../kit/line.ts';
import { steadyClock } from '../kit/stores.ts';

test('the log names requests and sessions, and holds not one word of what was said, nor a token', async () => {
  const store = memoryStore(steadyClock());
  const doors = await openDoors(store);
  const opened = await doors.http.post('/api/v1/sessions').send({ scenario: 'hengyue', lang: 'zh' });
  const id = String(opened.body.id);
  const headers = { authorization: `Bearer ${opened.body.bearer}` };
  const secret = '紫云英项目的底价是四百二十万';
  const turns = `/api/v1/sessions/${id}/turns`;
  const heard = await doors.http.post(turns).set(headers).send({ key: randomUUID(), after: opened.body.seq, text: secret });
  expect(heard.status, doors.logged()).toBe(200);
  await doors.http.post(turns).set(headers).send({ key: 'no key', after: 0, text: secret });
  await doors.http.post(turns).set(headers).set('content-type', 'application/json').send(`{"text": "${secret}`);
  const line = await connect(doors.url, id, { headers });
  await line.until('replied', (m) => m.turn === 1);
  line.say(`${secret}，二号线`);
  await line.until('replied', (m) => m.turn === 2);
  line.send(`${secret} is no JSON`);
  await line.until('refused');
  const replies = line.came.flatMap((m) => (m.t === 'replied' ? [m.text] : []));
  await line.hangUp();
  // A fault in the middle of a turn must not carry the words along either.
  await store.close();
  await doors.http.post(turns).set(headers).send({ key: randomUUID(), after: 99, text: secret });

  const lines = doors
    .logged()
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => JSON.parse(each) as Record<string, unknown>);
  const requests = lines.filter((each) => each['msg'] === 'request');
  expect(requests.length).toBe(5);
  expect(requests[1]).toMatchObject({
    session: id,
    method: 'POST',
    path: turns,
    status: 200,
    request: expect.any(String),
    ms: expect.any(Number),
  });
  expect(lines.some((each) => each['msg'] === 'fault')).toBe(true);
  for (const words of [secret, '紫云英', String(opened.body.bearer), ...replies]) expect(doors.logged()).not.toContain(words);
  await doors.close();
});
