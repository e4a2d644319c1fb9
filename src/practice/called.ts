import type { Prepared } from '../dialogue/ground/prepare.ts';
import type { OutcomeKind } from '../dialogue/words/ledger.ts';
import type { Report } from '../dialogue/words/report.ts';
import { datesIn, means } from './days.ts';
import { actionOf } from './nearest.ts';

/** What a trainee says before they see the report: which outcome it was, what the buyer will do, by when. */
export type Called = Readonly<{ outcome: OutcomeKind; action: string; due: string }>;

/** What was called beside what was. Null where there is nothing to hold it against; turns name where the truth stands. */
export type CalledBeside = Readonly<{
  outcome: Readonly<{ said: OutcomeKind; was: OutcomeKind; right: boolean; turn: number }>;
  action: Readonly<{ said: string; took: string | null; was: string | null; right: boolean; turn: number | null }>;
  due: Readonly<{ said: string; was: number | null; right: boolean; turn: number | null }>;
}>;

type Around = Readonly<{ prepared: Prepared; report: Report; plain(text: string): string; ended: number }>;

/** Holds what was called against the report. Where nothing was agreed, saying nothing is right. */
export function besideCalled({ prepared, report, plain, ended }: Around, called: Called): CalledBeside {
  const { agreement, outcome, ending } = report;
  const turn = agreement?.turn ?? null;
  const took = actionOf(prepared, plain(called.action))?.id ?? null;
  const silent = (text: string): boolean => text.trim() === '';
  const dates = datesIn(prepared.lang, plain(called.due), ended, true);
  return {
    outcome: { said: called.outcome, was: outcome, right: called.outcome === outcome, turn: turn ?? ending.turn },
    action: {
      said: called.action,
      took,
      was: agreement?.rung ?? null,
      right: agreement ? took === agreement.rung : silent(called.action),
      turn,
    },
    due: {
      said: called.due,
      was: agreement?.days ?? null,
      right: agreement ? dates.some((date) => means(date, agreement.days)) : silent(called.due),
      turn,
    },
  };
}
