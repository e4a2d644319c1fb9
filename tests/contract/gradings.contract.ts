import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/dialogue/words/refusal.ts';
import type { Grading } from '../../src/ports/gradings.ts';
import { type OpenStore, sessionRow } from '../kit/stores.ts';
import { storeOfTest } from './store-of-test.ts';

const first: Grading = { session: 's1', rubric: 'a'.repeat(64), engine: 1, labels: '', at: 1_793_000_000_000, report: '{"total":61}' };

/** What every table of gradings keeps. */
export function keepsTheGradingsContract(name: string, open: OpenStore): void {
  describe(`Gradings: ${name}`, () => {
    const fresh = storeOfTest(open);
    const withSession = async () => {
      const store = await fresh();
      await store.sessions.open(sessionRow('s1'), [], 'open', []);
      return store;
    };

    test('the first grading under a rubric and an engine stays, and is what a second one is answered with', async () => {
      const { gradings } = await withSession();
      expect(await gradings.put(first)).toEqual(first);
      expect(await gradings.put({ ...first, at: first.at + 1, report: '{"total":99}' })).toEqual(first);
      expect(await gradings.of('s1')).toEqual([first]);
    });

    test('another rubric or engine is another grading; they are listed oldest first', async () => {
      const { gradings } = await withSession();
      const later = { ...first, engine: 2, at: first.at + 5 };
      const between = { ...first, rubric: 'b'.repeat(64), at: first.at + 3 };
      for (const each of [later, first, between]) expect(await gradings.put(each)).toEqual(each);
      expect(await gradings.of('s1')).toEqual([first, between, later]);
      expect(await gradings.of('nobody')).toEqual([]);
    });

    test('labels made anew are another grading, beside the one by the labels of the log', async () => {
      const { gradings } = await withSession();
      const anew = { ...first, labels: 'c'.repeat(64), at: first.at + 1 };
      for (const each of [first, anew]) expect(await gradings.put(each)).toEqual(each);
      expect(await gradings.put({ ...anew, report: '{"total":1}' })).toEqual(anew);
      expect(await gradings.of('s1')).toEqual([first, anew]);
    });

    test('two gradings at once leave one', async () => {
      const { gradings } = await withSession();
      const [one, other] = await Promise.all([gradings.put(first), gradings.put({ ...first, report: '{"total":2}' })]);
      expect(one).toEqual(other);
      expect(await gradings.of('s1')).toEqual([one]);
    });

    test('a session that was never opened cannot be graded', async () => {
      const { gradings } = await fresh();
      await expect(gradings.put(first)).rejects.toThrow(Fault);
    });
  });
}
