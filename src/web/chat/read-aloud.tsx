import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../dialogue/words/stage.ts';
import { voice as words } from '../../phrases/voice.ts';
import { say } from '../kit/say.ts';
import { aloud, chooseAloud } from '../kit/settings.ts';
import { Words } from '../kit/words.tsx';
import { voiceFor } from '../link/aloud.ts';
import { spokenTag } from '../link/dictation.ts';
import type { Line } from '../link/fold.ts';
import { hush, recogniserOf, speaker } from './speech.ts';

/** The voice that reads this language here; undefined where there is none. Browsers learn their voices a moment after the page has loaded. */
function useVoice(of: Lang): SpeechSynthesisVoice | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(() => speaker()?.getVoices() ?? []);
  useEffect(() => {
    const here = speaker();
    const learned = () => setVoices(here?.getVoices() ?? []);
    here?.addEventListener('voiceschanged', learned);
    return () => here?.removeEventListener('voiceschanged', learned);
  }, []);
  return voiceFor(voices, of);
}

/** Reads each finished reply once, while that is switched on; what was there when the page was opened is not read again. */
export function ReadAloud({ lines, of }: Readonly<{ lines: readonly Line[]; of: Lang }>) {
  const voice = useVoice(of);
  const replies = lines.filter((line) => line.by === 'buyer' && !line.draft);
  const own = lines.length - replies.length;
  const read = useRef(replies.length);
  useEffect(() => hush, []);
  useEffect(hush, [own, aloud.value]); // whoever speaks is not talked over
  useEffect(() => {
    const fresh = replies.slice(read.current);
    read.current = replies.length;
    if (!aloud.value || voice === undefined) return;
    for (const { text } of fresh) {
      const said = new SpeechSynthesisUtterance(text);
      said.lang = spokenTag[of];
      said.voice = voice;
      speaker()?.speak(said);
    }
  }, [replies.length, voice]);
  return null;
}

/** What this browser can do by voice, and what to do where it can't. */
export function VoiceSettings({ of, id }: Readonly<{ of: Lang; id: string }>) {
  const voice = useVoice(of);
  return (
    <>
      {voice === undefined ? (
        <p class="cap">
          <Words text={say(words.noVoice)} />
        </p>
      ) : (
        <label class="check" for={id}>
          <input id={id} type="checkbox" checked={aloud.value} onChange={(event) => chooseAloud(event.currentTarget.checked)} />
          <span>
            {say(words.aloud)}
            <span class="cap">
              <Words text={say(words.aloudCap)} />
            </span>
          </span>
        </label>
      )}
      <p class="cap">
        <Words text={say(recogniserOf() === undefined ? words.noDictation : words.dictationCap)} />
      </p>
    </>
  );
}
