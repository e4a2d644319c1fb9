import { describe, expect, test, vi } from 'vitest';
import { Fault } from '../../src/dialogue/words/refusal.ts';
import type { Wake } from '../../src/ports/event-log.ts';
import type { Store } from '../../src/ports/store.ts';
import { admitted, coded, ended, grounded, labelled, opened, replied, said, told } from '../kit/events.ts';
import { type OpenStore, sessionRow } from '../kit/stores.ts';
import { storeOfTest } from './store-of-test.ts';

/** A busy machine delivers a notice late; that it comes is what is looked at. */
const patience = { timeout: 40_000 };
const question = '最近换型一般要多久？';
const turn = (nth: number) => [said(nth), coded(nth, labelled(question, 'problem')), admitted(nth, 'changeover')];

/** What every event log keeps, whatever it is made of. */
export function keepsTheEventLogContract(name: string, open: OpenStore): void {
  describe(`EventLog: ${name}`, () => {
    const fresh = storeOfTest(open);
    const withSession = async (): Promise<Store> => {
      const store = await fresh();
      await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
      return store;
    };

    appends(withSession);
    refuses(withSession);
    reads(fresh, withSession);
    wakes(withSession);
  });
}

function appends(withSession: () => Promise<Store>): void {
  test('events are read as they were written, in order, each with its seq and the time of its append', async () => {
    const { log } = await withSession();
    expect(await log.append('s1', 1, 'turn-1', turn(1))).toEqual({ ok: true, value: { seq: 4, repeated: false } });
    const events = await log.read('s1');
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(events.map(({ event }) => event)).toEqual([opened(), ...turn(1)]);
    const [first, ...later] = events.map(({ at }) => at);
    expect(new Set(later).size).toBe(1);
    expect(later[0]).toBeGreaterThan(first ?? Number.NaN);
  });

  test('any text is kept to the letter: rare characters, emoji, quotes, a null character, half a surrogate', async () => {
    const { log } = await withSession();
    const text = `𠮷野家 😀 "引号" \\ ' \u0000 \ud83d ${'长'.repeat(2000)}\r\n`;
    await log.append('s1', 1, 'turn-1', [said(1, text)]);
    expect((await log.read('s1', 1)).map(({ event }) => event)).toEqual([said(1, text)]);
  });

  test('a turn with more events than one statement takes is written whole', async () => {
    const { log } = await withSession();
    const many = [said(1), grounded(1, 'changeover'), ...Array.from({ length: 130 }, (_, nth) => told(1, `fact-${nth}`))];
    expect(await log.append('s1', 1, 'turn-1', many)).toEqual({ ok: true, value: { seq: 133, repeated: false } });
    expect((await log.read('s1', 1)).map(({ event }) => event)).toEqual(many);
  });

  test('what was stored does not change with the object that it was made of', async () => {
    const { log } = await withSession();
    const parts = [{ id: 'changeover', start: 0, end: 5 }];
    await log.append('s1', 1, 'turn-1', [replied(1, '四十分钟。', { parts })]);
    parts.push({ id: 'scrap', start: 5, end: 9 });
    expect((await log.read('s1', 1)).map(({ event }) => event)).toEqual([
      replied(1, '四十分钟。', { parts: [{ id: 'changeover', start: 0, end: 5 }] }),
    ]);
  });

  test('a note goes with the append, and not with one that is refused or repeated', async () => {
    const { log, sessions } = await withSession();
    await log.append('s1', 1, 'turn-1', turn(1), [], { turns: 1 });
    await log.append('s1', 1, 'turn-1', turn(1), [], { turns: 9 });
    await log.append('s1', 1, 'turn-2', turn(2), [], { turns: 8 });
    expect(await sessions.find('s1')).toEqual(sessionRow('s1', { turns: 1 }));
    await log.append('s1', 4, 'leave', [ended(1)], [], { endedAt: 5, outcome: 'no_sale', total: 0 });
    expect(await sessions.find('s1')).toEqual(sessionRow('s1', { turns: 1, endedAt: 5, outcome: 'no_sale', total: 0 }));
  });
}

