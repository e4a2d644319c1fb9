/**
 * Runs as a process of its own, with a store of its own in DATA_DIR: plays calls of 60 and of 20 turns, has reports made and calls graded anew, and prints what it took as one line of JSON.
 * Beside it stands what reading and parsing the same logs from the same store takes, with nothing scored.
 */
import { resolve } from 'node:path';
import { systemClock } from '../../adapters/clock/clock.ts';
import { sha256 } from '../../adapters/hash.ts';
import type { RubricToUse } from '../../coach/regrade.ts';
import { graded } from '../../coach/report.ts';
import { score } from '../../dialogue/score/score.ts';
import { canonicalJson } from '../../dialogue/words/canonical.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import { langs } from '../../dialogue/words/stage.ts';
import type { Library } from '../../ports/library.ts';
import { reportView } from '../../transport/door/view.ts';
import { ReportView } from '../../wire/report-view.ts';
import { libraryOf, loadLibrary, storeOf, wire } from '../../wiring.ts';
import { settings } from '../common.ts';
import { type How, regradedAll } from '../regrade.ts';
import type { GradingFigures } from './grading.ts';
import { percentile } from './load.ts';
import { copied, played, unhurried } from './long-calls.ts';

/** Turns of a call whose report is timed, and of one that is graded anew. */
const turns = { report: 60, regraded: 20 };
/** How often each call lies in the store: grading one anew again would only read what is there. */
const copies = 110;
/** What is done before counting begins, so that a process is measured that has been running; and how much of the rest is counted. */
const warm = { reports: 15, rubric: 280, relabelled: 20 };
const reports = 25;
const relabelled = 40;

const config = { ...settings(), DATABASE_URL: undefined };
/** The accounts named on the command line: a whole library would take longer to load than the rest to measure. */
const loaded = await Promise.all(process.argv.slice(2).map((id) => loadLibrary(config, id)));
const libraries = loaded.flatMap((one) => (one.ok ? [one.value] : []));
const [{ rubric }] = libraries as [Library];
const accounts = libraries.flatMap((one) => one.all());
const store = await storeOf({ ...config, DATA_DIR: resolve(config.DATA_DIR) }, (error) => {
  throw error;
});
const library = libraryOf(
  accounts.map(({ scenario }) => unhurried(scenario)),
  rubric.value,
);
const house = await wire(library, store);

const token = systemClock.token();
const owner = systemClock.id();
await store.visitors.create(owner, sha256(token), systemClock.now());

/** Plays a call of so many turns at each account, in both languages. */
async function all(length: number): Promise<readonly string[]> {
  const sessions: string[] = [];
  for (const { scenario, calls } of accounts)
    for (const lang of langs) sessions.push(await played(house, { scenario: scenario.account.id, lang, calls, turns: length, owner }));
  return sessions;
}

/** Milliseconds for each, one after the other; those of the warm-up left out. */
async function timed(sessions: readonly string[], warmUp: number, act: (session: string) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (const session of sessions) {
    const began = performance.now();
    await act(session);
    times.push(performance.now() - began);
  }
  return times.slice(warmUp);
}
const again = <T>(some: readonly T[], times: number): readonly T[] => Array.from({ length: times }, (_, i) => some[i % some.length] as T);
const perSecond = (times: readonly number[]): number => (times.length * 1000) / times.reduce((sum, each) => sum + each, 0);

const eventsOf = async (session: string) => (await house.log.read(session)).map(({ event }) => event);

/** All that a report costs a server that has not made it yet: the log read and scored, the answer put together and checked. */
async function report(session: string): Promise<string> {
  const events = await eventsOf(session);
  const { prepared } = await graded(house, session, events);
  canonicalJson(score({ prepared, rubric: rubric.value, rubricHash: rubric.body.hash }, events));
  const row = await house.sessions.find(session);
  return JSON.stringify(ReportView.parse(row && (await reportView(house, row))));
}

/** How many calls a second are graded anew, in the way and at the pace of the command. */
async function regradedPerSecond(sessions: readonly string[], warmUp: number, how: How): Promise<number> {
  for await (const { session, again: made } of regradedAll(house, sessions.slice(0, warmUp), how))
    if (!made.ok) throw new Fault(`${session}: ${made.refusal.code}`);
  const began = performance.now();
  let count = 0;
  for await (const { again: made } of regradedAll(house, sessions.slice(warmUp), how)) count += made.ok ? 1 : 0;
  return (count * 1000) / (performance.now() - began);
}

/** The rubric as one that the store has not seen. */
const value = { ...rubric.value, version: rubric.value.version + 1 };
const body = canonicalJson(value);
const another: RubricToUse = { value, body: { kind: 'rubric', hash: sha256(body), body } };

const long = await all(turns.report);
const short = await copied(house, await all(turns.regraded), copies);
const reported = again(long, warm.reports + reports);
const figures: GradingFigures = {
  report: percentile(await timed(reported, warm.reports, report), 0.5),
  read: percentile(await timed(reported, warm.reports, eventsOf), 0.5),
  rubric: await regradedPerSecond(short, warm.rubric, { rubric: another, relabel: false, keep: true }),
  relabelled: await regradedPerSecond(short.slice(0, warm.relabelled + relabelled), warm.relabelled, {
    rubric: undefined,
    relabel: true,
    keep: true,
  }),
  readPerSecond: perSecond(await timed(short, warm.rubric, eventsOf)),
  long,
  token,
};
await store.close();
process.stdout.write(`${JSON.stringify(figures)}\n`);
