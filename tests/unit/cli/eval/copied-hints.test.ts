import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { offlineClassifier } from '../../../../src/adapters/classifier-offline/classifier.ts';
import { loadScenarios } from '../../../../src/adapters/scenario-files/load.ts';
import { climbing } from '../../../../src/cli/eval/cheats/ladder.ts';
import { houseFor, playOut } from '../../../../src/cli/simulate/run.ts';
import { blank } from '../../../../src/dialogue/words/hint-pattern.ts';
import { rubric } from '../../../kit/scored.ts';

test('who says the pattern of every hint, blanks and all, or with the buyer’s words in them, gets next to nothing', async () => {
  const loaded = await loadScenarios(resolve('scenarios'), 'qinghe');
  if (!loaded.ok) throw new Error('qinghe does not load');
  const [{ scenario }] = loaded.value as [(typeof loaded.value)[number]];
  const house = await houseFor(scenario, rubric, offlineClassifier());
  const { session, total } = await playOut(house, 'qinghe', 'zh', 1, climbing(house, 12), undefined, 12);
  const said = (await house.log.read(session)).flatMap(({ event }) => (event.type === 'said' ? [event.text.includes(blank)] : []));
  expect([said.length, said.filter((is) => is).length]).toEqual([12, 6]);
  expect(total).toBeLessThanOrEqual(35);
});
