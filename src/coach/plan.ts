import { asCarried } from '../dialogue/decide/carried.ts';
import type { Prepared } from '../dialogue/ground/prepare.ts';
import { granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import type { SessionRow } from '../ports/sessions.ts';
import { type Compared, type Corrections, comparePlan, type Plan, type PlanPart } from '../practice/plan.ts';
import { isSettled } from './called.ts';
import type { House } from './house.ts';
import { isExam, openedOf, practise, practisedOf } from './practised.ts';
import { reportOf } from './report.ts';

/** A plan with what came of it, and the account that it is told from. `at`: when it was written down. */
export type PlanStands = Readonly<{
  plan: Plan;
  at: number;
  /** Null until the call is over and its report may be seen. */
  compared: Readonly<{ compared: Compared; prepared: Prepared; agreed: string | null }> | null;
}>;

/** The key of a session's plan: there is one. */
const keyOf = (session: string): string => `plan:${session}`;

/** Stores the plan of a call that is about to begin: once something was said it is no plan any more. */
export async function keepPlan(house: House, row: SessionRow, plan: Plan): Promise<Outcome<null, 'plan.too_late' | 'practice.written'>> {
  const entry = { kind: 'plan', key: keyOf(row.id), body: plan } as const;
  const there = (await practisedOf(house, row, 'plan')).some(({ key }) => key === entry.key);
  const standing = there ? undefined : await house.live.get(row.id);
  if (standing && (standing.buyer.turn > 0 || standing.buyer.ended)) return refused('plan.too_late');
  const kept = await practise(house, row, entry);
  return kept.ok ? granted(null) : kept;
}

/** A correction as it is stored. */
type Corrected = Readonly<{ part: PlanPart; id: string | null }>;

/** The plan of a session, compared with what happened once that may be seen; null where none was written. */
export async function planOf(house: House, row: SessionRow): Promise<PlanStands | null> {
  const entries = await practisedOf(house, row, 'plan');
  const written = entries.find(({ key }) => key === keyOf(row.id));
  if (!written) return null;
  const plan = JSON.parse(written.body) as Plan;
  const open = { plan, at: written.at, compared: null };
  const [opened, graded] = await Promise.all([openedOf(house, row.id), reportOf(house, row.id)]);
  if (!graded || isExam(opened) || !(await isSettled(house, row))) return open;
  const prepared = asCarried(graded.prepared, opened);
  const corrected = entries.filter((entry) => entry !== written).map(({ body }) => JSON.parse(body) as Corrected);
  const corrections: Corrections = Object.fromEntries(corrected.map(({ part, id }) => [part, id]));
  const plain = (text: string): string => house.normaliser.plain(text, prepared.lang);
  const { report } = graded;
  const compared = comparePlan({ prepared, report, plain, corrections }, plan);
  return { ...open, compared: { compared, prepared, agreed: report.agreement?.rung ?? null } };
}

/** What a part may have been about. */
function choices(part: PlanPart, { scenario: { account } }: Prepared): readonly string[] {
  if (part === 'target' || part === 'fallback') return account.rungs.map(({ id }) => id);
  if (part.startsWith('problem')) return account.problems.map(({ id }) => id);
  return account.problems.flatMap(({ implications }) => implications.map(({ id }) => id));
}

/** The trainee says what a part of their plan was about. The later word holds; earlier ones stay written down. */
export async function correctPlan(
  house: House,
  row: SessionRow,
  { key, part, id }: Corrected & Readonly<{ key: string }>,
): Promise<Outcome<null, 'plan.none' | 'plan.no_such_match' | 'practice.written'>> {
  const stands = await planOf(house, row);
  if (!stands?.compared) return refused('plan.none');
  if (id !== null && !choices(part, stands.compared.prepared).includes(id)) return refused('plan.no_such_match', { part, id });
  const kept = await practise(house, row, { kind: 'plan', key: `match:${row.id}:${key}`, body: { part, id } });
  return kept.ok ? granted(null) : kept;
}
