import { broughtOut, withoutHidden } from '../dialogue/score/exam.ts';
import type { Report } from '../dialogue/words/report.ts';
import type { Graded } from './report.ts';

/** A report as it may be shown: whole after practice; after an exam without what stayed hidden. `known` is then what came up, null where everything may be named. */
export function shownOf({ report, events, opened }: Graded): Readonly<{ report: Report; known: ReadonlySet<string> | null }> {
  if (opened.exam !== true) return { report, known: null };
  const known = broughtOut(report, events);
  return { report: withoutHidden(report, known), known };
}
