import type { BriefView } from '../../wire/scenario-view.ts';
import { api } from '../kit/page.tsx';
import type { Answer } from '../link/api.ts';

/** Opens a session of the account as its brief was shown, and goes to its call. Gives back only what went wrong. */
export async function knock(
  { id, lang, nth, exam }: Pick<BriefView, 'id' | 'lang' | 'nth'> & Readonly<{ exam: boolean }>,
  beforeLeaving: (session: string) => void,
): Promise<Extract<Answer<never>, { ok: false }> | null> {
  const opened = await api.open({ scenario: id, lang, nth, ...(exam ? { exam } : {}) });
  if (!opened.ok) return opened;
  beforeLeaving(opened.value.id);
  location.assign(`/call/${encodeURIComponent(opened.value.id)}`);
  return null;
}
