import { common } from '../../phrases/pages.ts';
import { report as words } from '../../phrases/report.ts';
import type { Problem } from '../../wire/shared.ts';
import { idInPath } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Failed } from '../kit/states.tsx';
import { Words } from '../kit/words.tsx';

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

/** What to show where there is no report: why, and what to do. */
export function Trouble({ problem, again }: Readonly<{ problem: Problem | null; again(): void }>) {
  if (problem?.status === 409) return <NotYet problem={problem} />;
  if (problem !== null && problem.status >= 500) return <NotScored problem={problem} again={again} />;
  return <Failed problem={problem} retry={again} {...(problem === null ? {} : { head: say(words.notYours) })} />;
}
