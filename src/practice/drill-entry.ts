import type { Engine } from '../dialogue/words/act.ts';
import { canonicalJson } from '../dialogue/words/canonical.ts';
import type { DrillName } from '../dialogue/words/drill.ts';
import type { Lang } from '../dialogue/words/stage.ts';
import type { Practised } from '../ports/practice-log.ts';
import type { Verdict } from './grade-drill.ts';
import type { Tried } from './schedule.ts';

/**
 * The body of a `drill` entry: one answer, and what came of it then. `text` is what was written, or what was chosen; `line` where a line was. The verdict is never made anew on reading:
 * whoever was told "across" was across. `engine` names what heard a written answer.
 */
export type DrillEntry = Readonly<{
  v: 1;
  drill: DrillName;
  lang: Lang;
  item: string;
  round: string;
  text: string;
  line: number | null;
  verdict: Verdict;
  engine: Engine | null;
}>;

/** As it stands in the log. */
export const bodyOf = (entry: DrillEntry): string => canonicalJson(entry);

/** An entry of the log, read back. Only this file wrote it. */
export const entryIn = ({ body }: Pick<Practised, 'body'>): DrillEntry => JSON.parse(body) as DrillEntry;

/** Whether two entries are the same answer, whatever an engine made of it. */
export const sameAnswer = (one: DrillEntry, other: DrillEntry): boolean =>
  one.drill === other.drill &&
  one.lang === other.lang &&
  one.item === other.item &&
  one.round === other.round &&
  one.text === other.text &&
  one.line === other.line;

/** The tries at one drill in one language, oldest first as the log gives them. */
export const triesAt = (log: readonly Practised[], drill: DrillName, lang: Lang): readonly (Tried & Readonly<{ text: string }>)[] =>
  log.flatMap((written) => {
    const entry = entryIn(written);
    if (entry.drill !== drill || entry.lang !== lang) return [];
    return [{ item: entry.item, round: entry.round, at: written.at, across: entry.verdict.across, text: entry.text }];
  });
