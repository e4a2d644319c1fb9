import type { Scenario } from '../../../dialogue/words/scenario.ts';
import type { Library, ShelvedJourney } from '../../../ports/library.ts';
import { oneOf } from '../../common.ts';

/** What of a library is examined: everything, or one journey of it alone. */
export function within(
  { all, journeys }: Library,
  only?: string,
): Readonly<{ scenarios: readonly Scenario[]; journeys: readonly ShelvedJourney[] }> {
  if (only === undefined) return { scenarios: all().map(({ scenario }) => scenario), journeys };
  const id = oneOf(
    '--journey',
    only,
    journeys.map(({ journey }) => journey.id),
  );
  return { scenarios: [], journeys: journeys.filter(({ journey }) => journey.id === id) };
}
