import type * as z from 'zod';
import { type BranchOf, branchIn, branchOf } from '../../coach/branch.ts';
import { isTold } from '../../coach/called.ts';
import { shownOf } from '../../coach/exam.ts';
import { hasHints } from '../../coach/hint.ts';
import type { House } from '../../coach/house.ts';
import type { Standing } from '../../coach/live.ts';
import { practising } from '../../coach/progress.ts';
import { reportOf } from '../../coach/report.ts';
import type { Prepared } from '../../dialogue/ground/prepare.ts';
import type { Opened, Recorded, SessionEvent } from '../../dialogue/words/event.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import { unsaid } from '../../dialogue/words/report.ts';
import type { Words } from '../../dialogue/words/scenario.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import { caseResult } from '../../phrases/case-page.ts';
import { exam } from '../../phrases/exam.ts';
import { fill } from '../../phrases/fill.ts';
import type { SessionRow } from '../../ports/sessions.ts';
import { caseKey, isCaseCall } from '../../practice/case-entry.ts';
import { type ReportView, reportAgrees } from '../../wire/report-view.ts';
import type { SessionRowView, SessionView } from '../../wire/session-view.ts';
import { personView, scenarioView } from '../../wire/show.ts';

/** A row of the list, with the titles that its pinned scenario has in the session's language. */
export async function rowView(house: House, row: SessionRow): Promise<z.input<typeof SessionRowView>> {
  const recorded = await house.log.read(row.id);
  const opened = recorded[0]?.event;
  if (opened?.type !== 'opened') throw new Fault(`session ${row.id} has no opening`);
  // Titles alone: what understanding a scenario takes is made when somebody talks with it.
  const { account } = await house.shelf.scenario(opened.versions);
  const words = account.words[row.lang];
  if (!words) throw new Fault(`scenario ${row.scenario} has no words in ${row.lang}`);
  const titled = row.parent === null ? titledBy(words, recorded, row.lang) : words;
  const branch = branchIn(row, recorded);
  const isCase = row.parent === null && isCaseCall(recorded.map(({ event }) => event));
  return told(house, rowOf(row, titled, opened, { branch, practising: await practising(house, row, opened.practice) }), row, isCase);
}

/** A row without how the call came out, as long as that is not to be told. What a case’s seller said is nobody’s to call. */
async function told<View extends z.input<typeof SessionRowView>>(
  house: House,
  view: View,
  row: SessionRow,
  isCase: boolean,
): Promise<View> {
  if (isCase || (await isTold(house, row))) return view;
  return { ...view, outcome: null, total: null, practising: view.practising && { ...view.practising, count: null } };
}

type Titled = Pick<Words, 'title' | 'subtitle'>;

/** The call of a case says in its title that it is one: it stands among a visitor's own. */
const titledBy = ({ title, subtitle }: Titled, recorded: readonly Pick<Recorded, 'event'>[], lang: Lang): Titled => ({
  title: isCaseCall(recorded.map(({ event }) => event)) ? fill(caseResult.callOf[lang], { title }) : title,
  subtitle,
});

/** What a row says beside its own columns. */
type Beside = Readonly<{ branch: BranchOf | null; practising: Awaited<ReturnType<typeof practising>> }>;

function rowOf(
  row: SessionRow,
  words: Titled,
  opened: Pick<Opened, 'exam'>,
  { branch, practising }: Beside,
): z.input<typeof SessionRowView> {
  return {
    id: row.id,
    scenario: row.scenario,
    title: words.title,
    subtitle: words.subtitle,
    lang: row.lang,
    difficulty: row.difficulty,
    state: row.endedAt === null ? 'open' : 'ended',
    turns: row.turns,
    createdAt: row.createdAt,
    endedAt: row.endedAt,
    outcome: row.outcome,
    total: row.total,
    exam: opened.exam === true,
    journey: row.journey,
    branch_of: branch,
    practising,
  };
}

const besideOf = async (house: House, row: SessionRow, practice: Opened['practice']): Promise<Beside> => ({
  branch: await branchOf(house, row),
  practising: await practising(house, row, practice),
});

/** A session as its owner may see it while it runs: never the ledger, labels or mood. */
export async function sessionView(house: House, row: SessionRow): Promise<z.input<typeof SessionView>> {
  const { opened, prepared, seq, keys } = await playedWith(house, row);
  const brief = scenarioView(prepared.scenario, row.lang);
  if (!brief) throw new Fault(`scenario ${row.scenario} has no words in ${row.lang}`);
  const isCase = row.parent === null && [...keys.keys()].some((key) => key.startsWith(caseKey));
  const view = { ...rowOf(row, prepared.words, opened, await besideOf(house, row, opened.practice)), seq, brief, hints: hasHints(opened) };
  return told(house, view, row, isCase);
}

