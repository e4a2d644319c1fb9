/** Where each stage of a journey begins for somebody who has asked well so far. */
import type { House } from '../../../coach/house.ts';
import { Fault } from '../../../dialogue/words/refusal.ts';
import type { Lang } from '../../../dialogue/words/stage.ts';
import type { ShelvedJourney } from '../../../ports/library.ts';
import { graded } from '../../simulate/bot.ts';
import { playOn } from '../../simulate/run.ts';
import { folds } from '../../simulate/wordings.ts';
import { beginDue, type Due, dueAfter, firstDue } from './calls.ts';

/** Seed of the walk, and the calls it may take. */
const seed = 3;
const mostCalls = 14;

/** Walks a journey to its last stage and gives back the first call of each, due. Faults where a good seller does not get there. */
export async function throughStages(house: House, shelved: ShelvedJourney, lang: Lang): Promise<readonly Due[]> {
  const stages: Due[] = [];
  let due: Due | null = firstDue;
  for (let calls = 0; due && calls < mostCalls; calls++) {
    if (due.next.kind === 'first') stages.push(due);
    if (stages.length === shelved.journey.steps.length) return stages;
    const { scenario } = shelved.call(due.next.stage, due.next.kind);
    const begun = await beginDue(house, shelved, due, { walk: `${shelved.journey.id}.${house.clock.id()}`, lang, seed: seed + calls });
    const asks = folds(scenario, lang, {})[0]?.asks ?? {};
    await playOn(house, begun.standing, seed, graded({ share: 100, seed: seed + calls, asks, unreached: [] }).next);
    due = (await dueAfter(house, shelved, due, begun.row.id)).due;
  }
  throw new Fault(`${shelved.journey.id} in ${lang}: who asks well comes no further than stage ${stages.length}`);
}
