import { useEffect } from 'preact/hooks';
import { closedReasons, journeyPage as words } from '../../phrases/journey-page.ts';
import { common } from '../../phrases/pages.ts';
import type { JourneyView } from '../../wire/journey-view.ts';
import { api, entitle, idInPath, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { Stages } from './stages.tsx';
import { Timeline } from './timeline.tsx';

function Head({ of }: Readonly<{ of: JourneyView }>) {
  const own = of.lang === lang.value ? undefined : tagOf(of.lang);
  return (
    <div class="head">
      <p class="cap" lang={own}>
        {of.account}
        {say(common.dot)}
        {of.industry}
      </p>
      <h1 lang={own}>{of.title}</h1>
      <p class="story">
        <Words text={of.story} of={of.lang} />
      </p>
    </div>
  );
}

/** How it ended, where it is over; the way back to its beginning. */
function Over({ of }: Readonly<{ of: JourneyView }>) {
  const closed = of.closed;
  return (
    <section class="over" aria-labelledby="over-h">
      <h2 class="h" id="over-h">
        {say(closed === null ? words.done : words.closedHead)}
      </h2>
      <p>
        <Words text={say(closed === null ? words.doneMore : closedReasons[closed])} />
      </p>
      <a class="btn" href={`/journey/${encodeURIComponent(of.id)}`}>
        {say(words.afresh)}
      </a>
    </section>
  );
}

function Journey({ of }: Readonly<{ of: JourneyView }>) {
  useEffect(() => entitle(words.title, of.title), [of.title]);
  const over = of.state === 'done' || of.state === 'closed';
  return (
    <>
      <Head of={of} />
      <Stages of={of} />
      <div class="two">
        {over ? <Over of={of} /> : <NextMeeting of={of} />}
        <Timeline of={of} />
      </div>
    </>
  );
}

/** One account over several calls: where it stands, what comes next, what went before. */
export function JourneyPage() {
  const [answer, again] = useAnswer(() => api.journey(idInPath()));
  return (
    <>
      <Skip />
      <Top here="scenarios" />
      <main id="main" class="screen wrap">
        {answer === null && <Wait what={say(words.wait)} />}
        {answer?.ok === false && <Failed problem={answer.problem} retry={again} />}
        {answer?.ok && <Journey of={answer.value} />}
      </main>
    </>
  );
}
