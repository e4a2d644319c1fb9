import { tryAgain, compare as words } from '../../phrases/branches.ts';
import { common } from '../../phrases/pages.ts';
import { report } from '../../phrases/report.ts';
import type { BesideView } from '../../wire/beside-view.ts';
import type { Problem } from '../../wire/shared.ts';
import { api, Skip } from '../kit/page.tsx';
import { type Both, dayAndYear, dayIn, say, turnsOf } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { about } from './about.ts';
import { BalanceBeside, DimsBeside, NeedsBeside } from './beside-tables.tsx';
import { TurnsBeside } from './beside-turns.tsx';
import { difference } from './differs.ts';
import { MoodLines } from './mood-lines.tsx';
import { outcomeSentence } from './outcome.ts';
import { TryHere } from './try-here.tsx';
import { anew } from './where-to-try.ts';

/** The two sessions of /compare/…/…. */
function idsInPath(): readonly [string, string] {
  const [, one = '', other = ''] = location.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  return [one, other];
}

/** One ending: which call it was, what came of it, its total, its report. */
function Ending({ of, name }: Readonly<{ of: BesideView['first']; name: Both }>) {
  const { session } = of;
  const which = session.branch_of === null ? say(words.firstHeld) : say(tryAgain.row, { n: session.branch_of.turn });
  return (
    <article class="ending">
      <h2>
        {say(name)} <span class="cap">{which}</span>
      </h2>
      <p class="cap num">
        {dayAndYear(session.endedAt ?? session.createdAt)}
        {say(common.dot)}
        {turnsOf(of.report.turns)}
      </p>
      <p class="came">
        <Words text={outcomeSentence(about(of), dayIn).replaceAll('|', '')} of={of.lang} />
      </p>
      <p class="fig num">
        {of.report.total}
        <small>{say(report.of100)}</small>
      </p>
      <a class="link" href={`/report/${encodeURIComponent(session.id)}`} aria-label={say(words.readReportOf, { which: say(name) })}>
        {say(words.readReport)}
      </a>
    </article>
  );
}

function Whole({ of }: Readonly<{ of: BesideView }>) {
  const { session } = of.first;
  const tag = of.first.lang === lang.value ? undefined : tagOf(of.first.lang);
  const from = [of.first, of.second].find((side) => side.report.turns > 0);
  const turn = of.parted ?? of.first.report.turns;
  return (
    <div class="rep compare">
      <div class="rhead">
        <p class="cap">
          <span lang={tag}>{`${session.title}${of.first.lang === 'zh' ? '：' : ': '}${session.subtitle}`}</span>
        </p>
        <h1>
          <Words text={difference(of, lang.value)} />
        </h1>
        <div class="endings">
          <Ending of={of.first} name={words.before} />
          <Ending of={of.second} name={words.now} />
        </div>
        {from !== undefined && (
          <TryHere session={from.session.id} {...anew(turn)} label={say(tryAgain.onceMore, { n: turn })} look="btn main" />
        )}
      </div>
      <TurnsBeside of={of} />
      <NeedsBeside of={of} />
      <BalanceBeside of={of} />
      <DimsBeside of={of} />
      <MoodLines of={of} />
      <div class="racts">
        <button class="btn" type="button" onClick={() => window.print()}>
          {say(report.print)}
        </button>
        <a class="btn" href="/">
          {say(common.back)}
        </a>
      </div>
    </div>
  );
}

function Trouble({ problem, again, ids }: Readonly<{ problem: Problem | null; again(): void; ids: readonly [string, string] }>) {
  if (problem?.code !== 'session.open')
    return <Failed problem={problem} retry={again} {...(problem === null ? {} : { head: say(words.notYours) })} />;
  return (
    <article class="state">
      <h1>{say(words.notYet)}</h1>
      <p>
        <Words text={problem.detail} />
      </p>
      <div class="btns">
        <a class="btn main" href={`/call/${encodeURIComponent(ids[1])}`}>
          {say(report.goOn)}
        </a>
        <a class="link" href="/">
          {say(common.back)}
        </a>
      </div>
    </article>
  );
}

/** Two endings of one call side by side. */
export function ComparePage() {
  const ids = idsInPath();
  const [answer, again] = useAnswer(() => api.beside(...ids));
  return (
    <>
      <Skip />
      <Top here="reports" />
      <main id="main" class="screen wrap">
        {answer === null && <Wait what={say(words.wait)} />}
        {answer?.ok === false && <Trouble problem={answer.problem} again={again} ids={ids} />}
        {answer?.ok && <Whole of={answer.value} />}
      </main>
    </>
  );
}
