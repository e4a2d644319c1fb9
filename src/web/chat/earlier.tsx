import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { beforehand } from '../../phrases/around.ts';
import { tryAgain } from '../../phrases/branches.ts';
import { exam } from '../../phrases/exam.ts';
import { outcomeNames } from '../../phrases/outcomes.ts';
import { common, home } from '../../phrases/pages.ts';
import { behaviourNames, progressPage } from '../../phrases/progress.ts';
import type { SessionRowView } from '../../wire/session-view.ts';
import { besideAt } from '../kit/addresses.ts';
import { day, say, turnsOf } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Notice } from '../kit/states.tsx';
import { Words } from '../kit/words.tsx';
import { families } from './families.ts';
import type { More } from './use-sessions.ts';

/** Which try of a call it is, and both endings side by side once it has one. `under` its call the turn is its name. */
function Branch({ row, under }: Readonly<{ row: SessionRowView; under: boolean }>) {
  if (row.branch_of === null) return null;
  const { session, turn } = row.branch_of;
  return (
    <>
      {!under && <span class="chip quiet">{say(tryAgain.row, { n: turn })}</span>}
      {row.state === 'ended' && (
        <a class="link beside" href={besideAt(session, row.id)} aria-label={say(tryAgain.compareRow, { n: turn })}>
          {say(tryAgain.compare)}
        </a>
      )}
    </>
  );
}

function Row({ row, under = false }: Readonly<{ row: SessionRowView; under?: boolean }>) {
  const open = row.state === 'open';
  // It says nothing of its outcome before it was called: that is the next thing to do.
  const toCall = !open && row.outcome === null;
  const of = row.lang === lang.value ? undefined : tagOf(row.lang);
  const name = under && row.branch_of !== null ? say(tryAgain.row, { n: row.branch_of.turn }) : row.title;
  return (
    <li class={under ? 'try' : undefined}>
      <div class="t">
        <h3 class="name">
          <a href={`/${open ? 'call' : toCall ? 'after' : 'report'}/${row.id}`} lang={under ? undefined : of} data-session={row.id}>
            {name}
          </a>
        </h3>
        <div class="what">
          {!under && <span lang={of}>{row.subtitle}</span>}
          <Branch row={row} under={under} />
        </div>
      </div>
      <div class="who">{say(row.outcome !== null ? outcomeNames[row.outcome] : open ? home.openCalls : beforehand.notCalled)}</div>
      <div class="meta num">
        {row.practising?.held === true && row.practising.count !== null && (
          <b>{say(progressPage.heldRow, { what: say(behaviourNames[row.practising.practice.behaviour]), ...row.practising.count })}</b>
        )}
        {row.total !== null && row.practising?.held !== true && <b>{say(home.points, { n: row.total })}</b>}
        <span>
          {turnsOf(row.turns)}
          {say(common.dot)}
          {day(row.createdAt)}
          {row.exam && `${say(common.dot)}${say(exam.exam)}`}
        </span>
      </div>
      <span class="go" aria-hidden="true">
        →
      </span>
    </li>
  );
}

/** Shows more, and leads the keyboard to the first of what came: the button that was pressed may be gone. `came` counts them for screen readers. */
function useShowing(rows: readonly SessionRowView[], more: More) {
  const shown = rows.length;
  const list = useRef<HTMLUListElement>(null);
  const before = useRef<number | null>(null);
  const [came, setCame] = useState(0);
  useEffect(() => {
    const from = before.current;
    if (from === null || shown <= from) return;
    before.current = null;
    setCame(shown - from);
    list.current?.querySelector<HTMLAnchorElement>(`a[data-session="${rows[from]?.id}"]`)?.focus();
  }, [shown]);
  const show = () => {
    before.current = shown;
    setCame(0);
    more.show();
  };
  return { list, came, show };
}

/** Earlier calls with their reports, and open ones beside the newest; or what will be here. */
export function Earlier({ rows, more, first }: Readonly<{ rows: readonly SessionRowView[]; more: More; first: string | null }>) {
  const { list, came, show } = useShowing(rows, more);
  return (
    <section class="wrap pick" id="reports" aria-labelledby="earlier-h">
      <h2 class="h" id="earlier-h">
        {say(home.earlier)}
      </h2>
      {rows.length > 0 ? (
        <ul class="rows" aria-labelledby="earlier-h" ref={list}>
          {families(rows).map(({ row, tries }) => (
            <Fragment key={row.id}>
              <Row row={row} />
              {tries.map((one) => (
                <Row key={one.id} row={one} under />
              ))}
            </Fragment>
          ))}
        </ul>
      ) : (
        <NoReports first={first} />
      )}
      {more.failed !== undefined && (
        <Notice text={say(home.noneCame, { reason: more.failed === null ? say(common.unreachable) : more.failed.detail })} />
      )}
      {more.rest && (
        <div class="more">
          <button class="btn" type="button" aria-disabled={more.asking} onClick={show}>
            {say(more.asking ? home.showingMore : home.showMore)}
          </button>
        </div>
      )}
      <p class="vh" role="status">
        {came > 0 && say(more.rest ? home.moreCame : home.lastCame, { n: came })}
      </p>
    </section>
  );
}

/** What will be here, and the one way to get it. */
function NoReports({ first }: Readonly<{ first: string | null }>) {
  return (
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
  );
}
