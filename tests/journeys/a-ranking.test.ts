import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { RankedView, ThreeView } from '../../src/wire/ranking-view.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { steadyClock } from '../kit/stores.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(memoryStore(steadyClock()));
});
afterAll(() => doors.close());

test('three transcripts come without a score, a label or a name of their kind', async () => {
  const { text, body } = await doors.http.get('/api/v1/rankings/renhe?lang=en');
  const { transcripts } = ThreeView.parse(body);
  expect(transcripts.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  for (const word of ['"total"', '"acts"', '"outcome"', '"mood"', '"balance"', 'pushy', 'average', '"good"'])
    expect(text).not.toContain(word);
});

test('a trainer’s ranking stands beside ours with the turns that explain it, and is kept as data', async () => {
  const agent = { 'sec-fetch-site': 'same-origin', 'accept-language': 'en' };
  const key = randomUUID();
  const first = await doors.http
    .post('/api/v1/rankings/renhe')
    .set(agent)
    .send({ key, lang: 'en', order: ['A', 'B', 'C'] });
  expect(first.status).toBe(200);
  const { ours, tau, reasons, kept } = RankedView.parse(first.body);
  expect(kept).toBe(true);
  const totals = ours.map(({ total }) => total);
  expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  expect(ours.map(({ outcome }) => outcome)).toEqual(['advance', 'continuation', 'no_sale']);
  expect(reasons.map(({ above, below }) => [above, below])).toEqual([
    [ours[0]?.letter, ours[1]?.letter],
    [ours[1]?.letter, ours[2]?.letter],
  ]);
  for (const { evidence } of reasons)
    for (const reason of [...evidence.above, ...evidence.below]) expect(reason.turns.length).toBeGreaterThan(0);
  const cookie = String(first.headers['set-cookie']).split(';')[0] ?? '';
  const mine = { ...agent, cookie };
  const best = ours.map(({ letter }) => letter);
  const second = await doors.http.post('/api/v1/rankings/renhe').set(mine).send({ key: randomUUID(), lang: 'en', order: best });
  expect(second.body.tau).toBe(1);
  expect(tau).toBeLessThanOrEqual(1);
  const other = await doors.http
    .post('/api/v1/rankings/renhe')
    .set(mine)
    .send({ key, lang: 'en', order: ['C', 'B', 'A'] });
  expect([other.status, other.body.code]).toEqual([409, 'practice.other_text']);
  const list = await doors.http.get('/api/v1/rankings').set(mine);
  expect(list.body.rankings.map(({ order }: { order: unknown }) => order)).toEqual([['A', 'B', 'C'], best]);
  expect((await doors.http.get('/api/v1/rankings')).body.rankings).toEqual([]);
});

test('a place that is taken twice, or left empty, is refused', async () => {
  for (const order of [['A', 'A', 'B'], ['A', 'B'], []]) {
    const answer = await doors.http.post('/api/v1/rankings/renhe').send({ key: randomUUID(), lang: 'en', order });
    expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
  }
});
