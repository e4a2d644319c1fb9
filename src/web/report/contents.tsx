import { message } from '../../phrases/around.ts';
import { course } from '../../phrases/course.ts';
import { promises } from '../../phrases/promises.ts';
import { report as words } from '../../phrases/report.ts';
import { bargain } from '../../phrases/report-bargain.ts';
import { table } from '../../phrases/report-table.ts';
import { say, turnsOf } from '../kit/say.ts';
import type { About } from './about.ts';

/** The sections of this report below its first screen, in their order: anchor and name. */
function sectionsOf({ view, report }: About): readonly (readonly [string, string])[] {
  const where = (there: boolean, id: string, name: string) => (there ? [[id, name] as const] : []);
  return [
    ['message-h', say(message.head)],
    ...where(view.session.practising?.held !== true, 'dims', say(words.dims)),
    ['ladder-h', say(words.ladder)],
    ...where((report.criteria ?? []).length > 0, 'criteria-h', say(words.criteria)),
    ['balance-h', say(words.balance)],
    ...where(view.people.filter((person) => person.present).length > 1, 'table-h', say(table.head)),
    ...where(report.promises !== undefined, 'promises-h', say(promises.head)),
    ...where((report.fears ?? []).length > 0, 'fears-h', say(bargain.fears)),
    ...where(report.trades !== undefined, 'trades-h', say(bargain.trades)),
    ['uncovered-h', say(words.uncovered)],
    ['flow-h', say(words.flow, { n: report.turns })],
    ...where((report.course ?? []).length > 1, 'course-h', say(course.head)),
    ['w-h', say(words.w5h2)],
    ['questions-h', say(words.questions)],
    ['transcript', `${say(words.transcript)} (${turnsOf(report.turns)})`],
  ];
}

/** What stands further down: a report is long, and nobody should have to walk through all of it by keyboard. Not printed. */
export function Contents({ of }: Readonly<{ of: About }>) {
  return (
    <nav class="contents" aria-label={say(words.contents)}>
      <p class="cap">{say(words.contents)}</p>
      <ol>
        {sectionsOf(of).map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
