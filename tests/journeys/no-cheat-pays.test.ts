import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offlineClassifier } from '../../src/adapters/classifier-offline/classifier.ts';
import { loadHeldOut } from '../../src/adapters/scenario-files/load.ts';
import { findCheats } from '../../src/cli/eval/cheats/cheats.ts';
import { cheats } from '../../src/cli/eval/cheats/players.ts';
import { bar } from '../../src/cli/eval/cheats/tables.ts';
import { langs } from '../../src/dialogue/words/stage.ts';
import { realScenarios } from '../kit/house.ts';
import { rubric } from '../kit/scored.ts';

/** A sixth of the cheats on each account, one call each: the whole of it is `npm run -s cli -- eval cheats`. That the bot gets more takes the whole of its calls. */
test('a fixed spread of cheats over all accounts: none gets more than it may, and each is tried', {
  timeout: 900_000,
}, async () => {
  const library = await realScenarios();
  const shelf = await Promise.all(
    library.map(async ({ folder, scenario, calls }) => {
      const heldOut = await loadHeldOut(join(folder), scenario);
      return { scenario, calls, heldOut: heldOut.ok ? heldOut.value : {} };
    }),
  );
  const { accounts } = await findCheats({ shelf, rubric, classifier: offlineClassifier() }, langs, { quick: true, bots: 0 });
  const got = accounts.flatMap(({ scenario, lang, cheated }) => cheated.map((each) => ({ scenario, lang, ...each })));
  expect(got.filter(({ highest }) => highest > bar)).toEqual([]);
  expect(new Set(got.map(({ cheat }) => cheat)).size).toBe(cheats.length);
});