function refuses(withSession: () => Promise<Store>): void {
  test('a writer who has not seen the last event is refused, and nothing is written', async () => {
    const { log } = await withSession();
    await log.append('s1', 1, 'turn-1', turn(1));
    expect(await log.append('s1', 1, 'turn-2', turn(2))).toEqual({ ok: false, refusal: { code: 'turn.stale' } });
    expect(await log.append('s1', 9, 'turn-2', turn(2))).toEqual({ ok: false, refusal: { code: 'turn.stale' } });
    expect(await log.read('s1')).toHaveLength(4);
  });

  test('a message that comes again, late or not, is answered with what it was answered before', async () => {
    const { log } = await withSession();
    await log.append('s1', 1, 'turn-1', turn(1));
    await log.append('s1', 4, 'turn-2', turn(2));
    expect(await log.append('s1', 1, 'turn-1', turn(1))).toEqual({ ok: true, value: { seq: 4, repeated: true } });
    expect(await log.append('s1', 7, 'turn-1', [said(3)])).toEqual({ ok: true, value: { seq: 4, repeated: true } });
    expect(await log.read('s1')).toHaveLength(7);
  });

  test('the same key with other text is refused', async () => {
    const { log } = await withSession();
    await log.append('s1', 1, 'turn-1', turn(1));
    expect(await log.append('s1', 4, 'turn-1', [said(1, '换个说法')])).toEqual({ ok: false, refusal: { code: 'turn.other_text' } });
    expect(await log.append('s1', 4, 'turn-1', [replied(1)])).toEqual({ ok: false, refusal: { code: 'turn.other_text' } });
  });

  test('the same key in another session is another message', async () => {
    const { log, sessions } = await withSession();
    await sessions.open(sessionRow('s2'), [], 'open', [opened()]);
    await log.append('s1', 1, 'turn-1', turn(1));
    expect(await log.append('s2', 1, 'turn-1', [said(1, '别的话')])).toEqual({ ok: true, value: { seq: 2, repeated: false } });
  });

  test('a reply is recorded once: again is stale, whether in a later append or twice in one', async () => {
    const { log } = await withSession();
    await log.append('s1', 1, 'turn-1', [said(1), replied(1)]);
    expect(await log.append('s1', 3, 'reply-1', [replied(1, '换了一种说法')])).toEqual({ ok: false, refusal: { code: 'turn.stale' } });
    expect(await log.append('s1', 3, 'turn-2', [said(2), replied(2), replied(2)])).toEqual({ ok: false, refusal: { code: 'turn.stale' } });
    expect(await log.append('s1', 3, 'turn-3', [said(2), replied(2), replied(2, '还有', { reply: 1 })])).toEqual({
      ok: true,
      value: { seq: 6, repeated: false },
    });
  });

  test('a session that was never opened cannot be appended to, and its neighbours do not suffer', async () => {
    const { log } = await withSession();
    const unknown = log.append('nobody', 0, 'turn-1', turn(1));
    const known = log.append('s1', 1, 'turn-1', turn(1));
    await expect(unknown).rejects.toThrow(Fault);
    expect(await known).toEqual({ ok: true, value: { seq: 4, repeated: false } });
    expect(await log.read('nobody')).toEqual([]);
  });

  test('of ten who write at the same place at once, one is heard', async () => {
    const { log } = await withSession();
    const ten = Array.from({ length: 10 }, (_, nth) => log.append('s1', 1, `key-${nth}`, turn(1)));
    const heard = (await Promise.all(ten)).filter(({ ok }) => ok);
    expect(heard).toEqual([{ ok: true, value: { seq: 4, repeated: false } }]);
    expect(await log.read('s1')).toHaveLength(4);
  });

  test('the same message sent ten times at once is written once and answered ten times', async () => {
    const { log } = await withSession();
    const answers = await Promise.all(Array.from({ length: 10 }, () => log.append('s1', 1, 'turn-1', turn(1))));
    expect(answers.every((answer) => answer.ok && answer.value.seq === 4)).toBe(true);
    expect(answers.filter((answer) => answer.ok && !answer.value.repeated)).toHaveLength(1);
    expect(await log.read('s1')).toHaveLength(4);
  });
}

