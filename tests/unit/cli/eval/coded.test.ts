import { expect, test } from 'vitest';
import { tellsOf } from '../../../../src/cli/eval/coded.ts';

test('where nobody looked for a family of flags its absence tells nothing; of other flags it always tells', () => {
  const tells = tellsOf([
    { batch: 'dairy', flags: ['open', 'ice:ease'] },
    { batch: 'dairy', flags: [] },
    { batch: 'mill', flags: ['closed', 'advantage'] },
  ]);
  expect((['ice:impact', 'feature', 'leading'] as const).map((flag) => [flag, tells('dairy', flag), tells('mill', flag)])).toEqual([
    ['ice:impact', true, false],
    ['feature', false, true],
    ['leading', true, true],
  ]);
});
