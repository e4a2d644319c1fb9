import { useEffect, useState } from 'preact/hooks';
import { call as words } from '../../phrases/pages.ts';
import { say } from '../kit/say.ts';
import { Notice } from '../kit/states.tsx';
import type { Call, CallState } from '../link/call.ts';

/** The connection in the head: a round dot while it stands, a diamond while it does not. */
export function Conn({ state }: Readonly<{ state: CallState }>) {
  const { standing, kept, talk } = state;
  if (talk.ended !== null) return <span class="conn over">{say(words.over)}</span>;
  switch (standing.at) {
    case 'open':
      if (kept.length > 0) return <span class="conn">{say(words.sending)}</span>;
      return <span class="conn">{say(standing.way === 'http' ? words.connectedSlower : words.connected)}</span>;
    case 'opening':
      return <span class="conn dim">{say(words.opening)}</span>;
    case 'waiting':
    case 'closed':
      return <span class="conn off">{say(words.offline)}</span>;
  }
}

function Countdown({ until }: Readonly<{ until: number }>) {
  const left = () => Math.max(0, Math.ceil((until - performance.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    const timer = setInterval(() => setSeconds(left()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return <span class="cap num">{seconds > 0 ? say(words.nextTry, { n: seconds }) : say(words.tryingNow)}</span>;
}

/** Grace for a connection that comes back at once, such as after a server restart: no notice flashes up. */
const grace = 1200;

/** The notice above the field while there is no connection: what is safe, when it tries again, and a way to try now. */
export function Offline({ call, state }: Readonly<{ call: Call; state: CallState }>) {
  const { standing } = state;
  const away = standing.at === 'waiting' || standing.at === 'opening';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!away) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), grace);
    return () => clearTimeout(timer);
  }, [away]);
  if (!away || !shown || state.talk.ended !== null) return null;
  return (
    <Notice text={say(words.offlineMore)}>
      <div class="btns">
        <button class="btn" type="button" onClick={() => call.retry()}>
          {say(words.reconnect)}
        </button>
        {standing.at === 'waiting' ? <Countdown until={standing.until} /> : <span class="cap">{say(words.tryingNow)}</span>}
      </div>
    </Notice>
  );
}

/** No socket gets through and requests carry the call: said once in the life of a page, until it is put away or the way is clear again. */
export function Slower({ state }: Readonly<{ state: CallState }>) {
  const { standing } = state;
  const slow = standing.at === 'open' && standing.way === 'http' && state.talk.ended === null;
  const [told, setTold] = useState(false);
  useEffect(() => (slow ? () => setTold(true) : undefined), [slow]);
  if (!slow || told) return null;
  return (
    <Notice text={say(words.slowerMore)}>
      <div class="btns">
        <button class="btn" type="button" onClick={() => setTold(true)}>
          {say(words.understood)}
        </button>
      </div>
    </Notice>
  );
}

/** The server failed over a line: what is safe, what happens, the number to name. */
export function Stumbled({ state }: Readonly<{ state: CallState }>) {
  return state.stumbled === null ? null : <Notice text={say(words.stumbled, { number: state.stumbled.instance })} />;
}

/** The server was updated under an open page. */
export function Newer({ state }: Readonly<{ state: CallState }>) {
  if (!state.newer) return null;
  return (
    <Notice text={say(words.newer)}>
      <div class="btns">
        <button class="btn" type="button" onClick={() => location.reload()}>
          {say(words.reload)}
        </button>
      </div>
    </Notice>
  );
}
