import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cli } from '../kit/command.ts';
import { smallScenario } from '../kit/scenario.ts';
import { filesOf } from '../kit/scenario-files.ts';

const scenarios = mkdtempSync(join(tmpdir(), 'askwell-buyer-'));
mkdirSync(join(scenarios, 'small'));
for (const [name, text] of Object.entries(filesOf(smallScenario()))) writeFileSync(join(scenarios, 'small', name), text);
afterAll(() => rmSync(scenarios, { recursive: true }));

const run = (words: readonly string[]) => cli(['eval', ...words], '', { SCENARIOS_DIR: scenarios });

test('words that are off are told with the usage, and nothing is examined', { timeout: 600_000 }, async () => {
  const all = await Promise.all([
    run(['leaks', '--write', '--quick']),
    run(['leaks', '--quick', '--all']),
    run(['fidelity', '--seeds', '0']),
    run(['fidelity', '--write', '--lang', 'zh']),
    run(['fidelity', '--scenario', 'small', '--journey', 'small']),
  ]);
  expect(all.map(({ code, stdout }) => [code, stdout])).toEqual([
    [2, ''],
    [2, ''],
    [2, ''],
    [2, ''],
    [2, ''],
  ]);
  expect(all[0]?.stderr).toMatch(/^--write needs every figure: leave out --quick, --lang and --scenario\.\n/);
  expect(all[3]?.stderr).toMatch(/^--write needs every figure: leave out --lang and --scenario\.\n/);
});

/** The small account in one language, a call of each; the whole library in both, with more calls of each, is `npm run -s cli -- eval fidelity`. */
test('calls of bots and characters at each difficulty break no rule, and one line tells what they came to', {
  timeout: 900_000,
}, async () => {
  const { code, lines } = await run(['fidelity', '--lang', 'en', '--seeds', '1', '--json']);
  expect(lines.length).toBe(1);
  const found = JSON.parse(lines[0] ?? '');
  expect(Object.keys(found)).toEqual(['calls', 'disclosures', 'broken', 'journeys', 'behaviour', 'found']);
  // Six bots and eight characters at three difficulties.
  expect([code, found.calls, found.found]).toEqual([0, 42, []]);
  expect(found.broken).toEqual({ early: 0, invented: 0, contradiction: 0, role_swap: 0, ending: 0 });
  const presser = found.behaviour.find((row: { bot: string; difficulty: string }) => row.bot === 'presser' && row.difficulty === 'hard');
  expect(presser).toMatchObject({ calls: 1, resisted: 1, walked_away: 1 });
});