function reads(fresh: () => Promise<Store>, withSession: () => Promise<Store>): void {
  test('only what comes after a seq is read, if one is given', async () => {
    const { log } = await withSession();
    await log.append('s1', 1, 'turn-1', turn(1));
    expect((await log.read('s1', 2)).map(({ seq }) => seq)).toEqual([3, 4]);
    expect(await log.read('s1', 4)).toEqual([]);
  });

  test('a branch reads its parent up to where it left, and goes on by itself', async () => {
    const { log, sessions } = await withSession();
    await log.append('s1', 1, 'turn-1', turn(1));
    await sessions.open(sessionRow('b1', { parent: 's1', parentSeq: 2 }), [], 'open', []);
    await log.append('s1', 4, 'turn-2', turn(2));
    expect(await log.append('b1', 2, 'turn-1', [said(1, '另一种问法')])).toEqual({ ok: true, value: { seq: 3, repeated: false } });
    const read = await log.read('b1');
    expect(read.map(({ event }) => event)).toEqual([opened(), said(1), said(1, '另一种问法')]);
    expect(read.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(await log.read('s1')).toHaveLength(7);
    expect((await log.read('b1', 2)).map(({ seq }) => seq)).toEqual([3]);
  });

  test('a branch of a branch may leave before its parent did, and then has nothing of it', async () => {
    const { log, sessions } = await withSession();
    await log.append('s1', 1, 'turn-1', turn(1));
    await sessions.open(sessionRow('b1', { parent: 's1', parentSeq: 3 }), [], 'open', [told(1, 'shifts')]);
    await sessions.open(sessionRow('b2', { parent: 'b1', parentSeq: 4 }), [], 'open', []);
    await sessions.open(sessionRow('b3', { parent: 'b1', parentSeq: 2 }), [], 'open', [told(1, 'size')]);
    const events = async (id: string) => (await log.read(id)).map(({ event }) => event);
    expect(await events('b2')).toEqual([opened(), ...turn(1).slice(0, 2), told(1, 'shifts')]);
    expect(await events('b3')).toEqual([opened(), said(1), told(1, 'size')]);
  });

  test('a reply that stands in the prefix of a branch is not worded again in the branch', async () => {
    const { log, sessions } = await withSession();
    await log.append('s1', 1, 'turn-1', [said(1), replied(1), said(2), replied(2)]);
    await sessions.open(sessionRow('b1', { parent: 's1', parentSeq: 3 }), [], 'open', []);
    expect(await log.append('b1', 3, 'again', [replied(1)])).toEqual({ ok: false, refusal: { code: 'turn.stale' } });
    expect(await log.append('b1', 3, 'other', [said(2), replied(2)])).toEqual({ ok: true, value: { seq: 5, repeated: false } });
  });

  test('an unknown session has no events', async () => {
    const { log } = await fresh();
    expect(await log.read('nobody')).toEqual([]);
  });
}

function wakes(withSession: () => Promise<Store>): void {
  test('a follower is woken by what comes after its seq, once it can be read, until it stops', async () => {
    const { log } = await withSession();
    const seen: number[] = [];
    const stop = log.follow('s1', 1, () => {
      void log.read('s1').then((events) => seen.push(events.length));
    });
    await log.append('s1', 1, 'turn-1', turn(1));
    await vi.waitFor(() => expect(seen).toEqual([4]), patience);
    await log.append('s1', 1, 'turn-1', turn(1));
    stop();
    await log.append('s1', 4, 'turn-2', turn(2));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([4]);
  });

  test('a follower is given what this process appended, as it reads', async () => {
    const { log } = await withSession();
    const wake = vi.fn<Wake>();
    log.follow('s1', 1, wake);
    await log.append('s1', 1, 'turn-1', turn(1));
    await vi.waitFor(() => expect(wake).toHaveBeenCalledTimes(1), patience);
    expect(wake).toHaveBeenCalledWith(await log.read('s1', 1));
  });

  test('a follower who comes too late is woken at once', async () => {
    const { log } = await withSession();
    const wake = vi.fn();
    log.follow('s1', 0, wake);
    await vi.waitFor(() => expect(wake).toHaveBeenCalledTimes(1), patience);
  });

  test('a follower of one session sleeps through the others', async () => {
    const { log, sessions } = await withSession();
    await sessions.open(sessionRow('s2'), [], 'open', [opened()]);
    const wake = vi.fn();
    log.follow('s2', 1, wake);
    await log.append('s1', 1, 'turn-1', turn(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(wake).not.toHaveBeenCalled();
  });
}
