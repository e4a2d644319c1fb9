import type { BesideView } from '../../wire/beside-view.ts';
import type { GradingRow, Regrade, RegradedView } from '../../wire/grading-view.ts';
import type { HintsView } from '../../wire/hint-view.ts';
import type { BeginJourney as BeginJourneyBody, JourneyRow, JourneyView, OpenedCallView } from '../../wire/journey-view.ts';
import type { ProgressView } from '../../wire/progress-view.ts';
import type { RankedView, RankThree, ThreeView } from '../../wire/ranking-view.ts';
import type { ReportView } from '../../wire/report-view.ts';
import type { BriefView, ScenarioRow } from '../../wire/scenario-view.ts';
import type { EventsView, OpenBranch, OpenedView, OpenSession, SessionRowView, SessionView } from '../../wire/session-view.ts';
import type { Problem } from '../../wire/shared.ts';
import type { Say } from '../../wire/socket.ts';
import type { TourView } from '../../wire/tour-view.ts';
import type { AnalyseTranscript, TranscriptView } from '../../wire/transcript-view.ts';
import type { WhyView } from '../../wire/why-view.ts';

/** A call of a journey that was opened. */
type OpenedCall = ReturnType<(typeof OpenedCallView)['parse']>;
type BeginJourney = ReturnType<(typeof BeginJourneyBody)['parse']>;
type Opened = ReturnType<(typeof OpenedView)['parse']>;
/** Recorded messages, and the last seq that they bring a reader to. */
export type Events = ReturnType<(typeof EventsView)['parse']>;

/** What came of a request: an answer, a refusal in the reader's language, or nobody there. */
export type Answer<T> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; problem: Problem }>
  | Readonly<{ ok: false; problem: null }>;

/** The part of `fetch` that is used here. */
export type Fetch = (
  path: string,
  init: Readonly<{ method: string; headers: Readonly<Record<string, string>>; body?: string }>,
) => Promise<Readonly<{ ok: boolean; status: number; headers: Readonly<{ get(name: string): string | null }>; text(): Promise<string> }>>;

/** The routes that pages use. `lang` gives the reader's language at the time of each request. */
export type Api = Readonly<{
  scenarios(): Promise<Answer<Readonly<{ scenarios: readonly ScenarioRow[] }>>>;
  /** The brief as this visitor's next call will play it. */
  scenario(id: string): Promise<Answer<BriefView>>;
  open(what: OpenSession): Promise<Answer<Opened>>;
  /** Newest first; `after` is the last row one has. */
  sessions(limit: number, after?: SessionRowView): Promise<Answer<Readonly<{ sessions: readonly SessionRowView[] }>>>;
  session(id: string): Promise<Answer<SessionView>>;
  events(id: string, after: number): Promise<Answer<Events>>;
  say(id: string, line: Say): Promise<Answer<Events>>;
  end(id: string, key: string): Promise<Answer<Events>>;
  hints(id: string): Promise<Answer<HintsView>>;
  /** Takes one more; it costs. */
  hint(id: string, key: string, after: number): Promise<Answer<HintsView>>;
  journeys(): Promise<Answer<Readonly<{ journeys: readonly JourneyRow[] }>>>;
  /** By the journey's name, or by the walk's id. */
  journey(id: string): Promise<Answer<JourneyView>>;
  beginJourney(what: BeginJourney): Promise<Answer<OpenedCall>>;
  nextCall(walk: string): Promise<Answer<OpenedCall>>;
  progress(): Promise<Answer<ProgressView>>;
  report(id: string): Promise<Answer<ReportView>>;
  why(id: string, turn: number): Promise<Answer<WhyView>>;
  three(scenario: string): Promise<Answer<ThreeView>>;
  rank(scenario: string, what: RankThree): Promise<Answer<RankedView>>;
  tour(scenario: string): Promise<Answer<TourView>>;
  gradings(id: string): Promise<Answer<Readonly<{ gradings: readonly GradingRow[] }>>>;
  regrade(id: string, how: Regrade): Promise<Answer<RegradedView>>;
  analyse(what: AnalyseTranscript): Promise<Answer<TranscriptView>>;
  /** Goes on differently from a turn of a finished session. */
  branch(id: string, from: OpenBranch): Promise<Answer<SessionView>>;
  /** Two endings of one call side by side. */
  beside(id: string, other: string): Promise<Answer<BesideView>>;
}>;

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;

