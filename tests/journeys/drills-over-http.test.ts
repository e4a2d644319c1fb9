import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/ports/store.ts';
import { bothStores } from '../kit/both-stores.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { smallDrills } from '../kit/drills.ts';

const page = { 'sec-fetch-site': 'same-origin', 'accept-language': 'en' };
const wedge = { item: 'to_implication-en-01', text: 'Who had to explain those two delays to the customer?' };
const count = { item: 'to_implication-en-01', text: 'How many kinds of spares do you stock?' };

describe.each(bothStores)('drills over HTTP, kept in %s', (_name, open) => {
  let store: Store;
  let doors: Doors;
  beforeAll(async () => {
    store = await open();
    doors = await openDoors(store, { drills: smallDrills });
  });
  afterAll(async () => {
    await doors.close();
    await store.close();
  });

  type Sent = Readonly<{ item: string; text: string; line?: number; key?: string; round?: string }>;
  const answer = (drill: string, sent: Sent, cookie = '') =>
    doors.http
      .post(`/api/v1/drills/${drill}/answers`)
      .set({ ...page, cookie })
      .send({ key: randomUUID(), round: randomUUID(), lang: 'en', ...sent });
  const read = (path: string, cookie = '') => doors.http.get(`/api/v1/drills${path}`).set({ ...page, cookie });
  const cookieOf = ({ headers }: Readonly<{ headers: Readonly<Record<string, unknown>> }>) =>
    String(headers['set-cookie']).split(';')[0] ?? '';

  test('a stranger sees every drill as new, in the language asked for', async () => {
    const { body } = await read('?lang=en');
    expect(body).toEqual({
      lang: 'en',
      drills: smallDrills.map(({ drill, items }) => ({
        drill,
        lang: 'en',
        items: items.length,
        due: 0,
        fresh: items.length,
        next: null,
        last: null,
      })),
    });
    expect((await read('?lang=zh')).body.drills).toEqual([]);
  });

  test('a round is put without anything that tells its answers', async () => {
    for (const { drill, items } of smallDrills) {
      const { text, body } = await read(`/${drill}`);
      expect(body.tasks.map(({ item }: { item: string }) => item)).toEqual(items.map(({ id }) => id));
      for (const { why, examples, poor } of items)
        for (const secret of [why, ...examples, ...(poor ? [poor.text, poor.why] : [])]) expect(text).not.toContain(secret);
    }
    expect((await read('/rung')).body.tasks[0]).toEqual({
      item: 'rung-en-01',
      scene: 'End of a second meeting at a brewery.',
      buyer: "Very interesting, that. Do send me something, and we'll keep in touch.",
      seller: null,
      exchange: [],
      side: null,
    });
  });

  test('the first answer makes somebody a visitor; the round after knows what they did', async () => {
    const first = await answer('to_implication', wedge);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      across: true,
      reason: 'across',
      rule: 17,
      heard: { act: 'implication' },
      tries: 1,
      why: 'Two failures are on the table, and somebody paid for them.',
      engine: { name: doors.house.classifier.engine.name },
    });
    expect(first.body.examples).toHaveLength(2);
    const cookie = cookieOf(first);
    const { body } = await read('/to_implication', cookie);
    expect(body).toMatchObject({ due: 0, fresh: 1, next: first.body.due, last: { tried: 1, atOnce: 1 } });
    expect(body.tasks.map(({ item }: { item: string }) => item)).toEqual(['to_implication-en-02', 'to_implication-en-01']);
    expect((await read('/to_implication')).body).toMatchObject({ fresh: 2, last: null });
  });

  test('how others put it is shown at the third try, not before', async () => {
    const round = randomUUID();
    const first = await answer('to_implication', { ...count, round });
    expect(first.body).toMatchObject({
      across: false,
      reason: 'other_act',
      nearMiss: 'The honest answer is a count.',
      tries: 1,
      examples: [],
    });
    const cookie = cookieOf(first);
    expect((await answer('to_implication', { ...count, round }, cookie)).body).toMatchObject({ tries: 2, examples: [] });
    const third = await answer('to_implication', { ...count, round }, cookie);
    expect(third.body.tries).toBe(3);
    expect(third.body.examples).toHaveLength(2);
    expect((await answer('to_implication', count, cookie)).body).toMatchObject({ tries: 1, examples: [] });
  });

  test('one sentence for every buyer gets across once', async () => {
    const line = 'What does that do to you?';
    const first = await answer('to_implication', { item: 'to_implication-en-02', text: line });
    expect(first.body.across).toBe(true);
    const second = await answer('to_implication', { item: 'to_implication-en-01', text: line }, cookieOf(first));
    expect(second.body).toMatchObject({ across: false, reason: 'same_as_before' });
  });

  test('a choice is told at once, with its line where it has one', async () => {
    expect((await answer('rung', { item: 'rung-en-01', text: 'advance' })).body).toMatchObject({
      across: false,
      reason: 'wrong',
      answer: 'continuation',
      heard: null,
      engine: null,
    });
    expect((await answer('mistakes', { item: 'mistakes-en-01', text: 'ignoring', line: 3 })).body).toMatchObject({
      across: true,
      reason: 'right',
      line: 3,
    });
    expect((await answer('mistakes', { item: 'mistakes-en-01', text: 'ignoring', line: 1 })).body).toMatchObject({
      reason: 'wrong_line',
      line: 3,
    });
  });

  test('an answer sent again is answered as it was, and another under its key is refused', async () => {
    const [key, round] = [randomUUID(), randomUUID()];
    const first = await answer('to_implication', { ...wedge, key, round });
    const cookie = cookieOf(first);
    const again = await answer('to_implication', { ...wedge, key, round }, cookie);
    expect(again.body).toEqual(first.body);
    const other = await answer('to_implication', { ...count, key, round }, cookie);
    expect([other.status, other.body.code]).toEqual([409, 'practice.other_text']);
    expect((await read('/to_implication', cookie)).body.last).toMatchObject({ tried: 1, atOnce: 1 });
  });

  test('what is not there is refused, and nobody becomes a visitor over it', async () => {
    const refused = [
      await answer('labels', wedge),
      await answer('to_implication', { ...wedge, item: 'to_implication-en-99' }),
      await answer('rung', { item: 'rung-en-01', text: 'maybe' }),
      await read('/labels'),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
      [404, 'drill.unknown'],
      [404, 'drill.unknown_item'],
      [422, 'drill.not_an_answer'],
      [404, 'drill.unknown'],
    ]);
    expect(refused.map(({ headers }) => headers['set-cookie'])).toEqual([undefined, undefined, undefined, undefined]);
  });
});
