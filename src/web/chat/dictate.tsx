import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../dialogue/words/stage.ts';
import { dictationFaults, voice as words } from '../../phrases/voice.ts';
import { say } from '../kit/say.ts';
import { tagOf } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import { type Dictation, type DictationState, dictation } from '../link/dictation.ts';
import { hush, recogniserOf } from './speech.ts';

/** Dictation into the line at hand, in the language of the call; null where this browser takes none. It ends with the page. */
export function useDictation(of: Lang, heard: (piece: string) => void) {
  const [state, setState] = useState<DictationState>({ at: 'off' });
  const listener = useRef(heard);
  listener.current = heard;
  const made = useRef<Dictation | null>(null);
  const Recognition = recogniserOf();
  useEffect(() => () => made.current?.end(), []);
  if (!Recognition) return null;
  made.current ??= dictation(
    () => new Recognition(),
    of,
    setState,
    (piece) => listener.current(piece),
  );
  const { start, stop } = made.current;
  const on = state.at === 'starting' || state.at === 'listening';
  const toggle = () => {
    if (on) return stop();
    hush(); // or the microphone hears the buyer's line read aloud
    start();
  };
  return { state, on, toggle, stop };
}

/** Starts and stops dictation, and says below the field how it stands. */
export function Dictate({ of, hearing }: Readonly<{ of: Lang; hearing: NonNullable<ReturnType<typeof useDictation>> }>) {
  const { state, on, toggle } = hearing;
  return (
    <>
      <button class="link mic" type="button" aria-pressed={on} onClick={toggle}>
        <Microphone />
        {say(on ? words.stop : words.dictate)}
      </button>
      <Standing of={of} state={state} />
    </>
  );
}

function Standing({ of, state }: Readonly<{ of: Lang; state: DictationState }>) {
  switch (state.at) {
    case 'off':
      return null;
    case 'starting':
      return <span role="status">{say(words.starting)}</span>;
    case 'listening':
      return (
        <>
          <span class={state.unsettled === '' ? undefined : 'vh'} role="status">
            <Words text={say(words.listening)} />
          </span>
          {state.unsettled !== '' && (
            <span class="unsettled" aria-hidden="true" lang={tagOf(of)}>
              {state.unsettled}
            </span>
          )}
        </>
      );
    case 'failed':
      return (
        <p class="bad" role="alert">
          <Words text={say(dictationFaults[state.why])} />
        </p>
      );
  }
}

const Microphone = () => (
  <svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
  >
    <rect x="5.5" y="1.5" width="5" height="8" rx="2.5" />
    <path d="M3 7.5a5 5 0 0 0 10 0M8 12.5v2" />
  </svg>
);
