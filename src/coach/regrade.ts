import { code } from '../dialogue/code/code.ts';
import { asCarried } from '../dialogue/decide/carried.ts';
import { evolve, fresh } from '../dialogue/decide/evolve.ts';
import type { Prepared } from '../dialogue/ground/prepare.ts';
import { broughtOut, withoutHidden } from '../dialogue/score/exam.ts';
import { score } from '../dialogue/score/score.ts';
import type { Label } from '../dialogue/words/act.ts';
import type { Buyer } from '../dialogue/words/buyer.ts';
import { canonicalJson } from '../dialogue/words/canonical.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import { Fault, granted, type Outcome, refused } from '../dialogue/words/refusal.ts';
import { type Report, type Rubric, scoreEngine } from '../dialogue/words/report.ts';
import type { Body } from '../ports/versions.ts';
import { asked, toCodeOf } from './asked.ts';
import { type Difference, differences } from './differences.ts';
import type { House } from './house.ts';
import { graded } from './report.ts';

/** A rubric to grade by, and its pinned body. */
export type RubricToUse = Readonly<{ value: Rubric; body: Body }>;

/** How a session is to be graded anew: by another rubric, by labels made anew, or both. `keep` stores it; else it is a trial. */
export type ToRegrade = Readonly<{ session: string; rubric?: RubricToUse | undefined; relabel: boolean; keep: boolean }>;

/** A session graded anew: the grading there was, the new one, and why they differ. `uncut`: turns that are cut otherwise today, so that their labels stand as they were. */
export type Regraded = Readonly<{
  session: string;
  before: Report;
  after: Report;
  differences: Difference;
  uncut: readonly number[];
  kept: boolean;
}>;

/**
 * Grades a session that has ended anew. The ledger stays as it happened: another rubric weighs the same log, another classifier re-labels what craft, flow and listening read. The new
 * grading stands beside the old, never over it.
 */
export async function regrade(
  house: House,
  { session, rubric, relabel, keep }: ToRegrade,
): Promise<Outcome<Regraded, 'session.unknown' | 'session.open'>> {
  const log = (await house.log.read(session)).map((recorded) => recorded.event);
  const opened = log[0];
  if (opened?.type !== 'opened') return refused('session.unknown');
  if (!log.some((event) => event.type === 'ended')) return refused('session.open');
  const given = await graded(house, session, log);
  const before = given.report;
  const prepared = asCarried(given.prepared, opened);
  const anew = relabel ? await relabelled(house, prepared, log) : { events: log, uncut: [] };
  const hash = rubric?.body.hash ?? opened.versions.rubric;
  const after = score({ prepared, rubric: rubric?.value ?? (await house.shelf.rubric(hash)), rubricHash: hash }, anew.events);
  if (keep) {
    if (rubric) await house.versions.put([rubric.body]);
    const labels = relabel ? house.classifier.engine.hash : '';
    await house.gradings.put({ session, rubric: hash, engine: scoreEngine, labels, at: house.clock.now(), report: canonicalJson(after) });
  }
  // Of an exam a difference names no more than its report does.
  const shown = (report: Report): Report => (opened.exam === true ? withoutHidden(report, broughtOut(report, log)) : report);
  const [was, is] = [shown(before), shown(after)];
  return granted({ session, before: was, after: is, differences: differences(log, anew.events, was, is), uncut: anew.uncut, kept: keep });
}

/** The log with labels made anew, each by what the classifier would have been given at that turn. */
async function relabelled(
  house: House,
  prepared: Prepared,
  log: readonly SessionEvent[],
): Promise<Readonly<{ events: readonly SessionEvent[]; uncut: readonly number[] }>> {
  const opened = log[0];
  if (opened?.type !== 'opened') throw new Fault('a log without an opening is labelled');
  let buyer: Buyer = fresh(prepared.scenario, opened);
  let labels: readonly Label[] = [];
  const uncut: number[] = [];
  const events: SessionEvent[] = [opened];
  for (const event of log.slice(1)) {
    if (event.type === 'said') labels = await labelsOf(house, prepared, buyer, event.text);
    const cutAlike = event.type === 'coded' && alike(event.labels, labels);
    if (event.type === 'coded' && !cutAlike) uncut.push(event.turn);
    events.push(event.type === 'coded' && cutAlike ? { ...event, labels } : event);
    // The buyer is as the log has them: what they decided on then stands.
    buyer = evolve(buyer, event);
  }
  return { events, uncut };
}

async function labelsOf(house: House, prepared: Prepared, buyer: Buyer, text: string): Promise<readonly Label[]> {
  const given = asked(house, prepared, buyer, text);
  return code(prepared.scenario, buyer, toCodeOf(given, await house.classifier.guess(given.toGuess)));
}

const alike = (then: readonly Label[], now: readonly Label[]): boolean =>
  then.length === now.length && then.every(({ text }, i) => now[i]?.text === text);
