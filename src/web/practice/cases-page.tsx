import { casesPage as words } from '../../phrases/case-page.ts';
import { stageNames } from '../../phrases/pages.ts';
import type { CasesView } from '../../wire/case-view.ts';
import { Skip } from '../kit/page.tsx';
import { say, turnsOf } from '../kit/say.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { casesApi } from './cases-api.ts';
import { kappaIn } from './kappa.ts';

type Row = CasesView['cases'][number];

const where = ({ id }: Row): string => `/practice/cases/${encodeURIComponent(id)}`;

function lastOf({ last }: Row): string {
  if (last === null) return say(words.never);
  return say(last.hit === 1 ? words.lastOne : words.last, { kappa: kappaIn(last.kappa), hit: last.hit });
}

function CaseRow({ of }: Readonly<{ of: Row }>) {
  return (
    <li>
      <div class="t">
        <h2 class="name">
          <a href={where(of)}>{of.title}</a>
        </h2>
        <div class="what">
          <Words text={of.account} />
        </div>
      </div>
      <div class="who">{say(stageNames[of.stage])}</div>
      <div class="meta num">
        {of.last === null ? lastOf(of) : <b>{lastOf(of)}</b>}
        <span>{turnsOf(of.turns)}</span>
      </div>
      <span class="go" aria-hidden="true">
        →
      </span>
    </li>
  );
}

function List({ rows }: Readonly<{ rows: readonly Row[] }>) {
  const now = rows.find(({ last }) => last === null) ?? rows[0];
  if (!now) return <p class="dim">{say(words.none)}</p>;
  return (
    <>
      <p class="now">
        <a class="btn main big" href={where(now)}>
          {say(words.begin, { title: now.title })}
        </a>
      </p>
      <ul class="rows">
        {rows.map((row) => (
          <CaseRow key={row.id} of={row} />
        ))}
      </ul>
    </>
  );
}

/** The cases in the reader's language, a row each. */
export function CasesPage() {
  const [answer, again] = useAnswer(casesApi.list);
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
        {answer?.ok && <List rows={answer.value.cases} />}
      </main>
    </>
  );
}
