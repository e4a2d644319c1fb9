import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../src/adapters/hash.ts';
import { score } from '../../../../src/dialogue/score/score.ts';
import { canonicalJson } from '../../../../src/dialogue/words/canonical.ts';
import { scoreEngine } from '../../../../src/dialogue/words/report.ts';
import { readLog } from '../../../../src/scenario/read-log.ts';

const folder = fileURLToPath(new URL('../../../fixtures/logs/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl'));

describe('logs of every release', () => {
  test('the present one has left some', () => {
    expect(files.filter((name) => name.startsWith(`v${scoreEngine}/`)).length).toBeGreaterThanOrEqual(4);
  });

  test.each(files)('%s folds to the report that was given then, byte for byte', (name) => {
    const log = readLog({ name, text: readFileSync(join(folder, name), 'utf8') }, sha256);
    if (!log.ok) throw new Error(`${name}: ${JSON.stringify(log.refusal)}`);
    const { scenario, lang, rubric, rubricHash, events } = log.value;
    const words = scenario.account.words[lang];
    if (!words) throw new Error(`${name} has no words in ${lang}`);
    const report = canonicalJson(score({ prepared: { scenario, lang, words }, rubric, rubricHash }, events));
    const then = readFileSync(join(folder, name.replace('.jsonl', '.report.json')), 'utf8').trim();
    expect(
      report,
      'An old log gives another report. If that was meant, raise scoreEngine in src/dialogue/words/report.ts and keep the old fold for old gradings; ' +
        'while this engine was never released, leave its fixtures anew: npx tsx tests/kit/leave-fixtures.ts',
    ).toBe(then);
  });
});
