import { useEffect, useState } from 'preact/hooks';
import { drillPage as words } from '../../phrases/drills.ts';
import { say } from '../kit/say.ts';

/** Five minutes for ten items. */
const whole = 300;
const tick = 1000;

/** Seconds as minutes and seconds: 4:05. */
export const clockTime = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A clock of five minutes. It stops nobody: when it has run out it says so, once. `since` is when the round began. */
export function Clock({ since }: Readonly<{ since: number }>) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), tick);
    return () => clearInterval(ticking);
  }, [since]);
  const left = whole - Math.max(0, Math.floor((now - since) / 1000));
  return (
    <>
      <span class="cap num" role="timer" aria-label={say(words.clock)}>
        {left > 0 ? say(words.left, { time: clockTime(left) }) : say(words.over)}
      </span>
      <span class="vh" role="status">
        {left > 0 ? '' : say(words.over)}
      </span>
    </>
  );
}
