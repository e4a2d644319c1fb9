import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { TourView } from '../../src/wire/tour-view.ts';
import { type Doors, openDoors } from '../kit/doors.ts';
import { steadyClock } from '../kit/stores.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(memoryStore(steadyClock()));
});
afterAll(() => doors.close());

test.each(['zh', 'en'] as const)(
  'three sellers and one buyer, in %s: who pushes is shown out, who presents earns kind words, who asks is agreed with',
  async (lang) => {
    const answer = await doors.http.get(`/api/v1/tours/renhe?lang=${lang}`);
    expect(answer.status).toBe(200);
    const { sellers } = TourView.parse(answer.body);
    expect(sellers.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['pushy', 'no_sale'],
      ['average', 'continuation'],
      ['good', 'advance'],
    ]);
    const [pushy, average, good] = sellers.map(({ total }) => total);
    expect(pushy).toBeLessThanOrEqual(average ?? 0);
    expect(average).toBeLessThan(good ?? 0);
    const lasting = sellers.map(({ turns }) => turns.at(-1)?.balance.need ?? 0);
    expect(lasting.slice(0, 2)).toEqual([0, 0]);
    expect(lasting[2]).toBeGreaterThan(0);
    for (const { turns } of sellers) expect(turns.map(({ turn }) => turn)).toEqual(turns.map((_, i) => i));
    expect((await doors.http.get(`/api/v1/tours/renhe?lang=${lang}`)).text).toBe(answer.text);
  },
);

test('an account without all three, or none at all, is refused', async () => {
  const unknown = await doors.http.get('/api/v1/tours/nowhere').set('accept-language', 'en');
  expect([unknown.status, unknown.body.code]).toEqual([404, 'scenario.not_on_the_shelf']);
});
