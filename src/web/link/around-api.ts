import type { BeforehandView, CallIt, GuessIt } from '../../wire/beforehand-view.ts';
import type { MessageBody, MessagesView } from '../../wire/message-view.ts';
import type { MatchBody, PlanBody, PlanView } from '../../wire/plan-view.ts';
import { type Answer, ask, type Fetch } from './api.ts';

type Match = ReturnType<(typeof MatchBody)['parse']>;
type Passing = Readonly<{ passed: true }>;

/** The routes around a call: its plan, what is said of it before the report, the message after it. */
export type AroundApi = Readonly<{
  keepPlan(session: string, plan: PlanBody): Promise<Answer<PlanView>>;
  plan(session: string): Promise<Answer<PlanView>>;
  correctPlan(session: string, match: Match): Promise<Answer<PlanView>>;
  beforehand(session: string): Promise<Answer<BeforehandView>>;
  callIt(session: string, called: CallIt | Passing): Promise<Answer<BeforehandView>>;
  guess(session: string, guess: GuessIt | Passing): Promise<Answer<BeforehandView>>;
  messages(session: string): Promise<Answer<MessagesView>>;
  send(session: string, message: MessageBody): Promise<Answer<MessagesView>>;
}>;

/** These routes over a given `fetch`. */
export function aroundOver(fetch: Fetch, lang: () => string): AroundApi {
  const at = (session: string, path: string): string => `/api/v1/sessions/${encodeURIComponent(session)}/${path}`;
  return {
    keepPlan: (session, plan) => ask(fetch, lang(), 'POST', at(session, 'plan'), plan),
    plan: (session) => ask(fetch, lang(), 'GET', at(session, 'plan')),
    correctPlan: (session, match) => ask(fetch, lang(), 'POST', at(session, 'plan/matches'), match),
    beforehand: (session) => ask(fetch, lang(), 'GET', at(session, 'beforehand')),
    callIt: (session, called) => ask(fetch, lang(), 'POST', at(session, 'called'), called),
    guess: (session, guess) => ask(fetch, lang(), 'POST', at(session, 'guess'), guess),
    messages: (session) => ask(fetch, lang(), 'GET', at(session, 'messages')),
    send: (session, message) => ask(fetch, lang(), 'POST', at(session, 'messages'), message),
  };
}
