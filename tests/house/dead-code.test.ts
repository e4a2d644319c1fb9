import { expect, test } from 'vitest';
import { runNode } from './tool.ts';

const knip = 'tests/node_modules/knip/bin/knip.js';

test.each([
  ['nothing is left over: files, exports, packages', []],
  ['nothing in the product is kept alive by tests alone', ['--production', '--workspace', '.']],
])('%s', async (_name, flags) => {
  const ran = await runNode(knip, ['--no-progress', '--treat-config-hints-as-errors', ...flags]);
  expect(ran.said.trim()).toBe('');
  expect(ran.code).toBe(0);
});
