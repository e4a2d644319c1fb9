import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/dialogue/words/refusal.ts';
import type { Practised } from '../../src/ports/practice-log.ts';
import { type OpenStore, sessionRow } from '../kit/stores.ts';
import { storeOfTest } from './store-of-test.ts';

const plan: Practised = { owner: 'visitor-1', key: 'k1', kind: 'plan', session: 's1', at: 1_793_000_000_000, body: '{"target":"trial"}' };

/** What every log of practice keeps. */
export function keepsThePracticeLogContract(name: string, open: OpenStore): void {
  describe(`PracticeLog: ${name}`, () => {
    const fresh = storeOfTest(open);
    const withSession = async () => {
      const store = await fresh();
      await store.sessions.open(sessionRow('s1'), [], 'open', []);
      return store.practice;
    };

    test('an entry sent again is answered, and what was written first stays', async () => {
      const practice = await withSession();
      expect(await practice.put(plan)).toEqual(plan);
      expect(await practice.put({ ...plan, at: plan.at + 9, body: '{"target":"order"}' })).toEqual(plan);
      expect(await practice.of('visitor-1')).toEqual([plan]);
    });

    test('everybody sees their own, oldest first, by kind or by session where asked', async () => {
      const practice = await withSession();
      const drill: Practised = { ...plan, key: 'k0', kind: 'drill', session: null, at: plan.at + 5, body: '{}' };
      const early: Practised = { ...plan, key: 'k9', kind: 'drill', session: null, at: plan.at - 5, body: '{}' };
      const others: Practised = { ...plan, owner: 'visitor-2' };
      const tied: Practised = { ...drill, key: 'k00' };
      for (const each of [drill, plan, others, early, tied]) expect(await practice.put(each)).toEqual(each);
      expect(await practice.of('visitor-1')).toEqual([early, plan, drill, tied]);
      expect(await practice.of('visitor-1', { kind: 'drill' })).toEqual([early, drill, tied]);
      expect(await practice.of('visitor-1', { session: 's1' })).toEqual([plan]);
      expect(await practice.of('visitor-1', { kind: 'drill', session: 's1' })).toEqual([]);
      expect(await practice.of('visitor-2')).toEqual([others]);
      expect(await practice.of('nobody')).toEqual([]);
      expect(await practice.ofKind('plan')).toEqual([plan, others]);
      expect(await practice.ofKind('drill')).toEqual([early, drill, tied]);
      expect(await practice.ofKind('ranking')).toEqual([]);
    });

    test('two entries at once under one key leave one', async () => {
      const practice = await withSession();
      const [one, other] = await Promise.all([practice.put(plan), practice.put({ ...plan, body: '{"target":"order"}' })]);
      expect(one).toEqual(other);
      expect(await practice.of('visitor-1')).toEqual([one]);
    });

    test('nothing is practised around a session that was never opened', async () => {
      const practice = await withSession();
      await expect(practice.put({ ...plan, session: 'nowhere' })).rejects.toThrow(Fault);
    });
  });
}
