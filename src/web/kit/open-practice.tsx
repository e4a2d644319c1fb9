import { useState } from 'preact/hooks';
import type { Behaviour } from '../../dialogue/words/behaviour.ts';
import { call } from '../../phrases/pages.ts';
import { progressPage as words } from '../../phrases/progress.ts';
import { api } from './page.tsx';
import { say } from './say.ts';
import { lang } from './settings.ts';
import { Notice } from './states.tsx';

type Props = Readonly<{ scenario: string; of?: 'zh' | 'en'; behaviour: Behaviour; as: 'focus' | 'retest'; label: string; main?: boolean }>;

/** Opens a call for one behaviour, and goes there. */
export function OpenPractice({ scenario, of, behaviour, as, label, main }: Props) {
  const [knocking, setKnocking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const go = async () => {
    if (knocking) return;
    setKnocking(true);
    setFailed(null);
    const opened = await api.open({ scenario, lang: of ?? lang.value, practice: { behaviour, as } });
    if (opened.ok) {
      location.assign(`/call/${encodeURIComponent(opened.value.id)}`);
      return;
    }
    setKnocking(false);
    setFailed(opened.problem?.detail ?? say(call.noAnswer));
  };
  return (
    <div class="again">
      <button class={main ? 'btn main' : 'btn'} type="button" aria-disabled={knocking} onClick={() => void go()}>
        {knocking ? say(words.opening) : label}
      </button>
      {failed !== null && <Notice text={say(words.notOpened, { reason: failed })} />}
    </div>
  );
}
