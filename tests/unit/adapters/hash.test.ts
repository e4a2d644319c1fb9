import { expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/hash.ts';

test('a body is named by the SHA-256 of its UTF-8 bytes', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('善问')).toMatch(/^[0-9a-f]{64}$/);
  expect(sha256('善问')).not.toBe(sha256('善問'));
});
