import type { PlanBody } from '../../wire/plan-view.ts';
import { planName as takenName } from '../kit/on-device.ts';
import type { Drawer } from '../link/drawer.ts';

/** What a trainee means to reach, written before the call: kept on this device while it is written, and stored with the session when it begins. */
export const planFields = [
  'target',
  'fallback',
  'problem_1',
  'consequence_1',
  'bearer_1',
  'problem_2',
  'consequence_2',
  'bearer_2',
] as const;
export type PlanField = (typeof planFields)[number];
export type Plan = Readonly<Record<PlanField, string>>;

const blank = Object.fromEntries(planFields.map((field) => [field, ''])) as Plan;

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

/** A plan as the server stores it: lines that were left blank stay blank, difficulties of which nothing was written are left out. */
export function toStore(plan: Plan): PlanBody {
  const problem = (nth: 1 | 2) => ({
    problem: plan[`problem_${nth}`].trim(),
    consequence: plan[`consequence_${nth}`].trim(),
    bearer: plan[`bearer_${nth}`] === '' ? null : plan[`bearer_${nth}`],
  });
  const written = [problem(1), problem(2)];
  // The second stays the second where only the first is blank.
  const last = written.findLastIndex(({ problem: what, consequence, bearer }) => what !== '' || consequence !== '' || bearer !== null);
  return { target: plan.target.trim(), fallback: plan.fallback.trim(), problems: written.slice(0, last + 1) };
}
