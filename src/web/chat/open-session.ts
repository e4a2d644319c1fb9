import type { Lang } from '../../dialogue/words/stage.ts';
import { api } from '../kit/page.tsx';
import type { Answer } from '../link/api.ts';

/** Opens a session of a scenario and goes to its call. Gives back only what went wrong. */
export async function knock(
  scenario: string,
  lang: Lang,
  beforeLeaving: (session: string) => void = () => {},
): Promise<Extract<Answer<never>, { ok: false }> | null> {
  const opened = await api.open({ scenario, lang });
  if (!opened.ok) return opened;
  beforeLeaving(opened.value.id);
  location.assign(`/call/${encodeURIComponent(opened.value.id)}`);
  return null;
}
