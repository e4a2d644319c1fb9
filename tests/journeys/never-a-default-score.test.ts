import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { openDoors } from '../kit/doors.ts';
import { steadyClock } from '../kit/stores.ts';

let broken = true;
const store = memoryStore(steadyClock());
const gradings: typeof store.gradings = {
  ...store.gradings,
  put: async (grading) => {
    if (broken) throw new Error('the disk is full');
    return store.gradings.put(grading);
  },
};
const doors = await openDoors({ ...store, gradings });
afterAll(() => doors.close());

test('where scoring fails the call has ended, and the report is a fault with a number, never a default score', async () => {
  const opened = await doors.http.post('/api/v1/sessions').send({ scenario: 'hengyue', lang: 'en', seed: 5 });
  const headers = { authorization: `Bearer ${opened.body.bearer}` };
  const at = `/api/v1/sessions/${opened.body.id}`;
  const ended = await doors.http.post(`${at}/end`).set(headers).send({ key: randomUUID() });
  expect([ended.status, ended.body.events.at(-1).t]).toEqual([200, 'ended']);

  const report = await doors.http.get(`${at}/report`).set(headers);
  expect([report.status, report.body.code]).toEqual([500, 'fault.internal']);
  expect(report.body.detail).toContain(report.body.instance.split(':').at(-1));
  expect(report.body.detail).toContain('What was said is safe');
  expect(report.text).not.toMatch(/total|outcome|the disk is full/);
  const session = await doors.http.get(at).set(headers);
  expect(session.body).toMatchObject({ state: 'ended', total: null });

  broken = false;
  const again = await doors.http.get(`${at}/report`).set(headers);
  expect(again.status).toBe(200);
  expect((await doors.http.get(at).set(headers)).body.total).toBe(again.body.report.total);
});
