import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { offlineClassifier } from '../../../../src/adapters/classifier-offline/classifier.ts';
import { scriptOf } from '../../../../src/cli/simulate/characters.ts';
import type { Move } from '../../../../src/cli/simulate/move.ts';
import { houseFor, playOut } from '../../../../src/cli/simulate/run.ts';
import { simulate } from '../../../../src/cli/simulate/simulate.ts';
import { folds } from '../../../../src/cli/simulate/wordings.ts';
import type { Scenario } from '../../../../src/dialogue/words/scenario.ts';
import { cli, cliFromSource } from '../../../kit/command.ts';
import { smallScenario } from '../../../kit/scenario.ts';
import { filesOf } from '../../../kit/scenario-files.ts';
import { rubric } from '../../../kit/scored.ts';

const classifier = offlineClassifier();
const simulated = (scenario: Scenario) => simulate({ scenario, lang: 'en', rubric, heldOut: {}, seeds: 1, classifier });
/** Nobody at the table ever trusts anybody enough to admit a thing. */
const distrustful = smallScenario({ account: { numbers: { guardTop: 10, guardSecond: 10, guardSensitive: 10 } } });
const scenarios = mkdtempSync(join(tmpdir(), 'simulate-'));
afterAll(() => rmSync(scenarios, { recursive: true }));

describe('a simulated account', { timeout: 900_000 }, () => {
  test('pays better questions more, and is the same twice', async () => {
    const once = await simulated(smallScenario());
    expect(once.spearman).toBeGreaterThan(0.5);
    expect(once.shares.map(({ runs }) => runs)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(JSON.stringify(await simulated(smallScenario()))).toBe(JSON.stringify(once));
  });

  test('ends with who bribes twice, at 40 points or fewer', async () => {
    const [part] = folds(smallScenario(), 'en', {});
    if (!part) throw new Error('there are five parts');
    const house = await houseFor(part.scenario, rubric, classifier);
    const lines = (view: Parameters<typeof scriptOf>[1]) => scriptOf('briber', view, part.asks, 1);
    const run = await playOut(house, 'small', 'en', 1, ({ prepared, buyer }): Move | undefined => {
      const say = lines(prepared)[buyer.turn];
      return say === undefined ? undefined : { aim: { kind: 'pitch', id: '', to: null }, say };
    });
    expect(run.last.buyer.ended).toMatchObject({ by: 'buyer', why: 'inducement' });
    expect(run.total).toBeLessThanOrEqual(40);
  });

  test('exits 1 at a dead end, in one line that names it and what to look at', async () => {
    const folder = join(scenarios, 'small');
    mkdirSync(folder);
    for (const [name, text] of Object.entries(filesOf(distrustful))) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'heldout.en.yaml'), 'asks_heldout:\n  p_warm: [Anything that gives you grief on the ramp?]\n');
    const words = ['scenarios', 'simulate', 'small', '--lang', 'en', '--seeds', '1', '--json'];
    const ran = await cli(words, '', { SCENARIOS_DIR: scenarios });
    expect(ran.code).toBe(1);
    expect(ran.lines).toHaveLength(1);
    const line = JSON.parse(ran.lines[0] ?? '');
    // `npm run -s cli` joins the source into one file first: whatever a simulation runs from, it finds the same.
    const joined = await cliFromSource(words, { SCENARIOS_DIR: scenarios });
    expect([joined.code, joined.stderr]).toEqual([1, ran.stderr]);
    expect({ ...JSON.parse(joined.stdout), seconds: null }).toEqual({ ...line, seconds: null });
    expect(line.languages.en.wordings.held_out).toBe(1);
    expect(line.languages.en.dead_ends).toEqual([{ seed: 1, turn: expect.any(Number), why: 'hidden', facts: { problem: 'p_warm' } }]);
    const named = /^English: run 1, all best moves, ended at turn \d+ with nothing agreed: .*“p_warm” and at its guard\.$/;
    expect(line.missed).toContainEqual({ lang: 'en', bar: 'dead_end', text: expect.stringMatching(named) });
  });

  test('plays every preset beside the others, a line each, and the account’s own has to keep to the bars', async () => {
    const asked = ['scenarios', 'simulate', 'small', '--lang', 'en', '--seeds', '1', '--difficulty', 'all', '--json'];
    const ran = await cli(asked, '', { SCENARIOS_DIR: scenarios });
    expect(ran.code).toBe(1);
    const lines = ran.lines.map((line) => JSON.parse(line));
    expect(lines.map(({ difficulty }) => difficulty)).toEqual(['easy', 'normal', 'hard']);
    expect(lines.map(({ languages }) => languages.en.shares.map((share: { runs: number }) => share.runs))).toEqual(
      Array.from({ length: 3 }, () => [1, 1, 1, 1, 1, 1]),
    );
    expect(new Set(lines.map(({ languages }) => JSON.stringify(languages.en.shares))).size).toBe(3);
  });
});
