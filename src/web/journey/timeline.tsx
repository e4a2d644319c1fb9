import { kindNames, journeyPage as words } from '../../phrases/journey-page.ts';
import { outcomeNames } from '../../phrases/outcomes.ts';
import { common, stageNames } from '../../phrases/pages.ts';
import type { JourneyCallView, JourneyView } from '../../wire/journey-view.ts';
import { say, sayIn, turnsOf } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import { dateIn, shortDateIn } from './day.ts';

type Lang = JourneyView['lang'];

type Line = Readonly<{ text: string; of: Lang; note?: string }>;

/** A heading and what stands under it, set as speech where somebody `said` it; nothing where there is nothing. */
function List({ head, lines, said }: Readonly<{ head: string; lines: readonly Line[]; said?: boolean }>) {
  if (lines.length === 0) return null;
  return (
    <div class="left">
      <h4 class="lab">{head}</h4>
      <ul>
        {lines.map(({ text, of, note }) => (
          <li key={text}>
            <span class={said ? 'said' : undefined}>
              <Words text={text} of={of} />
            </span>
            {note !== undefined && <span class="cap"> {note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a call left, in the language it was held in. */
function Left({ call, of }: Readonly<{ call: JourneyCallView; of: Lang }>) {
  const { agreed } = call;
  const said = agreed && [{ text: sayIn(of, words.agreedBy, { ...agreed, date: shortDateIn(agreed.by, of) }), of }];
  return (
    <>
      {said ? <List head={say(words.agreed)} lines={said} /> : <p class="cap">{say(words.nothingAgreed)}</p>}
      <List
        head={say(words.promised)}
        said
        lines={call.promises.map(({ text, to, state }) => ({
          text,
          of,
          note: `${say(words.promiseTo, { to })}${say(common.dot)}${say(words[state])}`,
        }))}
      />
      <List head={say(words.wanted)} lines={call.wanted.map((text) => ({ text, of }))} />
      <List head={say(words.openConcerns)} lines={call.open.map((one) => ({ text: sayIn(of, words.concernOf, one), of }))} />
    </>
  );
}

function Call({ call, of }: Readonly<{ call: JourneyCallView; of: Lang }>) {
  const own = of === lang.value ? undefined : tagOf(of);
  const how = call.outcome === null ? words[call.ended ? 'untold' : 'open'] : outcomeNames[call.outcome];
  return (
    <li class={call.outcome ?? 'open'}>
      <i class="dot" aria-hidden="true" />
      <p class="cap num">
        {dateIn(call.date, lang.value)}
        {say(common.dot)}
        {say(stageNames[call.stage])}
      </p>
      <h3>
        <span lang={own}>{call.subtitle}</span>
        {call.kind !== 'first' && <span class="chip">{say(kindNames[call.kind])}</span>}
      </h3>
      <p class="how num">
        <b>{say(how)}</b>
        {call.total !== null && (
          <>
            {say(common.dot)}
            {say(words.points, { n: call.total })}
          </>
        )}
        {say(common.dot)}
        {turnsOf(call.turns)}
        {say(common.dot)}
        <span lang={own}>{call.table.map((person) => person.address).join(say(common.list))}</span>
      </p>
      {call.told && <Left call={call} of={of} />}
      {call.ended && !call.told && (
        <a class="link" href={`/after/${encodeURIComponent(call.session)}`} aria-label={say(words.callItOf, { call: call.subtitle })}>
          {say(words.callIt)}
        </a>
      )}
      {call.told && (
        <a class="link" href={`/report/${encodeURIComponent(call.session)}`} aria-label={say(words.reportOf, { call: call.subtitle })}>
          {say(words.report)}
        </a>
      )}
    </li>
  );
}

/** The calls that were held, the latest first. */
export function Timeline({ of }: Readonly<{ of: JourneyView }>) {
  return (
    <section class="past" aria-labelledby="past-h">
      <h2 class="h" id="past-h">
        {say(words.timeline)}
      </h2>
      {of.timeline.length === 0 ? (
        <p class="dim">{say(words.nothingYet)}</p>
      ) : (
        <ol class="timeline" reversed>
          {[...of.timeline].reverse().map((call) => (
            <Call key={call.session} call={call} of={of.lang} />
          ))}
        </ol>
      )}
    </section>
  );
}
