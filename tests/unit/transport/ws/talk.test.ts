import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { open } from '../../../../src/coach/open.ts';
import { talk } from '../../../../src/transport/ws/talk.ts';
import { smallHouse } from '../../../kit/house.ts';

/** Only what never comes runs into this. */
const patience = { timeout: 30_000 };

/** The library's socket as `talk` uses it, with as much waiting in it as a test says. */
const socket = (waiting: number) =>
  Object.assign(new EventEmitter(), {
    OPEN: 1,
    readyState: 1,
    bufferedAmount: waiting,
    sent: [] as string[],
    send(text: string) {
      this.sent.push(text);
    },
    close: vi.fn(),
    terminate: vi.fn(),
    ping: vi.fn(),
  });

const talking = async (waiting: number) => {
  const house = await smallHouse();
  const opened = await open(house, { scenario: 'small', lang: 'en', owner: 'v', bearer: null, seed: 1 });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const ws = socket(waiting);
  const one = talk(ws as unknown as WebSocket, house, {
    session: opened.value.row.id,
    after: 0,
    lang: 'en',
    number: () => 'n',
    log: { error: () => {} },
    together: (send) => send(),
  });
  return { ws, one };
};

test('a client that does not read is let go with 1013 rather than kept in memory', async () => {
  const { ws } = await talking(2_000_000);
  await vi.waitFor(() => expect(ws.close).toHaveBeenCalledWith(1013, expect.any(String)), patience);
  expect(ws.sent).toEqual([]);
  ws.emit('close');
});

test('one that reads gets what was recorded', async () => {
  const { ws } = await talking(0);
  await vi.waitFor(() => expect(ws.sent.map((text) => (JSON.parse(text) as { t: string }).t)).toEqual(['hello', 'replied']), patience);
  expect(ws.close).not.toHaveBeenCalled();
  ws.emit('close');
});

test('one that does not answer between two beats is ended', async () => {
  const { ws, one } = await talking(0);
  one.beat();
  expect(ws.terminate).not.toHaveBeenCalled();
  ws.emit('pong');
  one.beat();
  expect(ws.ping).toHaveBeenCalledTimes(2);
  one.beat();
  expect(ws.terminate).toHaveBeenCalledTimes(1);
  ws.emit('close');
});
