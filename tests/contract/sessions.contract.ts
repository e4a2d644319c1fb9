import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/dialogue/words/refusal.ts';
import type { Place } from '../../src/ports/sessions.ts';
import type { Body } from '../../src/ports/versions.ts';
import { opened, said } from '../kit/events.ts';
import { type OpenStore, sessionRow } from '../kit/stores.ts';
import { storeOfTest } from './store-of-test.ts';

const pinned: readonly Body[] = [
  { kind: 'scenario', hash: 'a'.repeat(64), body: '{"id":"hengyue"}' },
  { kind: 'offer', hash: 'b'.repeat(64), body: '{"id":"quick-change"}' },
];

/** What every table of sessions keeps. */
export function keepsTheSessionsContract(name: string, open: OpenStore): void {
  describe(`Sessions: ${name}`, () => {
    const fresh = storeOfTest(open);

    test('opening writes the row, the bodies it is played with and the first events together', async () => {
      const { sessions, versions, log } = await fresh();
      await sessions.open(sessionRow('s1'), pinned, 'open', [opened()]);
      expect(await sessions.find('s1')).toEqual(sessionRow('s1'));
      expect(await versions.get('scenario', 'a'.repeat(64))).toBe('{"id":"hengyue"}');
      expect((await log.read('s1')).map(({ seq, event }) => ({ seq, event }))).toEqual([{ seq: 1, event: opened() }]);
    });

    test('a row is found as it was written, every field filled or every field empty', async () => {
      const { sessions } = await fresh();
      const full = sessionRow('full', {
        bearer: 'b'.repeat(64),
        parent: 's1',
        parentSeq: 1,
        journey: 'j1',
        position: 2,
        lang: 'en',
        difficulty: 'hard',
        createdAt: 1_793_000_000_123,
        endedAt: 1_793_000_900_456,
        turns: 31,
        outcome: 'advance',
        total: 78,
      });
      await sessions.open(sessionRow('s1', { owner: null }), [], 'open', [opened()]);
      await sessions.open(full, [], 'open', []);
      expect(await sessions.find('full')).toEqual(full);
      expect(await sessions.find('s1')).toEqual(sessionRow('s1', { owner: null }));
      expect(await sessions.find('nobody')).toBeUndefined();
    });

    test('opening again with the same key changes nothing; an id that is taken by another is a fault', async () => {
      const { sessions, log } = await fresh();
      await sessions.open(sessionRow('s1'), pinned, 'open', [opened()]);
      await sessions.open(sessionRow('s1', { turns: 5 }), pinned, 'open', [opened()]);
      await expect(sessions.open(sessionRow('s1', { owner: 'visitor-2' }), [], 'other', [opened()])).rejects.toThrow(Fault);
      expect(await sessions.find('s1')).toEqual(sessionRow('s1'));
      expect(await log.read('s1')).toHaveLength(1);
    });

    test('the key of the opening is spent: a later append with it is a repeat', async () => {
      const { sessions, log } = await fresh();
      await sessions.open(sessionRow('s1'), [], 'open', [opened()]);
      expect(await log.append('s1', 1, 'open', [opened()])).toEqual({ ok: true, value: { seq: 1, repeated: true } });
      expect(await log.append('s1', 1, 'open', [said(1)])).toEqual({ ok: false, refusal: { code: 'turn.other_text' } });
    });

    test('the calls of a journey are found in order, and a visitor’s journeys by their first calls, newest first', async () => {
      const { sessions } = await fresh();
      const call = (id: string, journey: string, position: number, owner = 'visitor-1', createdAt = 1000) =>
        sessions.open(sessionRow(id, { journey, position, owner, createdAt }), [], 'open', []);
      await call('a2', 'line.a', 2);
      await call('a1', 'line.a', 1);
      await call('b1', 'dairy.b', 1, 'visitor-1', 2000);
      await call('c1', 'line.c', 1, 'visitor-2');
      await sessions.open(sessionRow('alone'), [], 'open', []);
      expect((await sessions.ofJourney('line.a')).map(({ id }) => id)).toEqual(['a1', 'a2']);
      expect(await sessions.ofJourney('line.nobody')).toEqual([]);
      expect((await sessions.journeysOf('visitor-1', 10)).map(({ id }) => id)).toEqual(['b1', 'a1']);
      expect((await sessions.journeysOf('visitor-1', 1)).map(({ id }) => id)).toEqual(['b1']);
    });

    test('a call of a journey is held once; opening it again under the same key changes nothing', async () => {
      const { sessions } = await fresh();
      const row = sessionRow('s1', { journey: 'line.a', position: 1 });
      await sessions.open(row, [], 'open', [opened()]);
      await sessions.open(row, [], 'open', [opened()]);
      await expect(sessions.open(sessionRow('s2', { journey: 'line.a', position: 1 }), [], 'open', [opened()])).rejects.toThrow(Fault);
      expect((await sessions.ofJourney('line.a')).map(({ id }) => id)).toEqual(['s1']);
    });

    test('a branch needs a parent that is as long as it says; a fault leaves nothing behind', async () => {
      const { sessions, log } = await fresh();
      await sessions.open(sessionRow('s1'), [], 'open', [opened()]);
      await expect(sessions.open(sessionRow('b1', { parent: 'nobody', parentSeq: 1 }), [], 'open', [])).rejects.toThrow(/no such session/);
      await expect(sessions.open(sessionRow('b1', { parent: 's1', parentSeq: 2 }), [], 'open', [])).rejects.toThrow(/ends at 1/);
      expect(await sessions.find('b1')).toBeUndefined();
      expect(await log.read('b1')).toEqual([]);
    });

    test('an owner sees their own sessions, newest first, page by page', async () => {
      const { sessions } = await fresh();
      for (const nth of [1, 2, 3, 4]) await sessions.open(sessionRow(`s${nth}`, { createdAt: nth * 1000 }), [], 'open', []);
      await sessions.open(sessionRow('theirs', { owner: 'visitor-2', createdAt: 2500 }), [], 'open', []);
      const ids = async (limit: number, before?: Place) => (await sessions.ofOwner('visitor-1', limit, before)).map(({ id }) => id);
      expect(await ids(3)).toEqual(['s4', 's3', 's2']);
      expect(await ids(3, { at: 2000 })).toEqual(['s1']);
      expect(await sessions.ofOwner('visitor-2', 10)).toEqual([sessionRow('theirs', { owner: 'visitor-2', createdAt: 2500 })]);
      expect(await sessions.ofOwner('nobody', 10)).toEqual([]);
    });

    test('those that have ended are listed by id, page by page, whoever owns them', async () => {
      const { sessions } = await fresh();
      for (const id of ['e1', 'e3', 'e2', 'e4'])
        await sessions.open(sessionRow(id, { owner: id === 'e1' ? null : 'visitor-1', endedAt: id === 'e4' ? null : 9 }), [], 'open', []);
      expect(await sessions.ended(2)).toEqual(['e1', 'e2']);
      expect(await sessions.ended(2, 'e2')).toEqual(['e3']);
      expect(await sessions.ended(2, 'e3')).toEqual([]);
    });

    test('how many calls an owner has had with an account is known by owner and account, however long ago', async () => {
      const { sessions } = await fresh();
      await sessions.open(sessionRow('s1', { scenario: 'qinghe' }), [], 'open', []);
      await sessions.open(sessionRow('s2', { scenario: 'qinghe' }), [], 'open', []);
      await sessions.open(sessionRow('theirs', { owner: 'visitor-2', scenario: 'hengyue' }), [], 'open', []);
      await sessions.open(sessionRow('nobodys', { owner: null, bearer: 'b', scenario: 'maiwei' }), [], 'open', []);
      const opened = (scenario: string) => sessions.countOpened('visitor-1', scenario);
      expect([await opened('qinghe'), await opened('hengyue'), await opened('maiwei')]).toEqual([2, 0, 0]);
    });

    test('sessions of one millisecond that fall on two pages are neither lost nor shown twice', async () => {
      const { sessions } = await fresh();
      for (const id of ['s2', 's5', 's1', 's4', 's3']) await sessions.open(sessionRow(id, { createdAt: 1000 }), [], 'open', []);
      await sessions.open(sessionRow('s0', { createdAt: 999 }), [], 'open', []);
      await sessions.open(sessionRow('s9', { createdAt: 998 }), [], 'open', []);
      const ids = async (before?: Place) => (await sessions.ofOwner('visitor-1', 2, before)).map(({ id }) => id);
      expect(await ids()).toEqual(['s5', 's4']);
      expect(await ids({ at: 1000, id: 's4' })).toEqual(['s3', 's2']);
      expect(await ids({ at: 1000, id: 's2' })).toEqual(['s1', 's0']);
      expect(await ids({ at: 999, id: 's0' })).toEqual(['s9']);
      expect(await ids({ at: 1000 })).toEqual(['s0', 's9']);
    });

    test('a note changes what it names, may empty it again, and leaves the rest', async () => {
      const { sessions } = await fresh();
      await sessions.open(sessionRow('s1'), [], 'open', []);
      await sessions.note('s1', { turns: 3 });
      await sessions.note('s1', { endedAt: 7, outcome: 'continuation', total: 34 });
      await sessions.note('s1', {});
      expect(await sessions.find('s1')).toEqual(sessionRow('s1', { turns: 3, endedAt: 7, outcome: 'continuation', total: 34 }));
      await sessions.note('s1', { total: null });
      expect(await sessions.find('s1')).toEqual(sessionRow('s1', { turns: 3, endedAt: 7, outcome: 'continuation' }));
      await expect(sessions.note('nobody', { turns: 1 })).rejects.toThrow(Fault);
    });
  });
}