/** Asks and reads. A server in trouble may answer with something that is no problem document (a proxy's page): that counts as nobody there. */
export async function ask<T>(fetch: Fetch, lang: string, method: string, path: string, body?: unknown): Promise<Answer<T>> {
  const headers = {
    accept: 'application/json, application/problem+json',
    'accept-language': lang,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  try {
    const answer = await fetch(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const read: unknown = JSON.parse(await answer.text());
    if (answer.ok) return { ok: true, value: read as T };
    return isProblem(read) ? { ok: false, problem: read } : { ok: false, problem: null };
  } catch {
    return { ok: false, problem: null };
  }
}

/** The API over a given `fetch`. */
export function apiOver(fetch: Fetch, lang: () => string): Api {
  const at = (path: string): string => `/api/v1/${path}`;
  const of = (id: string): string => at(`sessions/${encodeURIComponent(id)}`);
  return {
    scenarios: () => ask(fetch, lang(), 'GET', at(`scenarios?lang=${lang()}`)),
    scenario: (id) => ask(fetch, lang(), 'GET', at(`scenarios/${encodeURIComponent(id)}?lang=${lang()}`)),
    open: (what) => ask(fetch, lang(), 'POST', at('sessions'), what),
    sessions: (limit, after) =>
      ask(fetch, lang(), 'GET', at(`sessions?limit=${limit}${after === undefined ? '' : `&before=${after.createdAt}.${after.id}`}`)),
    session: (id) => ask(fetch, lang(), 'GET', of(id)),
    events: (id, after) => ask(fetch, lang(), 'GET', `${of(id)}/events?after=${after}`),
    say: (id, line) => ask(fetch, lang(), 'POST', `${of(id)}/turns`, line),
    end: (id, key) => ask(fetch, lang(), 'POST', `${of(id)}/end`, { key }),
    hints: (id) => ask(fetch, lang(), 'GET', `${of(id)}/hints`),
    hint: (id, key, after) => ask(fetch, lang(), 'POST', `${of(id)}/hints`, { key, after }),
    journeys: () => ask(fetch, lang(), 'GET', at(`journeys?lang=${lang()}`)),
    journey: (id) => ask(fetch, lang(), 'GET', at(`journeys/${encodeURIComponent(id)}?lang=${lang()}`)),
    beginJourney: (what) => ask(fetch, lang(), 'POST', at('journeys'), what),
    nextCall: (walk) => ask(fetch, lang(), 'POST', at(`journeys/${encodeURIComponent(walk)}/calls`), {}),
    progress: () => ask(fetch, lang(), 'GET', at('progress')),
    report: (id) => ask(fetch, lang(), 'GET', `${of(id)}/report`),
    why: (id, turn) => ask(fetch, lang(), 'GET', `${of(id)}/turns/${turn}/why`),
    three: (scenario) => ask(fetch, lang(), 'GET', at(`rankings/${encodeURIComponent(scenario)}?lang=${lang()}`)),
    rank: (scenario, what) => ask(fetch, lang(), 'POST', at(`rankings/${encodeURIComponent(scenario)}`), what),
    tour: (scenario) => ask(fetch, lang(), 'GET', at(`tours/${encodeURIComponent(scenario)}?lang=${lang()}`)),
    gradings: (id) => ask(fetch, lang(), 'GET', `${of(id)}/gradings`),
    regrade: (id, how) => ask(fetch, lang(), 'POST', `${of(id)}/gradings`, how),
    analyse: (what) => ask(fetch, lang(), 'POST', at('transcripts/analyses'), what),
    branch: (id, from) => ask(fetch, lang(), 'POST', `${of(id)}/branches`, from),
    beside: (id, other) => ask(fetch, lang(), 'GET', `${of(id)}/beside/${encodeURIComponent(other)}`),
  };
}
