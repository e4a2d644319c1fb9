import type { Opened } from '../dialogue/words/event.ts';
import { carriedInto } from '../dialogue/words/journey.ts';
import type { Scenario } from '../dialogue/words/scenario.ts';
import type { Library } from '../ports/library.ts';

/** The accounts of the stages that come after this call, as the shelf has them now; none where the call belongs to no journey, or to one that is gone. */
export function stagesToCome({ journeys }: Library, opened: Pick<Opened, 'carried'>): readonly Scenario[] {
  const carried = carriedInto(opened);
  const shelved = carried && journeys.find(({ journey }) => journey.id === carried.journey);
  if (!shelved) return [];
  const here = shelved.journey.steps.findIndex(({ id }) => id === carried.stage);
  return shelved.journey.steps.flatMap((_, nth) => (nth > here ? [shelved.call(nth, 'first').scenario] : []));
}
