import { useEffect, useState } from 'preact/hooks';
import { beforehand as words } from '../../phrases/around.ts';
import { call, common } from '../../phrases/pages.ts';
import { report } from '../../phrases/report.ts';
import type { BeforehandView } from '../../wire/beforehand-view.ts';
import { around } from '../kit/around.ts';
import { idInPath, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { CallIt } from './call-it.tsx';
import { GuessIt } from './guess-it.tsx';
import { Reveal } from './reveal.tsx';

/** The call still runs. */
function NotOver({ id }: Readonly<{ id: string }>) {
  return (
    <article class="state">
      <h1>{say(report.notYet)}</h1>
      <div class="btns">
        <a class="btn main" href={`/call/${encodeURIComponent(id)}`}>
          {say(report.goOn)}
        </a>
        <a class="link" href="/">
          {say(common.back)}
        </a>
      </div>
    </article>
  );
}

const passed = (said: object | null): boolean => said !== null && 'passed' in said;

/** One thing at a time: call it, guess the buyer, then the truth. Who passes on both goes straight to the report. */
function Steps({ first }: Readonly<{ first: BeforehandView }>) {
  const [now, setNow] = useState(first);
  const over = passed(now.called) && passed(now.guess);
  useEffect(() => {
    if (over) location.replace(`/report/${encodeURIComponent(now.session.id)}`);
  }, [over]);
  useEffect(() => {
    // The next step begins at its head, for eyes and for screen readers.
    if (now === first) return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('#after-h')?.focus();
  }, [now]);
  if (!now.session.over) return <NotOver id={now.session.id} />;
  if (over) return <Wait what={say(report.waitFor)} />;
  if (now.called === null) return <CallIt key="call" of={now} next={setNow} />;
  if (now.guess === null) return <GuessIt key="guess" of={now} next={setNow} />;
  return <Reveal of={now} />;
}

/** Between the call and its report: what one says of it before one is told. */
export function AfterPage() {
  const [answer, again] = useAnswer(() => around.beforehand(idInPath()));
  // A change of the reader's language words the page anew; what was asked for stays.
  const [first, setFirst] = useState<BeforehandView | null>(null);
  useEffect(() => {
    if (answer?.ok && first === null) setFirst(answer.value);
  }, [answer]);
  return (
    <>
      <Skip />
      <Top here={null} />
      <main id="main" class="screen wrap">
        {first !== null && <Steps first={first} />}
        {first === null && (answer === null || answer.ok) && <Wait what={say(call.wait)} />}
        {first === null && answer?.ok === false && (
          <Failed problem={answer.problem} retry={again} {...(answer.problem === null ? {} : { head: say(words.notYours) })} />
        )}
      </main>
    </>
  );
}
