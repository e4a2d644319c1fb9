import { useState } from 'preact/hooks';
import { call as words } from '../../phrases/pages.ts';
import { Dialog } from '../kit/dialog.tsx';
import { api } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { drawer } from '../kit/settings.ts';
import { Notice } from '../kit/states.tsx';
import { Words } from '../kit/words.tsx';
import type { Call } from '../link/call.ts';
import { newKey } from './live-call.ts';

/** The key under which this session is ended: made once, so that asking again is harmless. */
function endKey(session: string): string {
  const name = `aw-end-${session}`;
  const key = drawer.get(name) ?? newKey();
  drawer.put(name, key);
  return key;
}

/** Asks once whether to end; ending leads to what is said before the report. */
export function EndDialog({ session, call, waiting, close }: Readonly<{ session: string; call: Call; waiting: number; close(): void }>) {
  const [ending, setEnding] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const end = async () => {
    if (ending) return;
    setEnding(true);
    setFailed(null);
    const answer = await api.end(session, endKey(session));
    if (answer.ok) {
      call.take(answer.value.events);
      location.assign(`/after/${encodeURIComponent(session)}`);
      return;
    }
    setEnding(false);
    setFailed(answer.problem?.detail ?? say(words.noAnswer));
  };
  return (
    <Dialog label={say(words.endAsk)} close={close}>
      <h2>{say(words.endAsk)}</h2>
      <p>
        <Words text={say(words.endAskMore)} />
      </p>
      {waiting > 0 && <Notice text={say(words.endAskWaiting, { n: waiting })} />}
      {failed !== null && <Notice text={say(words.notEnded, { reason: failed })} />}
      <div class="btns">
        <button class="btn main" type="button" aria-disabled={ending} onClick={() => void end()}>
          {say(ending ? words.ending : words.endYes)}
        </button>
        <button class="btn" type="button" onClick={close}>
          {say(words.endNo)}
        </button>
      </div>
    </Dialog>
  );
}
