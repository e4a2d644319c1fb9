import { type Behaviour, behaviours, type Practice, triesWithoutTotal } from '../dialogue/words/behaviour.ts';
import { canonicalJson } from '../dialogue/words/canonical.ts';
import type { Practised } from '../ports/practice-log.ts';
import type { SessionRow } from '../ports/sessions.ts';
import type { Calibration } from '../practice/calibration.ts';
import {
  doneBy,
  type PastCall,
  type Plan,
  planNext,
  type Retest,
  retestsCalledFor,
  type Standing,
  standings,
} from '../practice/progress.ts';
import { type Count, counted, tallyOf } from '../practice/tally.ts';
import { calibrationOf } from './called.ts';
import { type Finished, finishedBy } from './finished.ts';
import type { House } from './house.ts';

/** What somebody can do by now, what is next, and which tests are due. */
export type Progress = Readonly<{
  now: number;
  calls: readonly PastCall[];
  standings: readonly Standing[];
  plan: Plan | null;
  retests: readonly Retest[];
  /** How far their word on their own calls can be relied on. */
  calibration: Calibration;
  /** Account to hold the next call with: the one that was met least of late. */
  scenario: string | null;
}>;

const past = ({ row, report }: Finished): PastCall => ({
  session: row.id,
  scenario: row.scenario,
  at: row.endedAt ?? row.createdAt,
  report,
});

/** Folds a visitor's finished calls; tests that they call for and that are not written yet are written, each once. */
export async function progressOf(house: House, owner: string): Promise<Progress> {
  const calls = (await finishedBy(house, owner)).map(past);
  const now = house.clock.now();
  const retests = (await scheduled(house, owner, calls)).map((retest) => ({ ...retest, done: doneBy(calls, retest) }));
  const [plan, calibration] = [planNext(calls, retests, now), await calibrationOf(house, owner)];
  return { now, calls, standings: standings(calls), plan, retests, calibration, scenario: leastMet(house, calls) };
}

/** The tests of the practice log, with those that are new. A test that is written stays as it was, whatever later calls say. */
async function scheduled(house: House, owner: string, calls: readonly PastCall[]): Promise<readonly Omit<Retest, 'done'>[]> {
  const written = await house.practice.of(owner, { kind: 'retest' });
  const keys = new Set(written.map(({ key }) => key));
  const fresh = retestsCalledFor(calls).filter(({ behaviour, days }) => !keys.has(keyOf(behaviour, days)));
  const added = await Promise.all(
    fresh.map((retest) =>
      house.practice.put({
        owner,
        key: keyOf(retest.behaviour, retest.days),
        kind: 'retest',
        session: null,
        at: house.clock.now(),
        body: canonicalJson(retest),
      }),
    ),
  );
  return [...written, ...added]
    .flatMap(read)
    .toSorted((a, b) => a.due - b.due || a.days - b.days || behaviours.indexOf(a.behaviour) - behaviours.indexOf(b.behaviour));
}

const keyOf = (behaviour: Behaviour, days: number): string => `retest:${behaviour}:${days}`;

function read({ body }: Practised): readonly Omit<Retest, 'done'>[] {
  const { behaviour, days, due } = JSON.parse(body) as Omit<Retest, 'done'>;
  return behaviours.includes(behaviour) ? [{ behaviour, days, due }] : [];
}

/** Of the accounts on the shelf the one that was met longest ago or never. */
function leastMet(house: House, calls: readonly PastCall[]): string | null {
  const met = new Map(calls.map(({ scenario, at }) => [scenario, at]));
  const ids = house.library.all().flatMap(({ scenario: { account } }) => (account.sale ? [account.id] : []));
  return ids.toSorted((a, b) => (met.get(a) ?? 0) - (met.get(b) ?? 0))[0] ?? null;
}

/** What a session that is opened to practise is marked with: the number of a try counts those that were finished. */
export async function practiceOf(
  house: House,
  owner: string | null,
  asked: Readonly<{ behaviour: Behaviour; as: 'focus' | 'retest' }>,
): Promise<Practice> {
  const { behaviour } = asked;
  if (asked.as === 'retest') return { behaviour, as: 'retest' };
  const calls = owner === null ? [] : await finishedBy(house, owner);
  const tries = calls.filter(({ report: { practice } }) => practice?.as === 'focus' && practice.behaviour === behaviour).length;
  return { behaviour, as: 'focus', nth: tries + 1 };
}

/** What a row says of the practice it was opened for: after the end how often it came off, and whether the total is not shown yet. */
export type Practising = Readonly<{ practice: Practice; count: Count | null; held: boolean }>;

export async function practising(house: House, row: SessionRow, practice: Practice | undefined): Promise<Practising | null> {
  if (practice === undefined) return null;
  const graded = row.endedAt === null ? undefined : (await house.gradings.of(row.id))[0];
  const count = graded === undefined ? null : counted(tallyOf(JSON.parse(graded.report) as Finished['report'])[practice.behaviour]);
  return { practice, count, held: practice.as === 'focus' && practice.nth <= triesWithoutTotal };
}
