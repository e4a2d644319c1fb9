import type { DrillAnswerBody, DrillRoundView, DrillRow, DrillVerdict } from '../../wire/drill-view.ts';
import { lang } from '../kit/settings.ts';
import { type Answer, ask } from '../link/api.ts';

const asked = <T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer<T>> =>
  ask((at, init) => fetch(at, { ...init, credentials: 'same-origin' }), lang.value, method, `/api/v1/drills${path}`, body);

/** The drills' part of the API, asked in the reader's language. */
export const drillsApi = {
  list: () => asked<Readonly<{ drills: readonly DrillRow[] }>>('GET', `?lang=${lang.value}`),
  round: (drill: string) => asked<DrillRoundView>('GET', `/${encodeURIComponent(drill)}?lang=${lang.value}`),
  answer: (drill: string, body: DrillAnswerBody) => asked<DrillVerdict>('POST', `/${encodeURIComponent(drill)}/answers`, body),
};
