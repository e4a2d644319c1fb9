import { describe, expect, test } from 'vitest';
import type { Body } from '../../src/ports/versions.ts';
import type { OpenStore } from '../kit/stores.ts';
import { storeOfTest } from './store-of-test.ts';

const hash = 'a'.repeat(64);
const scenario: Body = { kind: 'scenario', hash, body: `{"words":"${'善问'.repeat(50_000)}"}` };
const prompt: Body = { kind: 'prompt', hash, body: 'You answer as {name}.\n' };

/** What every table of versions keeps. */
export function keepsTheVersionsContract(name: string, open: OpenStore): void {
  describe(`Versions: ${name}`, () => {
    const fresh = storeOfTest(open);

    test('a body is found under its kind and hash, byte for byte', async () => {
      const { versions } = await fresh();
      await versions.put([scenario, prompt]);
      expect(await versions.get('scenario', hash)).toBe(scenario.body);
      expect(await versions.get('prompt', hash)).toBe(prompt.body);
      expect(await versions.get('rubric', hash)).toBeUndefined();
      expect(await versions.get('scenario', 'b'.repeat(64))).toBeUndefined();
    });

    test('putting again is nothing, and a body that is there never changes', async () => {
      const { versions } = await fresh();
      await versions.put([prompt]);
      await versions.put([]);
      await Promise.all([versions.put([prompt, scenario]), versions.put([scenario, { ...prompt, body: 'other' }])]);
      expect(await versions.get('prompt', hash)).toBe(prompt.body);
      expect(await versions.get('scenario', hash)).toBe(scenario.body);
    });
  });
}
