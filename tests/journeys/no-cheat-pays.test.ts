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

/**
 * The one that still pays on some accounts, and what it may not get beyond until it is mended: it knows every hidden consequence of the account (decision 0041, *What is left*). `eval cheats` counts it as an
 * escape like any other.
 */
const open = { cheat: 'implication_first', most: 60 };

/** A sixth of the cheats on each account, one call each: the whole of it is `npm run -s cli -- eval cheats`. That the bot gets more takes the whole of its calls. */
test('a fixed spread of cheats over all accounts: none gets more than it may but the one that is known to, and each is tried', {
  timeout: 240_000,
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
  expect(got.filter(({ cheat, highest }) => highest > (cheat === open.cheat ? open.most : bar))).toEqual([]);
  expect(new Set(got.map(({ cheat }) => cheat)).size).toBe(cheats.length);
});
