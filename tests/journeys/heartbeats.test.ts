import { afterEach, expect, test, vi } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/store.ts';
import { openDoors } from '../kit/doors.ts';
import { connect } from '../kit/line.ts';
import { steadyClock } from '../kit/stores.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('a client that no longer answers is let go, one that does is kept', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const doors = await openDoors(memoryStore(steadyClock()));
  const { body } = await doors.http.post('/api/v1/sessions').send({ scenario: 'hengyue', lang: 'en' });
  const headers = { authorization: `Bearer ${body.bearer}` };
  const there = await connect(doors.url, String(body.id), { headers });
  const gone = await connect(doors.url, String(body.id), { headers });
  await gone.until('hello');
  await there.until('hello');
  // Answers nothing more, as a laptop that was shut: pings are no longer read.
  gone.socket.pause();
  const pinged = new Promise((heard) => there.socket.once('ping', heard));
  vi.advanceTimersByTime(30_000);
  await pinged;
  there.send({ t: 'ping', n: 1 });
  await there.until('pong');
  vi.advanceTimersByTime(30_000);
  await vi.waitFor(() => expect(doors.sockets.open()).toBe(1), { timeout: 30_000 });
  gone.socket.terminate();
  await there.hangUp();
  await doors.close();
});
