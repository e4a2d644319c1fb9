import { useState } from 'preact/hooks';
import { tryAgain as words } from '../../phrases/branches.ts';
import { call } from '../../phrases/pages.ts';
import { takeAlong } from '../kit/on-device.ts';
import { api } from '../kit/page.tsx';
import { say } from '../kit/say.ts';
import { drawer } from '../kit/settings.ts';
import { Notice } from '../kit/states.tsx';

type Props = Readonly<{
  session: string;
  turn: number;
  /** `after`: goes on behind this turn; else it is said anew. */
  from?: 'before' | 'after';
  label?: string;
  look?: string;
}>;

/** Goes back to a turn of this finished call: opens a branch of it, with the plan and notes of the call, and goes there. */
export function TryHere({ session, turn, from = 'before', label, look = 'btn' }: Props) {
  const begins = from === 'after' ? turn + 1 : turn;
  const [going, setGoing] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const go = async () => {
    if (going) return;
    setGoing(true);
    setFailed(null);
    const opened = await api.branch(session, { turn, from });
    if (opened.ok) {
      takeAlong(drawer, session, opened.value.id);
      location.assign(`/call/${encodeURIComponent(opened.value.id)}`);
      return;
    }
    setGoing(false);
    setFailed(opened.problem?.detail ?? say(call.noAnswer));
  };
  return (
    <div class="again">
      <button
        class={look}
        type="button"
        aria-label={going || label !== undefined ? undefined : say(words.hereTurn, { n: begins })}
        aria-disabled={going}
        onClick={() => void go()}
      >
        {going ? say(words.going, { n: begins }) : (label ?? say(words.here))}
      </button>
      {failed !== null && <Notice text={say(words.failed, { reason: failed })} />}
    </div>
  );
}
