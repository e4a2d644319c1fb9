import type { SessionView } from '../../wire/session-view.ts';
import { around } from '../kit/around.ts';
import { drawer } from '../kit/settings.ts';
import { isBlank, planOf, toStore } from './plan.ts';

/** Stores the plan that was taken into a call with its session, before anything is said. It is at hand on this device whether that goes well or not; the same again is nothing. */
export function storePlan({ id, turns, state }: Pick<SessionView, 'id' | 'turns' | 'state'>): void {
  const plan = planOf(drawer, id);
  if (turns === 0 && state === 'open' && !isBlank(plan)) void around.keepPlan(id, toStore(plan));
}
