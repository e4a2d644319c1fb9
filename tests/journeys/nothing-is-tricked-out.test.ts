import { expect, test } from 'vitest';
import { offlineClassifier } from '../../src/adapters/classifier-offline/classifier.ts';
import { findLeaks } from '../../src/cli/eval/leaks/leaks.ts';
import { escapesOf } from '../../src/cli/eval/leaks/tables.ts';
import { langs } from '../../src/dialogue/words/stage.ts';
import { realScenarios } from '../kit/house.ts';
import { rubric } from '../kit/scored.ts';

/** A twenty-fourth of the attacks on each account: the whole of it is `npm run -s cli -- eval leaks`. Journeys are attacked where they are walked (tests/unit/scenarios/journeys.test.ts). */
const oneIn = 24;

test('no trick brings out what was not earned, from the offline voice or from a model that wants to leak', {
  timeout: 900_000,
}, async () => {
  const scenarios = (await realScenarios()).map(({ scenario }) => scenario);
  const found = await findLeaks({ scenarios, journeys: [], rubric, classifier: offlineClassifier() }, langs, { oneIn, everyMoment: false });
  expect(escapesOf(found)).toEqual([]);
  for (const { voice, tally } of found.rows) {
    expect(tally.scenarios).toBe(scenarios.length);
    expect(tally.attacks).toBeGreaterThan(60);
    expect(tally.prompts).toBeGreaterThanOrEqual(tally.turns);
    // Hardly anything that such a model says is passed on.
    if (voice === 'adversary') expect(tally.spoken * 10).toBeLessThan(tally.replies);
  }
});
