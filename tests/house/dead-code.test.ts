import { expect, test } from 'vitest';
import { runNode } from './tool.ts';

const knip = 'tests/node_modules/knip/bin/knip.js';

test.each([
  // Entries that scripts of package.json name as well are hinted at as redundant here; the product's own look needs them.
  ['nothing is left over: files, exports, packages', ['--no-config-hints']],
  ['nothing in the product is kept alive by tests alone', ['--production', '--workspace', '.', '--treat-config-hints-as-errors']],
])('%s', async (_name, flags) => {
  const ran = await runNode(knip, ['--no-progress', ...flags]);
  expect(ran.said.trim()).toBe('');
  expect(ran.code).toBe(0);
});
