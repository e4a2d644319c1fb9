import { useEffect } from 'preact/hooks';
import { card } from '../../phrases/coach-card.ts';
import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import { api, idInPath, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { type About, about } from './about.ts';
import { BalanceAndWays } from './balance.tsx';
import { Fears, Trades } from './bargain.tsx';
import { Contents } from './contents.tsx';
import { Corridor } from './corridor.tsx';
import { Course } from './course.tsx';
import { Criteria } from './criteria.tsx';
import { Dims } from './dims.tsx';
import { Focus, ReportHead } from './first.tsx';
import { Flow } from './flow.tsx';
import { Gradings } from './gradings.tsx';
import { Ladder } from './ladder.tsx';
import { MessageAfter } from './message.tsx';
import { Moments } from './moments.tsx';
import { PlanBeside } from './plan-beside.tsx';
import { Promises } from './promises.tsx';
import { Questions } from './questions.tsx';
import { Sides } from './sides.tsx';
import { Table } from './table.tsx';
import { Transcript } from './transcript.tsx';
import { Trouble } from './trouble.tsx';
import { Uncovered } from './uncovered.tsx';

function Whole({ of }: Readonly<{ of: About }>) {
  useEffect(() => {
    // Somebody came for one turn: it was not there yet when the page loaded.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div class="rep">
      <ReportHead of={of} />
      <Focus of={of} />
      <Moments of={of} />
      <Corridor of={of} />
      <Contents of={of} />
      <PlanBeside of={of} />
      <MessageAfter of={of} />
      {of.view.session.practising?.held !== true && <Dims of={of} />}
      <Ladder of={of} />
      <Criteria of={of} />
      <BalanceAndWays of={of} />
      <Table of={of} />
      <Promises of={of} />
      <Fears of={of} />
      <Trades of={of} />
      <Uncovered of={of} />
      <Flow of={of} />
      <Course of={of} />
      <Sides of={of} />
      <Questions of={of} />
      <Transcript of={of} />
      <Gradings of={of} />
      <div class="racts">
        <button class="btn" type="button" onClick={() => window.print()}>
          {say(words.print)}
        </button>
        {of.report.coaching !== undefined && (
          <a class="btn" href={`/card/${encodeURIComponent(of.view.session.id)}`}>
            {say(card.head)}
          </a>
        )}
        <a class="btn" href="/">
          {say(common.back)}
        </a>
      </div>
    </div>
  );
}

/** The report. */
export function ReportPage() {
  const [answer, again] = useAnswer(() => api.report(idInPath()));
  return (
    <>
      <Skip />
      <Top here="reports" />
      <main id="main" class="screen wrap">
        {answer === null && <Wait what={say(words.waitFor)} />}
        {answer?.ok === false && <Trouble problem={answer.problem} again={again} />}
        {answer?.ok && <Whole of={about(answer.value)} />}
      </main>
    </>
  );
}
