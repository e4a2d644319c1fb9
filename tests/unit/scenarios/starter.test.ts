import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/adapters/memory/store.ts';
import { lintFolder, loadScenario } from '../../../src/adapters/scenario-files/load.ts';
import { libraryOf, wire } from '../../../src/wiring.ts';
import { play, realScenarios } from '../../kit/house.ts';
import { rubric } from '../../kit/scored.ts';
import { steadyClock } from '../../kit/stores.ts';

const folder = 'docs/trainers/starter';
const loaded = await loadScenario(folder);
if (!loaded.ok) throw new Error(`the starter is broken: ${JSON.stringify(loaded.refusals[0])}`);
const { scenario, calls } = loaded.value;
const house = await wire(libraryOf([scenario], rubric), memoryStore(steadyClock()));

describe('the starter that authors copy', () => {
  test('has nothing for the lint to mend, in either language', async () => {
    expect(await lintFolder(folder)).toEqual([]);
    expect(Object.keys(scenario.account.words).sort()).toEqual(['en', 'zh']);
  });

  test('stands on no shelf: it is nobody’s account yet', async () => {
    expect((await realScenarios()).map((each) => each.scenario.account.id)).not.toContain(scenario.account.id);
  });

  test('is the smallest account worth practising on', () => {
    const { people, facts, problems } = scenario.account;
    const met = problems.filter(({ id }) => scenario.offer.capabilities.some(({ meets }) => meets.includes(id)));
    expect({
      atTheTable: people.filter(({ present }) => present).length,
      facts: facts.length,
      problems: problems.length,
      met: met.length,
      implications: problems.flatMap(({ implications }) => implications).length,
      payoffs: problems.flatMap(({ payoffs }) => payoffs).length,
    }).toEqual({ atTheTable: 2, facts: 11, problems: 3, met: 2, implications: 6, payoffs: 3 });
  });

  test.each(calls.map((call) => [basename(call.file, '.call.yaml'), call] as const))('plays %s as it says', async (_, call) => {
    const { report } = await play(house, scenario.account.id, call);
    const { outcome, total, ledger } = call.expect;
    const stands = Object.fromEntries(report.ledger.map((entry) => [entry.problem, entry.standing]));
    expect({ outcome: report.outcome, stands }).toEqual({ outcome, stands: { ...stands, ...ledger } });
    expect(report.total).toBeGreaterThanOrEqual(total.atLeast);
    expect(report.total).toBeLessThanOrEqual(total.atMost);
  });

  test('its good calls end before the owner, in both languages: the third rung can be reached', async () => {
    const good = calls.filter((call) => call.expect.outcome === 'advance');
    const reached = await Promise.all(good.map(async (call) => (await play(house, scenario.account.id, call)).report.agreement?.rung));
    expect([good.map(({ lang }) => lang).sort(), reached]).toEqual([
      ['en', 'zh'],
      ['r_luo', 'r_luo'],
    ]);
  });
});
