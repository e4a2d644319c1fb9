import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { WhyView } from '../../src/wire/why-view.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { realScenarios } from '../kit/house.ts';
import { disclosed, givenAway, secrets } from '../kit/secrets.ts';
import { steadyClock } from '../kit/stores.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(memoryStore(steadyClock()));
});
afterAll(() => doors.close());

const questions = ['How do you release a batch today, Mr Zhou?', 'And where does that give you trouble?'];

/** Opens a call, says both questions, and ends it where it should. */
async function talked(ends: boolean) {
  const opened = await doors.http.post('/api/v1/sessions').send({ scenario: 'qinghe', lang: 'en', seed: 3 });
  const at = `/api/v1/sessions/${opened.body.id}`;
  const headers = { authorization: `Bearer ${opened.body.bearer}`, 'accept-language': 'en' };
  let after = Number(opened.body.seq);
  for (const text of questions) {
    const heard = await doors.http.post(`${at}/turns`).set(headers).send({ key: randomUUID(), after, text, to: 'zhou' });
    after = Number(heard.body.seq);
  }
  if (ends) await doors.http.post(`${at}/end`).set(headers).send({ key: randomUUID() });
  return { id: String(opened.body.id), at, headers };
}

describe('why a label', () => {
  test('is told to the owner of a call that has ended: act, rival and words, and nothing that was not unlocked', async () => {
    const { id, at, headers } = await talked(true);
    const scenario = (await realScenarios()).find((one) => one.scenario.account.id === 'qinghe')?.scenario;
    const events = (await doors.house.log.read(id)).map(({ event }) => event);
    if (!scenario) throw new Error('qinghe is gone');
    for (const [i, question] of questions.entries()) {
      const answer = await doors.http.get(`${at}/turns/${i + 1}/why`).set(headers);
      expect(answer.status).toBe(200);
      const why = WhyView.strict().parse(answer.body);
      expect(why.segments.map(({ text }) => text).join(' ')).toBe(question);
      expect(why.segments.flatMap(({ words }) => words).length).toBeGreaterThan(0);
      expect(givenAway(answer.text, secrets(scenario, 'en', disclosed(events)), questions.join('\n'))).toEqual([]);
    }
  });

  test('is not told to anybody else, who cannot tell it from a call that never was', async () => {
    const { at } = await talked(true);
    const other = await talked(false);
    for (const headers of [{}, other.headers]) {
      const answer = await doors.http.get(`${at}/turns/1/why`).set(headers);
      expect([answer.status, answer.body.code]).toEqual([404, 'session.unknown']);
    }
  });

  test('is not told while the call is open', async () => {
    const { at, headers } = await talked(false);
    const answer = await doors.http.get(`${at}/turns/1/why`).set(headers);
    expect([answer.status, answer.body.code]).toEqual([409, 'session.open']);
  });

  test.each([
    ['40', 404, 'turn.unknown'],
    ['0', 400, 'request.invalid'],
    ['first', 400, 'request.invalid'],
  ])('of turn %s is refused', async (turn, status, code) => {
    const { at, headers } = await talked(true);
    const answer = await doors.http.get(`${at}/turns/${turn}/why`).set(headers);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
