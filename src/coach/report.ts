import type { Prepared } from '../dialogue/ground/prepare.ts';
import { score } from '../dialogue/score/score.ts';
import { canonicalJson } from '../dialogue/words/canonical.ts';
import type { Opened, SessionEvent } from '../dialogue/words/event.ts';
import { Fault } from '../dialogue/words/refusal.ts';
import { type Report, scoreEngine } from '../dialogue/words/report.ts';
import type { House } from './house.ts';

/** A report as value and as its stored canonical text, with what it was made from. */
export type Graded = Readonly<{ report: Report; text: string; events: readonly SessionEvent[]; prepared: Prepared; opened: Opened }>;

/**
 * The report of a session that has ended: the stored grading under the rubric it pinned, or a new one, stored once and noted for lists. Nothing here is a default:
 * a session that can't be scored is a fault.
 */
export const grade = async (house: House, session: string): Promise<Graded> =>
  graded(
    house,
    session,
    (await house.log.read(session)).map(({ event }) => event),
  );

/** The same for whoever has read the log already. */
export async function graded(house: House, session: string, events: readonly SessionEvent[]): Promise<Graded> {
  const opened = events[0];
  if (opened?.type !== 'opened') throw new Fault(`session ${session} has no opening`);
  const { rubric } = opened.versions;
  // Whatever engine graded it: a report that was given does not change on reading, re-grading is explicit.
  const stored = (await house.gradings.of(session)).findLast((g) => g.rubric === rubric && g.labels === '');
  const prepared = await house.shelf.prepared(opened.versions, opened.lang);
  if (stored) return { report: JSON.parse(stored.report) as Report, text: stored.report, events, prepared, opened };
  const report = score({ prepared, rubric: await house.shelf.rubric(rubric), rubricHash: rubric }, events);
  const kept = await house.gradings.put({
    session,
    rubric,
    engine: scoreEngine,
    labels: '',
    at: house.clock.now(),
    report: canonicalJson(report),
  });
  const given = JSON.parse(kept.report) as Report;
  await house.sessions.note(session, { total: given.total });
  return { report: given, text: kept.report, events, prepared, opened };
}

/** The report of a session; undefined while it is open. One that ended before its report was stored is graded now. */
export async function reportOf(house: House, session: string): Promise<Graded | undefined> {
  const events = (await house.log.read(session)).map(({ event }) => event);
  return events.some(({ type }) => type === 'ended') ? graded(house, session, events) : undefined;
}
