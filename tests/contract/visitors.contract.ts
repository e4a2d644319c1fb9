import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/dialogue/words/refusal.ts';
import type { OpenStore } from '../kit/stores.ts';
import { storeOfTest } from './store-of-test.ts';

/** What every list of visitors keeps. */
export function keepsTheVisitorsContract(name: string, open: OpenStore): void {
  describe(`Visitors: ${name}`, () => {
    const fresh = storeOfTest(open);

    test('a visitor is known by the hash of their token and by nothing else', async () => {
      const { visitors } = await fresh();
      await visitors.create('visitor-1', 'hash-1', 1);
      await visitors.create('visitor-2', 'hash-2', 1_793_000_000_000);
      expect(await visitors.byToken('hash-1')).toBe('visitor-1');
      expect(await visitors.byToken('hash-2')).toBe('visitor-2');
      expect(await visitors.byToken('visitor-1')).toBeUndefined();
    });

    test('the same visitor again is nothing; a token or an id of another is a fault', async () => {
      const { visitors } = await fresh();
      await visitors.create('visitor-1', 'hash-1', 1);
      await visitors.create('visitor-1', 'hash-1', 1);
      await expect(visitors.create('visitor-2', 'hash-1', 1)).rejects.toThrow(Fault);
      await expect(visitors.create('visitor-1', 'hash-2', 1)).rejects.toThrow(Fault);
      expect(await visitors.byToken('hash-1')).toBe('visitor-1');
      expect(await visitors.byToken('hash-2')).toBeUndefined();
    });
  });
}
