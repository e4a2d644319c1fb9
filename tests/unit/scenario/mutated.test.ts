import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/scenario/explain.ts';
import { lint } from '../../../src/scenario/lint.ts';
import { compile } from '../../../src/scenario/parse.ts';
import { smallFiles } from '../../kit/scenario-files.ts';

const files = smallFiles();
const scraps = [
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ': ',
  '- ',
  '? ',
  '&a ',
  '*a',
  '!t ',
  '| ',
  '> ',
  '#',
  '\n',
  '---\n',
  '%',
  '@',
  '\0',
  '\uFFFD',
  '\uFEFF',
  '<<: ',
  '__proto__: 1\n',
  'null',
  '~',
  '1e999',
  '.nan',
  'id',
  '，',
  '停',
  '\uD800',
];

/** One change to one file: a piece cut out and a scrap or any text put in. */
const change = fc.record({
  file: fc.nat({ max: files.length - 1 }),
  at: fc.nat({ max: 20_000 }),
  cut: fc.oneof(fc.constant(0), fc.nat({ max: 200 })),
  scrap: fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 12 })),
});

describe('any text at all', () => {
  test('compiles or is refused with places and sentences, and never throws', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const texts = files.map(({ text }) => text);
        for (const { file, at, cut, scrap } of changes) {
          const text = texts[file] ?? '';
          const from = at % (text.length + 1);
          texts[file] = text.slice(0, from) + scrap + text.slice(from + cut);
        }
        const changed = files.map(({ name }, at) => ({ name, text: texts[at] ?? '' }));
        const compiled = compile(changed);
        if (compiled.ok) return;
        expect(compiled.refusals.length).toBeGreaterThan(0);
        for (const refusal of compiled.refusals) {
          expect(explain('zh', refusal)).toContain(refusal.at?.file);
          expect(explain('en', refusal)).toContain(refusal.at?.file);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test.each([
    ['brackets without end', '['.repeat(20_000)],
    ['lists in lists', `${'- '.repeat(50_000)}x`],
    ['questions in questions', '? '.repeat(50_000)],
    ['a thousand columns', Array.from({ length: 900 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['twenty thousand fields', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n')],
    ['ten thousand wrong entries', `brief:\n${'  - { lable: x }\n'.repeat(10_000)}`],
    ['nothing', ''],
    ['a lone word', 'scenario'],
    ['a list', '- a\n- b'],
  ])(
    '%s are refused in good time',
    (_, text) => {
      const started = performance.now();
      const changed = files.map(({ name, text: own }) => ({ name, text: name.endsWith('/zh.yaml') ? text : own }));
      expect(compile(changed).ok).toBe(false);
      expect(lint(changed).length).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    30_000,
  );
});
