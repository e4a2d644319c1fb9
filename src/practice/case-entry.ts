import { canonicalJson } from '../dialogue/words/canonical.ts';
import type { SessionEvent } from '../dialogue/words/event.ts';
import type { Practised } from '../ports/practice-log.ts';
import type { CaseCompared, Reading } from './compare-case.ts';

/** What stands in the log of somebody's reading of a case: the reading, and in figures what came of it when it was handed in. */
export type CaseEntry = Readonly<{
  case: string;
  reading: Reading;
  result: Readonly<{ kappa: number; alike: number; of: number; turnsOff: number; hit: number; missed: number; extra: number }>;
}>;

/** The body under which a reading is written down. κ to the thousandth: nobody reads more of it. */
export function caseBody(id: string, reading: Reading, { labels, turnsOff, factors }: CaseCompared): string {
  const count = (is: string): number => factors.filter((each) => each.is === is).length;
  const result = {
    kappa: Math.round(labels.kappa * 1000) / 1000,
    ...{ alike: labels.alike, of: labels.of, turnsOff },
    ...{ hit: count('hit'), missed: count('missed'), extra: count('extra') },
  };
  return canonicalJson({ case: id, reading, result } satisfies CaseEntry);
}

/** Readings in the log, oldest first. */
export const caseEntries = (log: readonly Practised[]): readonly (CaseEntry & Readonly<{ at: number }>)[] =>
  log.flatMap(({ kind, at, body }) => (kind === 'case' ? [{ ...(JSON.parse(body) as CaseEntry), at }] : []));

/** What the key of a case's line begins with, where the case's call stands in a log. */
export const caseKey = 'case:';

/** Whether a log is the call of a case: every line in it is somebody else's, written for the case. Whatever measures what somebody can do leaves it out. */
export function isCaseCall(events: readonly SessionEvent[]): boolean {
  const keys = events.flatMap((event) => (event.type === 'said' ? [event.key] : []));
  return keys.length > 0 && keys.every((key) => key.startsWith(caseKey));
}
