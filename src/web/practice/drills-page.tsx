import { drillNames, drillPage as words } from '../../phrases/drills.ts';
import { before, common } from '../../phrases/pages.ts';
import type { DrillRow } from '../../wire/drill-view.ts';
import { Skip } from '../kit/page.tsx';
import { day, say } from '../kit/say.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { drillsApi } from './drills-api.ts';

/** Minutes that a round takes about. */
const minutes = 5;

const where = ({ drill }: DrillRow): string => `/practice/drills/${drill}`;

/** What waits: what is due, what is new, else when the next one is. */
function waits({ due, fresh, next }: DrillRow): string {
  const parts = [due > 0 ? say(words.isDue, { n: due }) : '', fresh > 0 ? say(words.isFresh, { n: fresh }) : ''].filter(Boolean);
  return parts.length > 0 ? parts.join(say(common.dot)) : next === null ? '' : say(words.nextOn, { day: day(next) });
}

function Row({ of }: Readonly<{ of: DrillRow }>) {
  const { name, line } = drillNames[of.drill];
  return (
    <li>
      <div class="t">
        <h2 class="name">
          <a href={where(of)}>{say(name)}</a>
        </h2>
        <div class="what">
          <Words text={say(line)} />
        </div>
      </div>
      <div class="who num">{of.last ? say(words.lastRound, { n: of.last.tried, across: of.last.atOnce }) : say(words.never)}</div>
      <div class="meta num">{of.due > 0 ? <b>{waits(of)}</b> : waits(of)}</div>
      <span class="go" aria-hidden="true">
        →
      </span>
    </li>
  );
}

/** The one to do now: most due; else the first that was never tried; else the one that is due soonest. */
const first = (rows: readonly DrillRow[]): DrillRow | undefined =>
  [...rows].sort((a, b) => b.due - a.due).find(({ due }) => due > 0) ??
  rows.find(({ last }) => last === null) ??
  [...rows].sort((a, b) => (a.next ?? 0) - (b.next ?? 0))[0];

function List({ rows }: Readonly<{ rows: readonly DrillRow[] }>) {
  const now = first(rows);
  if (!now) return <p class="dim">{say(words.nothing)}</p>;
  return (
    <>
      <p class="now">
        <a class="btn main big" href={where(now)}>
          {say(now.last === null ? words.begin : words.goOn, { drill: say(drillNames[now.drill].name) })}
        </a>
        <span class="cap num">{say(before.about, { n: minutes })}</span>
      </p>
      <ul class="rows">
        {rows.map((row) => (
          <Row key={row.drill} of={row} />
        ))}
      </ul>
    </>
  );
}

/** The drills, a row each: what waits, and how it went last. */
export function DrillsPage() {
  const [answer, again] = useAnswer(drillsApi.list);
  return (
    <>
      <Skip />
      <Top here="practice" />
      <main id="main" class="wrap practice">
        {answer?.ok !== false && (
          <>
            <h1 class="h">
              <Words text={say(words.head)} />
            </h1>
            <p class="dim">
              <Words text={say(words.lead)} />
            </p>
          </>
        )}
        {answer === null && <Wait what={say(words.wait)} />}
        {answer?.ok === false && <Failed problem={answer.problem} retry={again} />}
        {answer?.ok && <List rows={answer.value.drills} />}
      </main>
    </>
  );
}