/** Topic or label by id of everything that a report speaks of. */
const topicsOf = ({ words, offer }: Prepared): z.input<typeof ReportView>['topics'] =>
  Object.fromEntries([
    ...Object.entries(words.items).map(
      ([id, item]) => [id, { topic: item.topic, ...(item.say[0] === undefined ? {} : { say: item.say[0] }) }] as const,
    ),
    ...Object.entries(words.concerns).map(
      ([id, concern]) => [id, { topic: concern.topic, ...(concern.say[0] === undefined ? {} : { say: concern.say[0] }) }] as const,
    ),
    ...Object.entries(words.criteria).map(
      ([id, { topic, stated }]) => [id, { topic, ...(stated[0] === undefined ? {} : { say: stated[0] }) }] as const,
    ),
    ...Object.entries(words.tender ?? {}).map(([kind, { topic }]) => [kind, { topic }] as const),
    ...Object.entries(words.promises ?? {}).map(
      ([id, promise]) =>
        [id, { topic: promise.topic, due: promise.due, ...(promise.say[0] === undefined ? {} : { say: promise.say[0] }) }] as const,
    ),
    ...Object.entries(words.fears).map(
      ([id, { topic, say }]) => [id, { topic, ...(say[0] === undefined ? {} : { say: say[0] }) }] as const,
    ),
    ...Object.entries(offer.concessions).map(([id, { label }]) => [id, { topic: label }] as const),
    ...Object.entries(words.rungs).map(([id, rung]) => [id, { topic: rung.label }] as const),
    ...Object.entries(words.questions).map(([id, { topic }]) => [id, { topic }] as const),
    ...Object.entries(words.disputes).map(
      ([id, { topic, say }]) => [id, { topic, ...(say[0] === undefined ? {} : { say: say[0] }) }] as const,
    ),
  ]);

type Topics = z.input<typeof ReportView>['topics'];

/** Topics as the report may show them: after an exam only of what came up, without how anything hidden would have been said. */
function topicsShown(topics: Topics, known: ReadonlySet<string> | null, lang: Lang): Topics {
  if (known === null) return topics;
  const shown = Object.entries(topics).filter(([id]) => known.has(id));
  return Object.fromEntries([
    ...shown.map(([id, { topic, due }]) => [id, { topic, ...(due === undefined ? {} : { due }) }] as const),
    [unsaid, { topic: exam.unsaid[lang] }] as const,
  ]);
}

/** The report with the words that pages need; undefined while the session is open. */
export async function reportView(house: House, row: SessionRow): Promise<z.input<typeof ReportView> | undefined> {
  const graded = await reportOf(house, row.id);
  if (!graded) return undefined;
  const { prepared, events, opened } = graded;
  const { report, known } = shownOf(graded);
  const { account } = prepared.scenario;
  const { words } = prepared;
  const transcript = events.flatMap((event): z.input<typeof ReportView>['transcript'] => {
    if (event.type === 'said')
      return [{ turn: event.turn, who: null, to: event.to, text: event.text, ...understoodIn(events, event.turn) }];
    return event.type === 'replied'
      ? [{ turn: event.turn, who: event.person, to: null, text: event.text, voice: event.voice.name, instead: event.instead }]
      : [];
  });
  const ended: SessionRow = {
    ...row,
    endedAt: row.endedAt ?? house.clock.now(),
    turns: report.turns,
    outcome: report.outcome,
    total: report.total,
  };
  return {
    session: rowOf(
      ended,
      row.parent === null
        ? titledBy(
            words,
            events.map((event) => ({ event })),
            row.lang,
          )
        : words,
      opened,
      await besideOf(house, ended, report.practice),
    ),
    lang: row.lang,
    variant: known === null ? (words.variant ?? null) : null,
    report: reportAgrees(report),
    people: account.people.map((p) => personView(p, words)),
    topics: topicsShown(topicsOf(prepared), known, row.lang),
    transcript,
    offer: { name: prepared.offer.name },
  };
}

/** Which engine said what a turn asks for, where a grounder was asked. */
function understoodIn(events: readonly SessionEvent[], turn: number): Pick<z.input<typeof ReportView>['transcript'][number], 'understood'> {
  const grounded = events.find((event) => event.type === 'grounded' && event.turn === turn);
  if (grounded?.type !== 'grounded' || !grounded.engine) return {};
  return { understood: { by: grounded.engine.name, instead: grounded.instead ?? null } };
}

/** The pinned scenario and the last seq: from memory where the session talks, else from the log. */
async function playedWith(house: House, row: SessionRow): Promise<Pick<Standing, 'opened' | 'prepared' | 'seq' | 'keys'>> {
  const standing = await house.live.get(row.id);
  if (!standing) throw new Fault(`session ${row.id} has no opening`);
  return standing;
}
