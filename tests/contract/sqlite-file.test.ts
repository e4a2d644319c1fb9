import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/sql/open.ts';
import type { Store } from '../../src/ports/store.ts';
import { asJavaScript } from '../kit/as-javascript.ts';
import { opened, replied, said } from '../kit/events.ts';
import { sessionRow, steadyClock } from '../kit/stores.ts';

const program = fileURLToPath(await asJavaScript('tests/kit/writer-process.ts'));
const room = mkdtempSync(join(tmpdir(), 'askwell-file-'));
let files = 0;
let dataDir = '';
beforeEach(() => {
  files += 1;
  dataDir = join(room, String(files));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const open = (): Promise<Store> => openStore({ dataDir, clock: steadyClock(), lost: () => {} });

/** Another program on the same folder; `heard` grows with what it was told is safe. */
function writer(session: string, name: string, count: string): Readonly<{ child: ChildProcess; heard: string[] }> {
  const child = fork(program, [dataDir, session, name, count], { execArgv: [] });
  const heard: string[] = [];
  child.on('message', (message) => {
    if (message !== 'open') heard.push(String(message));
  });
  return { child, heard };
}

const textsOf = async (store: Store, session: string): Promise<readonly string[]> =>
  (await store.log.read(session)).flatMap(({ event }) => (event.type === 'said' ? [event.text] : []));

describe('SQLite on a file', { timeout: 60_000 }, () => {
  test('all that was acknowledged is there when the file is opened again', async () => {
    const first = await open();
    await first.sessions.open(sessionRow('s1'), [{ kind: 'rubric', hash: 'c'.repeat(64), body: '{}' }], 'open', [opened()]);
    await first.log.append('s1', 1, 'turn-1', [said(1), replied(1)], [{ topic: 'xapi', body: '{}' }], { turns: 1 });
    await first.visitors.create('visitor-1', 'hash-1', 1);
    await first.close();
    const again = await open();
    expect((await again.log.read('s1')).map(({ event }) => event)).toEqual([opened(), said(1), replied(1)]);
    expect(await again.log.append('s1', 1, 'turn-1', [said(1)])).toEqual({ ok: true, value: { seq: 3, repeated: true } });
    expect(await again.sessions.find('s1')).toEqual(sessionRow('s1', { turns: 1 }));
    expect(await again.versions.get('rubric', 'c'.repeat(64))).toBe('{}');
    expect(await again.visitors.byToken('hash-1')).toBe('visitor-1');
    await again.close();
  });

  test('a program that is killed in the middle has lost nothing that it was told is safe', async () => {
    const store = await open();
    await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
    const { child, heard } = writer('s1', 'killed', '-');
    await expect.poll(() => heard.length, { timeout: 30_000 }).toBeGreaterThan(20);
    child.kill('SIGKILL');
    await once(child, 'close');
    const kept = await textsOf(store, 's1');
    expect(kept.slice(0, heard.length)).toEqual(heard);
    const events = await store.log.read('s1');
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, nth) => nth + 1));
    expect(events.length % 2).toBe(1);
    await store.close();
  });

  test('two programs and this one write to one session and lose nothing', async () => {
    const store = await open();
    await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
    const others = [writer('s1', 'a', '40'), writer('s1', 'b', '40')];
    await Promise.all(others.map(({ child }) => once(child, 'close')));
    const heard = await textsOf(store, 's1');
    for (const name of ['a', 'b'])
      expect(heard.filter((text) => text.startsWith(name))).toEqual(Array.from({ length: 40 }, (_, nth) => `${name}-${nth}`));
    expect((await store.log.read('s1')).map(({ seq }) => seq)).toEqual(Array.from({ length: 161 }, (_, nth) => nth + 1));
    await store.close();
  });

  test('programs that start at once on an empty folder make its tables once', async () => {
    const all = ['a', 'b', 'c'].map((name) => writer('s1', name, '0'));
    const codes = await Promise.all(all.map(async ({ child }) => (await once(child, 'close'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    const store = await open();
    await store.ready();
    await store.close();
  });

  test('what is being written when the store closes is written', async () => {
    const store = await open();
    await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
    const last = store.log.append('s1', 1, 'turn-1', [said(1)]);
    await store.close();
    expect(await last).toEqual({ ok: true, value: { seq: 2, repeated: false } });
    const again = await open();
    expect(await again.log.read('s1')).toHaveLength(2);
    await again.close();
  });
});
