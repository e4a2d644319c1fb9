import { common, home } from '../../phrases/pages.ts';
import { practicePage } from '../../phrases/practice-page.ts';
import type { ScenarioRow } from '../../wire/scenario-view.ts';
import type { SessionRowView } from '../../wire/session-view.ts';
import { api, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { Failed, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { useAnswer } from '../kit/use-answer.ts';
import { Phrase, Words } from '../kit/words.tsx';
import { Due } from './due.tsx';
import { Earlier } from './earlier.tsx';
import { Grain } from './grain.tsx';
import { inOrder } from './in-order.ts';
import { JourneyRows } from './journey-rows.tsx';
import { ScenarioRows } from './scenario-rows.tsx';
import { useSessions } from './use-sessions.ts';

/** The one thing to do: go on with an unfinished call, else begin with the first buyer. */
function Go({ first, open }: Readonly<{ first: ScenarioRow | null; open: SessionRowView | null }>) {
  if (open !== null) {
    return (
      <div class="go">
        <a class="btn main big" href={`/call/${open.id}`}>
          {say(home.resume, { account: open.title })}
        </a>
        <span class="cap">
          <Words text={open.turns === 0 ? say(home.resumeCapFresh) : say(home.resumeCap, { n: open.turns })} />
        </span>
      </div>
    );
  }
  if (first === null) return null;
  const present = first.stakeholders.filter((person) => person.present).length;
  const people = present === 1 ? say(home.oneBuyer) : say(home.manyBuyers, { n: present });
  return (
    <div class="go">
      <a class="btn main big" href={`/before/${encodeURIComponent(first.id)}`}>
        {say(home.startWith, { account: first.title })}
      </a>
      <span class="cap">
        <Words text={say(home.startCap, { people, minutes: first.minutes })} />
      </span>
    </div>
  );
}

function Hero({ first, open }: Readonly<{ first: ScenarioRow | null; open: SessionRowView | null }>) {
  return (
    <div class="wrap hero">
      <h1>
        <Phrase text={say(home.promise)} />
      </h1>
      <p class="lead">
        <Words text={say(home.lead)} />
      </p>
      <Go first={first} open={open} />
      <div class="motto">
        <p class="orig" lang="zh-Hans">
          善问者如攻坚木，
          <br />
          先其易者，
          <br />
          后其节目。
        </p>
        <p class="cap">
          <Words text={say(home.motto)} />
        </p>
      </div>
    </div>
  );
}

/** The first page: promise, the one thing to do, the four questions, the scenarios, earlier calls. */
export function HomePage() {
  const [scenarios, again] = useAnswer(() => api.scenarios());
  const { first: sessions, again: againSessions, rows: mine, more } = useSessions();
  const rows = scenarios?.ok ? inOrder(scenarios.value.scenarios) : [];
  const open = mine.find((row) => row.state === 'open') ?? null;
  const first = rows[0] ?? null;
  return (
    <>
      <Skip />
      <Top here="scenarios" />
      <main id="main" class="home">
        {/* Until it is known whether a call is unfinished there is no button: one that changes under the finger leads astray. */}
        <Hero first={sessions === null ? null : first} open={open} />
        {mine.length > 0 && <Due />}
        <Grain />
        <section class="wrap pick" aria-labelledby="pick-h">
          <h2 class="h" id="pick-h">
            {say(home.choose)}
          </h2>
          {scenarios === null && <Wait what={say(home.waitScenarios)} />}
          {scenarios?.ok === false && <Failed inside problem={scenarios.problem} retry={again} />}
          {scenarios?.ok && rows.length > 0 && <ScenarioRows rows={rows} first={mine.length === 0 ? (first?.id ?? null) : null} />}
          {scenarios?.ok && rows.length === 0 && <NoScenarios />}
        </section>
        <JourneyRows />
        <Practise />
        {sessions?.ok && (
          <Earlier rows={mine.filter((row) => row !== open)} more={more} first={open === null ? (first?.id ?? null) : null} />
        )}
        {sessions?.ok === false && scenarios?.ok && (
          <section class="wrap pick" id="reports" aria-label={say(common.reports)}>
            <Failed inside problem={sessions.problem} retry={againSessions} />
          </section>
        )}
      </main>
    </>
  );
}

/** The way to what one can do around calls; a phone shows no other. */
function Practise() {
  return (
    <section class="wrap pick" aria-labelledby="practice-h">
      <h2 class="h" id="practice-h">
        {say(practicePage.head)}
      </h2>
      <p class="dim">
        <Words text={say(practicePage.lead)} />
      </p>
      <p>
        <a class="btn" href="/practice">
          {say(practicePage.go)}
        </a>
      </p>
    </section>
  );
}

function NoScenarios() {
  return (
    <article class="state">
      <h3>
        <Words text={say(home.noScenarios)} />
      </h3>
      <p>
        <Words text={say(home.noScenariosMore)} />
      </p>
    </article>
  );
}
