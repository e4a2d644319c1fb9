import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import type { Problem } from '../../wire/shared.ts';
import { api, idInPath, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { type About, about } from './about.ts';
import { BalanceAndWays } from './balance.tsx';
import { Fears, Trades } from './bargain.tsx';
import { Contents } from './contents.tsx';
import { Corridor } from './corridor.tsx';
import { Criteria } from './criteria.tsx';
import { Dims } from './dims.tsx';
import { Focus, ReportHead } from './first.tsx';
import { Flow } from './flow.tsx';
import { Ladder } from './ladder.tsx';
import { Moments } from './moments.tsx';
import { Promises } from './promises.tsx';
import { Questions } from './questions.tsx';
import { Sides } from './sides.tsx';
import { Table } from './table.tsx';
import { Transcript } from './transcript.tsx';
import { Uncovered } from './uncovered.tsx';

/** The call still runs: the report comes after it. */
function NotYet({ problem }: Readonly<{ problem: Problem }>) {
  return (
    <article class="state">
      <h1>{say(words.notYet)}</h1>
      <p>
        <Words text={problem.detail} />
      </p>
      <div class="btns">
        <a class="btn main" href={`/call/${encodeURIComponent(idInPath())}`}>
          {say(words.goOn)}
        </a>
        <a class="link" href="/">
          {say(common.back)}
        </a>
      </div>
    </article>
  );
}

/** Scoring failed: what is safe, what failed, what to do, a number. There is no default score. */
function NotScored({ problem, again }: Readonly<{ problem: Problem; again(): void }>) {
  return (
    <div class="state fault" role="alert">
      <h1>
        <Words text={say(words.notScored)} />
      </h1>
      <p>
        <Words text={`${say(words.notScoredMore)} ${problem.detail}`} />
      </p>
      <div class="btns">
        <button class="btn main" type="button" onClick={again}>
          {say(words.scoreAgain)}
        </button>
        <a class="link" href={`/call/${encodeURIComponent(idInPath())}`}>
          {say(words.readTalk)}
        </a>
      </div>
      <p class="cap num">{say(common.tellNumber, { number: problem.instance })}</p>
    </div>
  );
}

function Trouble({ problem, again }: Readonly<{ problem: Problem | null; again(): void }>) {
  if (problem?.status === 409) return <NotYet problem={problem} />;
  if (problem !== null && problem.status >= 500) return <NotScored problem={problem} again={again} />;
  return <Failed problem={problem} retry={again} {...(problem === null ? {} : { head: say(words.notYours) })} />;
}

function Whole({ of }: Readonly<{ of: About }>) {
  return (
    <div class="rep">
      <ReportHead of={of} />
      <Focus of={of} />
      <Moments of={of} />
      <Corridor of={of} />
      <Contents of={of} />
      <Dims of={of} />
      <Ladder of={of} />
      <Criteria of={of} />
      <BalanceAndWays of={of} />
      <Table of={of} />
      <Promises of={of} />
      <Fears of={of} />
      <Trades of={of} />
      <Uncovered of={of} />
      <Flow of={of} />
      <Sides of={of} />
      <Questions of={of} />
      <Transcript of={of} />
      <div class="racts">
        <button class="btn" type="button" onClick={() => window.print()}>
          {say(words.print)}
        </button>
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
