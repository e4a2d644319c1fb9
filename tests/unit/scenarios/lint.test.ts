import { expect, test } from 'vitest';
import { lintFolder } from '../../../src/adapters/scenario-files/load.ts';

/** What `npm run -s cli -- scenarios lint scenarios` exits by; that also says, without judging it, how well each scenario's questions are told apart. */
test('there is nothing to say against any scenario of the library', { timeout: 900_000 }, async () => {
  expect(await lintFolder('scenarios')).toEqual([]);
});
