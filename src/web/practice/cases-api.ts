import type { CaseAnalysisView, CasesView, CaseView, GoOnFromCase, ReadCase } from '../../wire/case-view.ts';
import { lang } from '../kit/settings.ts';
import { type Answer, ask } from '../link/api.ts';

const asked = <T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer<T>> =>
  ask((at, init) => fetch(at, { ...init, credentials: 'same-origin' }), lang.value, method, `/api/v1/cases${path}`, body);
const of = (id: string): string => `/${encodeURIComponent(id)}`;

/** The cases' part of the API, asked in the reader's language. */
export const casesApi = {
  list: () => asked<CasesView>('GET', `?lang=${lang.value}`),
  read: (id: string) => asked<CaseView>('GET', of(id)),
  handIn: (id: string, reading: ReadCase) => asked<CaseAnalysisView>('POST', `${of(id)}/analyses`, reading),
  last: (id: string) => asked<CaseAnalysisView>('GET', `${of(id)}/analysis`),
  goOn: (id: string, from: GoOnFromCase) => asked<Readonly<{ id: string }>>('POST', `${of(id)}/calls`, from),
};
