import type { Report } from '../dialogue/words/report.ts';
import type { Person, Scenario } from '../dialogue/words/scenario.ts';

/** How much somebody's step in the ledger says that they would carry the matter on. */
const carries: Readonly<Record<string, number>> = { wanted: 4, valued: 3, felt: 2, admitted: 1, detailed: 1 };

/**
 * Whom a message after the call belongs to: whoever agreed and whoever does it; where nothing was agreed, whoever would carry the matter on inside, by what they said of it
 * themselves; else whoever ranks highest at the table. The first is the likeliest.
 */
export function rightRecipients({ account }: Scenario, report: Report): readonly string[] {
  const present = account.people.filter((person) => person.present);
  const { agreement } = report;
  if (agreement) {
    const doer = account.rungs.find(({ id }) => id === agreement.rung)?.who;
    return [...new Set([agreement.who, ...(present.some(({ id }) => id === doer) && doer !== undefined ? [doer] : [])])];
  }
  const said = (person: Person): number =>
    report.ledger
      .flatMap(({ steps }) => steps)
      .filter((step) => step.said.who === person.id)
      .reduce((sum, step) => sum + (carries[step.to] ?? 0), 0);
  const [first] = present.toSorted((a, b) => said(b) - said(a) || b.rank - a.rank);
  return first ? [first.id] : [];
}
