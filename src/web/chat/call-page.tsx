import { useEffect, useState } from 'preact/hooks';
import { common, call as words } from '../../phrases/pages.ts';
import type { SessionView } from '../../wire/session-view.ts';
import type { Problem } from '../../wire/shared.ts';
import { Dialog } from '../kit/dialog.tsx';
import { api, idInPath, Skip } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { drawer, lang, tagOf } from '../kit/settings.ts';
import { Failed, Notice, Wait } from '../kit/states.tsx';
import { Top } from '../kit/top.tsx';
import { shown, writer } from '../link/call.ts';
import { isOver } from '../link/fold.ts';
import { noteRead, readAnother } from './brief-read.ts';
import { Composer } from './composer.tsx';
import { EndDialog } from './end-dialog.tsx';
import { HintButton, Hints } from './hints.tsx';
import { joinCall, type LiveCall } from './live-call.ts';
import { Log, type PersonOf } from './log.tsx';
import { Panel } from './panel.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { Conn, Newer, Offline, Slower, Stumbled } from './standing.tsx';
import { storePlan } from './store-plan.ts';

type Loaded = Readonly<{ session: SessionView; live: LiveCall }>;
const retryEvery = 3000;

/** Fetches session and events, then joins the call. While the server does not answer it asks again by itself. */
function useCall(id: string) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [problem, setProblem] = useState<Problem | null | undefined>(undefined);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let live: LiveCall | null = null;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void (async () => {
      const [session, events] = await Promise.all([api.session(id), api.events(id, 0)]);
      if (gone) return;
      if (session.ok && events.ok) {
        storePlan(session.value);
        live = joinCall(session.value, events.value.events);
        setLoaded({ session: session.value, live });
        return;
      }
      const failed = session.ok ? (events.ok ? null : events.problem) : session.problem;
      setProblem(failed);
      if (failed === null) timer = setTimeout(() => setRound((n) => n + 1), retryEvery);
    })();
    return () => {
      gone = true;
      clearTimeout(timer);
      live?.stop();
    };
  }, [id, round]);
  return { loaded, problem, again: () => setRound((n) => n + 1) };
}

function Over({ session, by }: Readonly<{ session: string; by: 'buyer' | 'trainee' }>) {
  return (
    <div class="comp overline">
      <p role="status">{say(by === 'buyer' ? words.overBuyer : words.overYou)}</p>
      <a class="btn main" href={`/after/${encodeURIComponent(session)}`}>
        {say(words.read)}
      </a>
    </div>
  );
}

function Head({ session, live, brief, end }: Readonly<{ session: SessionView; live: LiveCall; brief(): void; end(): void }>) {
  const state = live.state.value;
  return (
    <header>
      <div class="where">
        <h1 lang={session.lang === lang.value ? undefined : tagOf(session.lang)}>
          {session.title}
          <span class="wide">
            {session.lang === 'zh' ? '：' : ': '}
            {session.subtitle}
          </span>
        </h1>
        <Conn state={state} />
      </div>
      <div class="acts">
        <button class="btn narrow" type="button" onClick={brief}>
          {say(words.brief)}
        </button>
        {state.talk.ended === null && (
          <button class="btn" type="button" onClick={end}>
            {say(words.end)}
          </button>
        )}
      </div>
    </header>
  );
}

/** The brief of this call is not the one that was read last: said until it has been looked at, or the trainee speaks. */
function OtherBrief({ session, live, open }: Loaded & Readonly<{ open(): void }>) {
  const [other, setOther] = useState(() => session.turns === 0 && readAnother(drawer, session.brief));
  const { talk, kept } = live.state.value;
  const silent = kept.length === 0 && !talk.lines.some((line) => line.by === 'me');
  if (!other || !silent || talk.ended !== null) return null;
  const seen = () => {
    noteRead(drawer, session.brief);
    setOther(false);
  };
  return (
    <Notice text={say(words.otherBrief)}>
      <div class="btns">
        <button
          class="btn narrow"
          type="button"
          onClick={() => {
            seen();
            open();
          }}
        >
          {say(words.brief)}
        </button>
        <button class="btn" type="button" onClick={seen}>
          {say(words.understood)}
        </button>
      </div>
    </Notice>
  );
}

function Talk({ session, live }: Loaded) {
  const state = live.state.value;
  const [asking, setAsking] = useState(false);
  const [sheet, setSheet] = useState(false);
  const [hinting, setHinting] = useState(false);
  const people = session.brief.stakeholders;
  const person: PersonOf = (id) => people.find((each) => each.id === id) ?? { address: id, title: '' };
  const { ended } = state.talk;
  const answering = writer(state);
  return (
    <div class="frame">
      <div class="call">
        <Head session={session} live={live} brief={() => setSheet(true)} end={() => setAsking(true)} />
        <ReadAloud lines={shown(state)} of={session.lang} />
        <Log state={state} of={session.lang} person={person} begins={session.branch_of?.turn ?? null} />
        <div class="foot">
          <Newer state={state} />
          <Stumbled state={state} />
          <Slower state={state} />
          <OtherBrief session={session} live={live} open={() => setSheet(true)} />
          <Offline call={live.call} state={state} />
          {!drawer.lasting() && <Notice text={say(common.notLasting)} />}
          {hinting && ended === null && <Hints session={session} state={state} close={() => setHinting(false)} />}
          {ended === null ? (
            <Composer
              session={session}
              call={live.call}
              state={state}
              lines={shown(state)}
              people={people.filter((each) => each.present)}
              beside={session.hints && <HintButton open={hinting} toggle={() => setHinting(!hinting)} />}
            />
          ) : (
            state.held.length === 0 && (isOver(state.talk) || state.standing.at === 'closed') && <Over session={session.id} by={ended.by} />
          )}
        </div>
        <aside class="side" aria-label={say(words.panel)}>
          <Panel session={session} answering={answering} where="side" />
        </aside>
      </div>
      {sheet && (
        <Dialog label={say(words.panel)} sheet close={() => setSheet(false)}>
          <div class="grab">
            <strong>{say(words.panel)}</strong>
            <button class="link" type="button" onClick={() => setSheet(false)}>
              {say(common.close)}
            </button>
          </div>
          <Panel session={session} answering={answering} where="sheet" />
        </Dialog>
      )}
      {asking && ended === null && (
        <EndDialog session={session.id} call={live.call} waiting={state.kept.length} close={() => setAsking(false)} />
      )}
    </div>
  );
}

/** The call. */
export function CallPage() {
  const { loaded, problem, again } = useCall(idInPath());
  return (
    <>
      <Skip />
      <Top here={null} />
      <main id="main" class="onair">
        {loaded !== null && <Talk {...loaded} />}
        {loaded === null && (
          <div class="wrap screen">
            {problem === undefined ? (
              <Wait what={say(words.wait)} />
            ) : (
              <Failed problem={problem} retry={again} {...(problem === null ? {} : { head: say(words.missing) })} />
            )}
          </div>
        )}
      </main>
    </>
  );
}
