import { expect, test } from 'vitest';
import { replay } from '../../../src/coach/replay.ts';
import type { SessionEvent } from '../../../src/dialogue/words/event.ts';
import { play, realHouse, realScenarios } from '../../kit/house.ts';

const house = await realHouse();
const calls = (await realScenarios()).find(({ scenario }) => scenario.account.id === 'hengyue')?.calls ?? [];
/** Keys are a client's own: everything else has to be the same. */
const unkeyed = (events: readonly SessionEvent[]) => events.map((event) => (event.type === 'said' ? { ...event, key: '' } : event));

test.each(calls.map((call) => [call.file.split('/').at(-1), call] as const))(
  '%s replays as a session would have recorded it',
  async (_name, call) => {
    const recorded = (await play(house, 'hengyue', { ...call, variant: call.variant ?? 'plain' })).recorded.map(({ event }) => event);
    const shelved = house.library.find('hengyue');
    const played = call.variant === null ? shelved : shelved?.variant(call.variant);
    if (!played) throw new Error('hengyue is gone');
    const { seed, difficulty, lang, turns } = call;
    const replayed = await replay(house, {
      playable: { scenario: played.scenario, bodies: played.bodies, variant: call.variant },
      lang,
      seed,
      difficulty,
      lines: turns,
    });
    expect(unkeyed(replayed.events)).toEqual(unkeyed(recorded));
    expect(replayed.after.length).toBe(1 + recorded.filter(({ type }) => type === 'said').length);
    expect(replayed.after.at(-1)?.buyer.ended).toBeTruthy();
  },
);
