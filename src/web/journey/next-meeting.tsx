import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { kindNames, kindNotes, journeyPage as words } from '../../phrases/journey-page.ts';
import { call, common, stageNames } from '../../phrases/pages.ts';
import type { JourneyView } from '../../wire/journey-view.ts';
import type { PersonView } from '../../wire/shared.ts';
import { Avatar } from '../kit/avatar.tsx';
import { api } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Notice } from '../kit/states.tsx';
import { Words } from '../kit/words.tsx';
import { dateIn } from './day.ts';

/** Knocks: the first call of a journey, or the next one. */
function Knock({ of }: Readonly<{ of: JourneyView }>) {
  const [knocking, setKnocking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const go = async () => {
    if (knocking) return;
    setKnocking(true);
    setFailed(null);
    const opened = await (of.walk === null ? api.beginJourney({ journey: of.id, lang: of.lang }) : api.nextCall(of.walk));
    if (opened.ok) {
      location.assign(`/call/${encodeURIComponent(opened.value.id)}`);
      return;
    }
    setKnocking(false);
    setFailed(opened.problem?.detail ?? say(call.noAnswer));
  };
  return (
    <div class="knock">
      <button class="btn main big" type="button" aria-disabled={knocking} onClick={() => void go()}>
        {say(knocking ? words.knocking : of.walk === null ? words.begin : words.goOn)}
      </button>
      {failed !== null && <Notice text={say(words.notOpened, { reason: failed })} />}
    </div>
  );
}

function Table({ people, of }: Readonly<{ people: readonly PersonView[]; of: JourneyView['lang'] }>) {
  return (
    <ul class="people">
      {people.map((person) => (
        <li key={person.id} lang={of === lang.value ? undefined : tagOf(of)}>
          <Avatar address={person.address} of={of} />
          <span>
            <b>{person.name}</b>
            {say(common.comma)}
            {person.title}
            <br />
            <span class="cap">{person.about}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A call that is open: back to it. */
function Calling({ of }: Readonly<{ of: JourneyView }>) {
  const open = of.timeline.find(({ ended }) => !ended);
  return (
    <section class="next" aria-labelledby="next-h">
      <h2 class="h" id="next-h">
        {say(words.open)}
      </h2>
      {open && (
        <a class="btn main big" href={`/call/${encodeURIComponent(open.session)}`}>
          {say(words.resume)}
        </a>
      )}
    </section>
  );
}

/** A call that has ended and was not called yet: what comes next would tell how it came out, so that comes first. */
function Untold({ of }: Readonly<{ of: JourneyView }>) {
  const last = of.timeline.at(-1);
  return (
    <section class="next" aria-labelledby="next-h">
      <h2 class="h" id="next-h">
        {say(words.untoldHead)}
      </h2>
      <p>
        <Words text={say(words.untoldMore)} />
      </p>
      {last && (
        <a class="btn main big" href={`/after/${encodeURIComponent(last.session)}`}>
          {say(words.callIt)}
        </a>
      )}
    </section>
  );
}

/** The meeting to come: when, with whom, what one knows before it, and the door. */
export function NextMeeting({ of }: Readonly<{ of: JourneyView }>) {
  const { next } = of;
  if (of.state === 'untold') return <Untold of={of} />;
  if (next === null) return <Calling of={of} />;
  const own = of.lang === lang.value ? undefined : tagOf(of.lang);
  return (
    <section class="next" aria-labelledby="next-h">
      <h2 class="h" id="next-h">
        {say(of.walk === null ? words.first : words.next)}
      </h2>
      <p class="when">
        <b>{dateIn(next.date, lang.value)}</b>
        <span class="cap num">
          {next.days > 0 && `${say(words.days, { n: next.days })}${say(common.dot)}`}
          {say(stageNames[next.stage])}
          {say(common.dot)}
          {say(words.minutes, { n: next.minutes })}
        </span>
      </p>
      <p class="sub">
        <span lang={own}>{next.subtitle}</span>
        {next.kind !== 'first' && <span class="chip">{say(kindNames[next.kind])}</span>}
      </p>
      {next.kind !== 'first' && (
        <p class="note">
          <Words text={say(kindNotes[next.kind])} />
        </p>
      )}
      <Knock of={of} />
      <h3 class="lab">{say(words.table)}</h3>
      <Table people={next.table} of={of.lang} />
      <h3 class="lab">{say(words.know)}</h3>
      <dl class="facts">
        {next.brief.map(({ label, text }) => (
          <Fragment key={label}>
            <dt lang={own}>{label}</dt>
            <dd>
              <Words text={text} of={of.lang} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
