import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Aside } from '../../src/adapters/sql/aside.ts';
import { openStore } from '../../src/adapters/sql/open.ts';
import type { Store } from '../../src/ports/store.ts';
import { after, asJavaScript } from '../kit/as-javascript.ts';
import { opened, said } from '../kit/events.ts';
import { sessionRow, steadyClock } from '../kit/stores.ts';
import { keepsEveryContractOfTheStore } from './every-port.ts';

const room = mkdtempSync(join(tmpdir(), 'askwell-thread-'));
let files = 0;
afterAll(() => rmSync(room, { recursive: true, force: true }));

const script = await asJavaScript('src/adapters/sql/writer.ts');
const nothingLost = (error: Error) => expect.unreachable(error.message);
const open = (aside: Partial<Aside>, clock = steadyClock()): Promise<Store> => {
  files += 1;
  const whole = { busy: () => true, lost: nothingLost, script, first: 0, ...aside };
  return openStore({ dataDir: join(room, String(files)), clock, lost: () => {}, aside: whole });
};

keepsEveryContractOfTheStore('SQLite written by a thread', (clock) => open({}, clock), 3);

describe('a store with a thread beside it', () => {
  test('changes sides in the middle of a rush and loses nothing', async () => {
    let nth = 0;
    const store = await open({
      busy: () => {
        nth += 1;
        return Math.floor(nth / 7) % 2 === 1;
      },
    });
    const sessions = Array.from({ length: 12 }, (_, each) => `s${each}`);
    await Promise.all(
      sessions.map(async (session) => {
        await store.sessions.open(sessionRow(session), [], 'open', [opened()]);
        for (let turn = 1; turn <= 10; turn++) await store.log.append(session, turn, `turn-${turn}`, [said(turn, `${session} ${turn}`)]);
      }),
    );
    for (const session of sessions)
      expect((await store.log.read(session, 1)).map(({ event }) => (event.type === 'said' ? event.text : ''))).toEqual(
        Array.from({ length: 10 }, (_, turn) => `${session} ${turn + 1}`),
      );
    await store.close();
  });

  test('writes here what the thread had in hand when it ended, and says so', async () => {
    const mortal = new URL(
      `data:text/javascript,${encodeURIComponent("import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));")}`,
    );
    const lost: string[] = [];
    const store = await open({ script: mortal, lost: (error) => lost.push(error.message) });
    await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
    expect(await store.log.append('s1', 1, 'turn-1', [said(1)])).toEqual({ ok: true, value: { seq: 2, repeated: false } });
    expect((await store.log.read('s1')).map(({ event }) => event)).toEqual([opened(), said(1)]);
    expect(lost).toEqual(Array(2).fill('the thread of the store ended with 3'));
    await store.close();
  });

  test('knows what the thread had committed before it ended without a word, and has followers look', async () => {
    const silent = after("import { parentPort } from 'node:worker_threads'; parentPort.postMessage = () => process.exit(3);", script);
    const lost: string[] = [];
    const store = await open({ script: silent, lost: (error) => lost.push(error.message) });
    await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
    const woken = new Promise((wake) => store.log.follow('s1', 1, wake));
    expect(await store.log.append('s1', 1, 'turn-1', [said(1)])).toEqual({ ok: true, value: { seq: 2, repeated: true } });
    expect(await woken).toBeUndefined();
    expect((await store.log.read('s1')).map(({ event }) => event)).toEqual([opened(), said(1)]);
    expect(lost).toHaveLength(2);
    await store.close();
  });

  test('wakes who follows a session when the thread has written', async () => {
    const store = await open({});
    await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
    const news = new Promise((woken) => store.log.follow('s1', 1, woken));
    await store.log.append('s1', 1, 'turn-1', [said(1)]);
    expect(await news).toMatchObject([{ seq: 2, event: said(1) }]);
    await store.close();
  });

  test('starts no thread while the server is not busy', async () => {
    const store = await open({ busy: () => false, script: new URL('./nowhere.js', import.meta.url) });
    await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
    expect((await store.log.read('s1')).length).toBe(1);
    await store.close();
  });
});
