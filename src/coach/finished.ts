import type { Behaviour } from '../dialogue/words/behaviour.ts';
import type { Report } from '../dialogue/words/report.ts';
import type { SessionRow } from '../ports/sessions.ts';
import { isCaseCall } from '../practice/case-entry.ts';
import { tallyOf } from '../practice/tally.ts';
import type { House } from './house.ts';

/** A call that has ended and been scored. */
export type Finished = Readonly<{ row: SessionRow; report: Report }>;

/** As many of somebody's calls as say what they can do by now; what they did before that has faded anyway. */
const looked = 60;

/** A visitor's finished calls, the oldest first. A call that was never scored is left out: there is no default. */
export async function finishedBy(house: House, owner: string): Promise<readonly Finished[]> {
  // A second try from a turn is no call of its own (decision 0043).
  const rows = (await house.sessions.ofOwner(owner, looked)).filter(({ endedAt, parent }) => endedAt !== null && parent === null);
  const graded = await Promise.all(
    rows.map(async (row) => {
      const last = (await house.gradings.of(row.id))[0];
      if (last === undefined) return [];
      // The call of a case stands among theirs, so that they can go on from it; what is said in it is the case's seller's.
      const isTheirs = !isCaseCall((await house.log.read(row.id)).map(({ event }) => event));
      return isTheirs ? [{ row, report: JSON.parse(last.report) as Report }] : [];
    }),
  );
  return graded.flat().toSorted((a, b) => (a.row.endedAt ?? 0) - (b.row.endedAt ?? 0));
}

/** How often somebody has done it without any help: by that hints fade. */
export async function unaided(house: House, owner: string | null, behaviour: Behaviour): Promise<number> {
  if (owner === null) return 0;
  const calls = await finishedBy(house, owner);
  return calls.reduce((sum, { report }) => sum + tallyOf(report)[behaviour].filter(({ ok, assisted }) => ok && !assisted).length, 0);
}
