import { planName as takenName } from '../kit/on-device.ts';
import type { Drawer } from '../link/drawer.ts';

/** What a trainee means to reach, written before the call. It stays on this device. */
export const planFields = ['goal', 'fallback', 'difficulty', 'consequence', 'bearer', 'second'] as const;
export type PlanField = (typeof planFields)[number];
export type Plan = Readonly<Record<PlanField, string>>;

const blank: Plan = { goal: '', fallback: '', difficulty: '', consequence: '', bearer: '', second: '' };

/** Name under which the plan for a scenario is kept. */
const draftName = (scenario: string): string => `aw-plan-${scenario}`;

function read(drawer: Drawer, name: string): Plan {
  const text = drawer.get(name);
  if (text === null) return blank;
  try {
    const found = JSON.parse(text) as Partial<Record<PlanField, unknown>>;
    return Object.fromEntries(planFields.map((field) => [field, typeof found[field] === 'string' ? found[field] : ''])) as Plan;
  } catch {
    drawer.drop(name); // not ours: plans are written as JSON only
    return blank;
  }
}

/** The plan begun for a scenario; blank fields where nothing was written. */
export const draftPlan = (drawer: Drawer, scenario: string): Plan => read(drawer, draftName(scenario));
export const keepDraft = (drawer: Drawer, scenario: string, plan: Plan): void => drawer.put(draftName(scenario), JSON.stringify(plan));

/** Takes the plan into a session, so that it is at hand there; the next call begins with a blank one. */
export function takePlan(drawer: Drawer, scenario: string, session: string): void {
  const plan = draftPlan(drawer, scenario);
  if (!isBlank(plan)) drawer.put(takenName(session), JSON.stringify(plan));
  drawer.drop(draftName(scenario));
}

/** The plan that was taken into a session. */
export const planOf = (drawer: Drawer, session: string): Plan => read(drawer, takenName(session));

export const isBlank = (plan: Plan): boolean => planFields.every((field) => plan[field].trim() === '');
