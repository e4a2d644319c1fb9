import { describe, expect, test, vi } from 'vitest';
import type { Wake } from '../../src/ports/event-log.ts';
import type { Store } from '../../src/ports/store.ts';
import { ended, opened, replied, said } from '../kit/events.ts';
import { type OpenStore, sessionRow } from '../kit/stores.ts';
import { storeOfTest } from './store-of-test.ts';

/** A busy machine delivers a notice late; that it comes is what is looked at. */
const patience = { timeout: 40_000 };

/** What every store keeps of sessions that go on from the middle of another. */
export function keepsTheBranchesContract(name: string, open: OpenStore): void {
  describe(`Branches: ${name}`, () => {
    const fresh = storeOfTest(open);
    /** A finished call of two turns, seq 1 to 6, and a branch from before its second turn. */
    const branched = async (): Promise<Store> => {
      const store = await fresh();
      await store.sessions.open(sessionRow('s1'), [], 'open', [opened()]);
      await store.log.append('s1', 1, 'k1', [said(1), replied(1)], [], { turns: 1 });
      await store.log.append('s1', 3, 'k2', [said(2), replied(2)], [], { turns: 2 });
      await store.log.append('s1', 5, 'leave', [ended(2)], [], { endedAt: 9, outcome: 'no_sale', total: 12 });
      await store.sessions.open(sessionRow('b1', { parent: 's1', parentSeq: 3, turns: 1 }), [], 'open', []);
      return store;
    };
    resumes(branched);
    staysApart(branched);
  });
}

function resumes(branched: () => Promise<Store>): void {
  test('a branch is read from any seq, over the place where it left its parent', async () => {
    const { log } = await branched();
    await log.append('b1', 3, 'k3', [said(2, '换个说法'), replied(2, '好。')]);
    const read = async (after: number) => (await log.read('b1', after)).map(({ seq, event }) => [seq, event.type, event.turn]);
    const own = [
      [4, 'said', 2],
      [5, 'replied', 2],
    ];
    expect(await read(0)).toEqual([[1, 'opened', 0], [2, 'said', 1], [3, 'replied', 1], ...own]);
    expect(await read(2)).toEqual([[3, 'replied', 1], ...own]);
    expect(await read(3)).toEqual(own);
    expect(await read(4)).toEqual([[5, 'replied', 2]]);
    expect(await read(5)).toEqual([]);
  });

  test('a follower of a branch is woken by what it says itself, as it reads, and not by its parent', async () => {
    const { log } = await branched();
    const wake = vi.fn<Wake>();
    log.follow('b1', 3, wake);
    await log.append('s1', 6, 'later', [said(3)]);
    await log.append('b1', 3, 'k3', [said(2, '换个说法'), replied(2, '好。')]);
    await vi.waitFor(() => expect(wake).toHaveBeenCalledTimes(1), patience);
    expect(wake).toHaveBeenCalledWith(await log.read('b1', 3));
  });

  test('a follower who has not seen the whole of the prefix is woken at once', async () => {
    const { log } = await branched();
    const wake = vi.fn();
    log.follow('b1', 1, wake);
    await vi.waitFor(() => expect(wake).toHaveBeenCalledTimes(1), patience);
  });

  test('whoever has not seen the end of the prefix is refused, and a message sent again is answered', async () => {
    const { log } = await branched();
    expect(await log.append('b1', 2, 'k3', [said(2)])).toEqual({ ok: false, refusal: { code: 'turn.stale' } });
    expect(await log.append('b1', 6, 'k3', [said(2)])).toEqual({ ok: false, refusal: { code: 'turn.stale' } });
    expect(await log.append('b1', 3, 'k3', [said(2), replied(2)])).toEqual({ ok: true, value: { seq: 5, repeated: false } });
    expect(await log.append('b1', 3, 'k3', [said(2), replied(2)])).toEqual({ ok: true, value: { seq: 5, repeated: true } });
  });
}

function staysApart(branched: () => Promise<Store>): void {
  test('what a branch says, notes and is graded as leaves its parent as it was', async () => {
    const { log, sessions, gradings } = await branched();
    const before = await log.read('s1');
    const grading = { rubric: 'r', engine: 1, labels: '', at: 1 };
    await gradings.put({ ...grading, session: 's1', report: '{"total":12}' });
    await log.append('b1', 3, 'k3', [said(2), replied(2), ended(2)], [], { turns: 2, endedAt: 20, outcome: 'advance', total: 70 });
    await gradings.put({ ...grading, session: 'b1', report: '{"total":70}' });
    expect(await log.read('s1')).toEqual(before);
    expect(await sessions.find('s1')).toEqual(sessionRow('s1', { turns: 2, endedAt: 9, outcome: 'no_sale', total: 12 }));
    expect(await sessions.find('b1')).toMatchObject({ parent: 's1', parentSeq: 3, turns: 2, outcome: 'advance', total: 70 });
    expect((await gradings.of('s1')).map(({ report }) => report)).toEqual(['{"total":12}']);
    expect((await gradings.of('b1')).map(({ report }) => report)).toEqual(['{"total":70}']);
  });

  test('branches of one call know nothing of each other', async () => {
    const { log, sessions } = await branched();
    await sessions.open(sessionRow('b2', { parent: 's1', parentSeq: 3, turns: 1 }), [], 'open', []);
    await log.append('b1', 3, 'k3', [said(2, '一'), replied(2, '甲')]);
    await log.append('b2', 3, 'k3', [said(2, '二'), replied(2, '乙')]);
    const said2 = async (id: string) => (await log.read(id, 3)).map(({ event }) => ('text' in event ? event.text : ''));
    expect([await said2('b1'), await said2('b2')]).toEqual([
      ['一', '甲'],
      ['二', '乙'],
    ]);
  });

  test('a branch stands in its owner’s list and is no further call with the account', async () => {
    const { sessions } = await branched();
    expect((await sessions.ofOwner('visitor-1', 9)).map(({ id }) => id).toSorted()).toEqual(['b1', 's1']);
    expect(await sessions.countOpened('visitor-1', 'hengyue')).toBe(1);
  });
}
