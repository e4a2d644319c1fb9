import { journeyPage as words } from '../../phrases/journey-page.ts';
import { common, stageNames } from '../../phrases/pages.ts';
import type { JourneyRow } from '../../wire/journey-view.ts';
import { api } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { lang, tagOf } from '../kit/settings.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { Words } from '../kit/words.tsx';

/** Where this visitor's latest walk stands. */
function Stand({ walk }: Readonly<{ walk: JourneyRow['walk'] }>) {
  if (walk === null) return <>{say(words.startHere)}</>;
  if (walk.stage !== null) return <>{say(words.under, { stage: say(stageNames[walk.stage]) })}</>;
  return <>{say(walk.state === 'closed' ? words.closedShort : words.doneShort)}</>;
}

function Row({ row }: Readonly<{ row: JourneyRow }>) {
  const of = row.lang === lang.value ? undefined : tagOf(row.lang);
  return (
    <li>
      <div class="t">
        <h3 class="name">
          <a href={`/journey/${encodeURIComponent(row.walk?.id ?? row.id)}`} lang={of}>
            {row.title}
          </a>
        </h3>
        <div class="what" lang={of}>
          {row.line}
        </div>
      </div>
      <div class="who" lang={of}>
        {row.account}
        {say(common.dot)}
        {row.industry}
      </div>
      <div class="meta num">
        <span>
          {say(words.calls, { n: row.calls })}
          {say(common.dot)}
          <Stand walk={row.walk} />
        </span>
      </div>
      <span class="go" aria-hidden="true">
        →
      </span>
    </li>
  );
}

/** Accounts over several calls, beside the single ones. A shelf without any shows nothing. */
export function JourneyRows() {
  const [answer] = useAnswer(() => api.journeys());
  if (!answer?.ok || answer.value.journeys.length === 0) return null;
  return (
    <section class="wrap pick" aria-labelledby="journeys-h">
      <h2 class="h" id="journeys-h">
        {say(words.head)}
      </h2>
      <p class="dim">
        <Words text={say(words.lead)} />
      </p>
      <ul class="rows" aria-labelledby="journeys-h">
        {answer.value.journeys.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}
