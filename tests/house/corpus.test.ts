import { describe, expect, test } from 'vitest';
import { askedOfAccounts, asksOfAccounts } from '../../scripts/asked-of-accounts.ts';
import { corpusRows } from '../../src/cli/eval/corpus.ts';
import { langs } from '../../src/dialogue/words/stage.ts';

describe.each(langs)('what is learned from, %s', (lang) => {
  const asked = askedOfAccounts(lang);

  test('no question of an account stands in it, written or held out', () => {
    expect(asked.size).toBeGreaterThan(15_000);
    expect(corpusRows('corpus', lang).flatMap((row) => asksOfAccounts(row, asked).map((what) => `${row.id}: ${what}`))).toEqual([]);
  });
});
