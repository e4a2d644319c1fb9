import { outcomeNames } from '../../phrases/outcomes.ts';
import { common, home } from '../../phrases/pages.ts';
import type { SessionRowView } from '../../wire/session-view.ts';
import { day, say, turnsOf } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';

function Row({ row }: Readonly<{ row: SessionRowView }>) {
  const open = row.state === 'open';
  const of = row.lang === lang.value ? undefined : tagOf(row.lang);
  return (
    <li>
      <div class="t">
        <h3 class="name">
          <a href={`/${open ? 'call' : 'report'}/${row.id}`} lang={of}>
            {row.title}
          </a>
        </h3>
        <div class="what" lang={of}>
          {row.subtitle}
        </div>
      </div>
      <div class="who">{open ? say(home.openCalls) : row.outcome !== null && say(outcomeNames[row.outcome])}</div>
      <div class="meta num">
        {row.total !== null && <b>{say(home.points, { n: row.total })}</b>}
        <span>
          {turnsOf(row.turns)}
          {say(common.dot)}
          {day(row.createdAt)}
        </span>
      </div>
      <span class="go" aria-hidden="true">
        →
      </span>
    </li>
  );
}

/** Earlier calls with their reports, and open ones beside the newest; or what will be here. */
export function Earlier({ rows, first }: Readonly<{ rows: readonly SessionRowView[]; first: string | null }>) {
  return (
    <section class="wrap pick" id="reports" aria-labelledby="earlier-h">
      <h2 class="h" id="earlier-h">
        {say(home.earlier)}
      </h2>
      {rows.length > 0 ? (
        <ul class="rows" aria-labelledby="earlier-h">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      ) : (
        <article class="state">
          <h3>
            <Words text={say(home.noReports)} />
          </h3>
          <p>
            <Words text={say(home.noReportsMore)} />
          </p>
          {first !== null && (
            <div class="btns">
              <a class="btn" href={`/before/${encodeURIComponent(first)}`}>
                {say(home.firstCall)}
              </a>
            </div>
          )}
        </article>
      )}
    </section>
  );
}
