import type * as z from 'zod';
import type { PlayedCase } from '../../coach/case-played.ts';
import type { AnalysedCase, casesIn } from '../../coach/cases.ts';
import type { House } from '../../coach/house.ts';
import { Fault } from '../../dialogue/words/refusal.ts';
import type { Scenario } from '../../dialogue/words/scenario.ts';
import type { Lang } from '../../dialogue/words/stage.ts';
import type { CaseFactor } from '../../phrases/case-factors.ts';
import { segmentsOf } from '../../practice/compare-case.ts';
import type { CaseAnalysisView, CasesView, CaseView } from '../../wire/case-view.ts';
import { personView } from '../../wire/show.ts';

/** The words of an account in the language of a case. */
function wordsOf({ account }: Scenario, lang: Lang) {
  const words = account.words[lang];
  if (!words) throw new Fault(`scenario ${account.id} has no words in ${lang}`);
  return words;
}

/** A row of the list of cases. */
export function caseRow(
  { library }: House,
  { one, last }: Awaited<ReturnType<typeof casesIn>>[number],
): z.input<typeof CasesView>['cases'][number] {
  const scenario = library.find(one.scenario)?.scenario;
  if (!scenario) throw new Fault(`the case ${one.id} is held with ${one.scenario}, which is not on the shelf`);
  const { id, title, lang, turns } = one;
  return { id, title, account: wordsOf(scenario, lang).title, stage: scenario.account.stage, turns: turns.length, last };
}

/** A case as it is read: nothing of the annotation is in it. */
export function caseView({ one, shelved, events }: PlayedCase, read: boolean): z.input<typeof CaseView> {
  const { account } = shelved.scenario;
  const words = wordsOf(shelved.scenario, one.lang);
  const replies = (turn: number) =>
    events.flatMap((event) => (event.type === 'replied' && event.turn === turn ? [{ who: event.person, text: event.text }] : []));
  const { id, lang, title, told } = one;
  return {
    ...{ id, lang, title, told, account: words.title, stage: account.stage, read },
    people: account.people.map((person) => personView(person, words)),
    turns: [
      { turn: 0, said: null, replies: replies(0) },
      ...one.turns.map((turn, nth) => ({
        turn: nth + 1,
        said: { segments: [...segmentsOf(turn)], to: turn.to },
        replies: replies(nth + 1),
      })),
    ],
  };
}

/** A reading beside the annotation. */
export function analysisView({ played, reading, compared, asked, at, kept }: AnalysedCase): z.input<typeof CaseAnalysisView> {
  const { one, report, shelved } = played;
  const words = wordsOf(shelved.scenario, one.lang);
  const topic = (id: string): string => words.items[id]?.topic ?? id;
  const { kappa, alike, of } = compared.labels;
  return {
    at,
    kept,
    labels: { kappa, alike, of, turns: one.turns.map((turn, nth) => labelsOf(turn, nth, reading.labels[nth] ?? [])) },
    turningPoint: { yours: reading.turningPoint, noted: one.turningPoint.turn, why: one.turningPoint.why },
    factors: compared.factors.map(({ factor, is, noted }) => ({
      factor: factor as CaseFactor,
      ...{ is, turns: [...(noted?.turns ?? [])], why: noted?.why ?? null },
    })),
    asked: {
      ...{ turn: asked.turn, text: asked.text, before: asked.before, tied: asked.tied, takesUp: [...asked.takesUp] },
      labels: asked.labels.map(({ text, act, confidence, second, flags, rule }) => ({
        ...{ text, act, confidence, second, flags: [...flags] },
        ...(rule === undefined ? {} : { rule }),
      })),
      moved: asked.moved.map(({ problem, to }) => ({ problem, topic: topic(problem), to })),
      noted: { turn: one.askedInstead.turn, questions: [...one.askedInstead.questions] },
    },
    ended: { outcome: report.outcome, success: one.success, why: one.why },
    ledger: report.ledger.map(({ problem, started, standing, meets, steps }) => ({
      ...{ problem, topic: topic(problem), started, standing, meets },
      steps: steps.map(({ to, turn, item, question, said }) => ({ to, turn, topic: topic(item), question, said })),
    })),
  };
}

const labelsOf = (
  turn: PlayedCase['one']['turns'][number],
  nth: number,
  yours: AnalysedCase['reading']['labels'][number],
): z.input<typeof CaseAnalysisView>['labels']['turns'][number] => ({
  turn: nth + 1,
  segments: segmentsOf(turn).map((text, i) => ({ text, yours: yours[i] ?? 'other', noted: turn.acts[i] ?? 'other' })),
  note: turn.note,
});
