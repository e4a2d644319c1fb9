import { behaviourNames, progressPage as words } from '../../phrases/progress.ts';
import type { ProgressView } from '../../wire/progress-view.ts';
import { OpenPractice } from '../kit/open-practice.tsx';
import { api, Skip } from '../kit/page.tsx';
import { day, say } from '../kit/say.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { Calibration } from './calibration.tsx';
import { Charts } from './progress-charts.tsx';

type Plan = NonNullable<ProgressView['plan']>;
const reasons = {
  retest_due: words.whyRetest,
  focus_running: words.whyFocus,
  comes_off_least: words.whyLeast,
  never_tried: words.whyNever,
} as const;

/** Where the links stand in a sentence. */
const mark = '\u0001';

/** The turns that a plan points to, as links between the sentence's words. */
function Why({ plan }: Readonly<{ plan: Plan }>) {
  const [before = '', after = ''] = say(reasons[plan.why], { turns: mark }).split(mark);
  const [lead = '', close = ''] = plan.turns.length === 0 ? [] : say(words.turns, { list: mark }).split(mark);
  return (
    <p>
      <Words text={before + lead} />
      {plan.turns.map(({ session, turn, title, text }, i) => (
        <span key={`${session} ${turn}`}>
          {i > 0 && say({ zh: '、', en: ', ' })}
          <a href={`/report/${encodeURIComponent(session)}#t${turn}`} title={text}>
            {say(words.turnOf, { title, n: turn })}
          </a>
        </span>
      ))}
      {close}
      {after}
    </p>
  );
}

/** What is next and why, in two sentences, and the way to it. */
function Next({ plan, scenario }: Readonly<{ plan: Plan; scenario: string | null }>) {
  const what = say(behaviourNames[plan.behaviour]);
  return (
    <section class="focus next" aria-labelledby="next-h">
      <div>
        <p class="cap">{say(words.planHead)}</p>
        <h2 id="next-h">
          <Words text={say(words[plan.why], { what, n: plan.left })} />
        </h2>
        <Why plan={plan} />
      </div>
      {scenario !== null && (
        <OpenPractice
          scenario={scenario}
          behaviour={plan.behaviour}
          as={plan.as}
          label={say(plan.as === 'retest' ? words.goRetest : words.goFocus)}
          main
        />
      )}
    </section>
  );
}

function Retests({ of }: Readonly<{ of: ProgressView }>) {
  if (of.retests.length === 0) return null;
  return (
    <section aria-labelledby="retests-h">
      <h2 class="h" id="retests-h">
        {say(words.retestsHead)}
      </h2>
      <p class="dim">
        <Words text={say(words.retestsLead)} />
      </p>
      <ul class="rows">
        {of.retests.map((retest) => (
          <li key={`${retest.behaviour} ${retest.days}`}>
            <div class="t">
              <h3 class="name">{say(behaviourNames[retest.behaviour])}</h3>
              <div class="what">
                {say(words.after, { n: retest.days })}
                {retest.state === 'waiting' && ` · ${say(words.dueFrom, { day: day(retest.due) })}`}
                {retest.state === 'due' && ` · ${say(words.due)}`}
                {retest.state === 'done' && ` · ${say(words.tested)}`}
              </div>
            </div>
            {retest.state === 'due' && of.scenario !== null && (
              <OpenPractice scenario={of.scenario} behaviour={retest.behaviour} as="retest" label={say(words.goRetest)} />
            )}
            {retest.session !== null && (
              <a class="link" href={`/report/${encodeURIComponent(retest.session)}`}>
                {say(words.readReport)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Nothing() {
  return (
    <article class="state">
      <h1>{say(words.none)}</h1>
      <p>
        <Words text={say(words.noneMore)} />
      </p>
      <div class="btns">
        <a class="btn main" href="/">
          {say(words.begin)}
        </a>
      </div>
    </article>
  );
}

function Whole({ of }: Readonly<{ of: ProgressView }>) {
  return (
    <>
      <h1 class="h">
        <Words text={say(words.head)} />
      </h1>
      <p class="dim">
        <Words text={say(of.calls === 1 ? words.leadOne : words.lead, { n: of.calls })} />
      </p>
      {of.plan !== null && <Next plan={of.plan} scenario={of.scenario} />}
      <Charts of={of} />
      <Retests of={of} />
      <Calibration calibration={of.calibration} />
      <div class="btns noprint">
        <button class="btn" type="button" onClick={() => window.print()}>
          {say(words.print)}
        </button>
      </div>
    </>
  );
}

/** What comes off by now, what is next, and when it is tested. */
export function ProgressPage() {
  const [answer, again] = useAnswer(() => api.progress());
  return (
    <>
      <Skip />
      <Top here="practice" />
      <main id="main" class="wrap practice progress">
        {answer === null && <Wait what={say(words.entryHead)} />}
        {answer?.ok === false && <Failed problem={answer.problem} retry={again} />}
        {answer?.ok && (answer.value.calls === 0 ? <Nothing /> : <Whole of={answer.value} />)}
      </main>
    </>
  );
}
