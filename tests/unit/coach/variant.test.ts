import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/adapters/memory/store.ts';
import { open } from '../../../src/coach/open.ts';
import { upcoming } from '../../../src/coach/variant.ts';
import { changeBetween } from '../../../src/scenario/changes.ts';
import { libraryOf, wire } from '../../../src/wiring.ts';
import { smallScenario } from '../../kit/scenario.ts';
import { rubric } from '../../kit/scored.ts';
import { steadyClock } from '../../kit/stores.ts';

const scenario = smallScenario();
const variants = ['first', 'second', 'third'].map((id, at) => ({
  id,
  change: changeBetween(scenario.account, { ...scenario.account, minutes: 20 + at }) ?? { to: {} },
}));
const house = () => wire(libraryOf([scenario], rubric, new Map([['small', { variants, calls: [] }]])), memoryStore(steadyClock()));

async function opened(at: Awaited<ReturnType<typeof house>>, more: object) {
  const result = await open(at, { scenario: 'small', lang: 'zh', seed: 5, owner: null, bearer: 'b', ...more });
  if (!result.ok) return result.refusal;
  const { standing } = result.value;
  return { variant: standing.opened.variant ?? 'plain', minutes: standing.prepared.scenario.account.minutes };
}

describe('which variant a session is opened with', () => {
  test('the one that is named, and its name stands in the log with the version that was played', async () => {
    const at = await house();
    expect(await opened(at, { variant: 'second' })).toEqual({ variant: 'second', minutes: 21 });
    expect(await opened(at, { variant: 'plain' })).toEqual({ variant: 'plain', minutes: 10 });
  });

  test('a program that names none gets the plain account, whatever the seed', async () => {
    const at = await house();
    for (const seed of [1, 2, 3, 4, 5]) expect(await opened(at, { seed })).toEqual({ variant: 'plain', minutes: 10 });
  });

  test('drawn by the seed, the same seed draws the same, and every lot comes up, the plain account among them', async () => {
    const at = await house();
    const lots = await Promise.all(Array.from({ length: 40 }, (_, seed) => opened(at, { variant: 'drawn', seed })));
    const again = await Promise.all(Array.from({ length: 40 }, (_, seed) => opened(at, { variant: 'drawn', seed })));
    expect(again).toEqual(lots);
    expect(new Set(lots.map((lot) => ('variant' in lot ? lot.variant : '')))).toEqual(new Set(['plain', 'first', 'second', 'third']));
  });

  test('a visitor’s first call with an account is plain, a later one is drawn, and another visitor starts afresh', async () => {
    const at = await house();
    const seed = await seedOf('third');
    const first = { owner: 'visitor', bearer: null, seed };
    expect(await opened(at, first)).toEqual({ variant: 'plain', minutes: 10 });
    expect(await opened(at, first)).toEqual({ variant: 'third', minutes: 22 });
    expect(await opened(at, { ...first, owner: 'somebody else' })).toEqual({ variant: 'plain', minutes: 10 });
  });

  test('the brief that a visitor reads is of the variant that they then play, also where they have called in between', async () => {
    const at = await house();
    const shelved = at.library.find('small');
    if (!shelved) throw new Error('The small scenario is not on the shelf.');
    const visitor = { owner: 'visitor', bearer: null, seed: undefined };
    const minutes: number[] = [];
    for (let nth = 0; nth < 12; nth++) {
      const next = await upcoming(at.sessions, shelved, 'visitor');
      const read = next.scenario.account.minutes;
      expect(next.nth).toBe(nth);
      expect(await opened(at, { ...visitor, nth: next.nth })).toMatchObject({ minutes: read });
      minutes.push(read);
    }
    expect(minutes[0]).toBe(10);
    expect(new Set(minutes)).toEqual(new Set([10, 20, 21, 22]));
    const stale = await Promise.all(minutes.map((_, nth) => opened(at, { ...visitor, nth })));
    expect(stale.map((each) => 'minutes' in each && each.minutes)).toEqual(minutes);
  });

  test('a program reads the plain brief however many sessions it has opened, and two visitors draw differently', async () => {
    const at = await house();
    const shelved = at.library.find('small');
    if (!shelved) throw new Error('The small scenario is not on the shelf.');
    await opened(at, {});
    expect(await upcoming(at.sessions, shelved, null)).toEqual({ nth: 0, scenario: shelved.scenario });
    const drawn = async (owner: string) => {
      const lots: unknown[] = [];
      for (let nth = 1; nth < 9; nth++) lots.push(await opened(at, { owner, bearer: null, seed: undefined, nth }));
      return lots;
    };
    expect(await drawn('one')).not.toEqual(await drawn('other'));
  });

  test('a name that is not there is refused without telling which there are', async () => {
    expect(await opened(await house(), { variant: 'fourth' })).toEqual({
      code: 'scenario.no_such_variant',
      facts: { scenario: 'small', variant: 'fourth' },
    });
  });
});

/** A seed that draws this variant. */
async function seedOf(variant: string): Promise<number> {
  const at = await house();
  for (let seed = 0; seed < 100; seed++) {
    const lot = await opened(at, { variant: 'drawn', seed });
    if ('variant' in lot && lot.variant === variant) return seed;
  }
  throw new Error(`No seed draws ${variant}.`);
}
