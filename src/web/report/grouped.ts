import type { ReportView } from '../../wire/report-view.ts';

type Evidence = ReportView['report']['caps'][number];
/** One reason for points and how often it held. */
export type Grouped = Evidence & Readonly<{ times: number }>;

/** The same reason on several turns stands once, with all of its turns. */
export function grouped(evidence: readonly Evidence[]): readonly Grouped[] {
  const groups = new Map<string, Grouped>();
  for (const each of evidence) {
    const key = `${each.rule} ${each.about ?? ''} ${each.points}`;
    const before = groups.get(key);
    groups.set(
      key,
      before === undefined ? { ...each, times: 1 } : { ...before, turns: [...before.turns, ...each.turns], times: before.times + 1 },
    );
  }
  return [...groups.values()];
}
