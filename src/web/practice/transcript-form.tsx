import { useState } from 'preact/hooks';
import { sampleCalls, transcriptPage as words } from '../../phrases/transcript-page.ts';
import type { TranscriptView } from '../../wire/transcript-view.ts';
import { say } from '../kit/say.ts';
import { lang } from '../kit/settings.ts';
import { Notice } from '../kit/states.tsx';
import { Words } from '../kit/words.tsx';

type Speakers = TranscriptView['speakers'];
type Props = Readonly<{
  text: string;
  change(text: string): void;
  busy: boolean;
  speakers: Speakers | null;
  look(sellers: readonly string[]): void;
}>;

/** Where one pastes, and, once it is known who speaks, says who of them sells. */
export function TranscriptForm({ text, change, busy, speakers, look }: Props) {
  const [sellers, setSellers] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(speakers !== null && sellers.length === 0);
    if (text.trim() !== '' && (speakers === null || sellers.length > 0)) look(sellers);
  };
  const write = (next: string) => {
    setSellers([]);
    setMissing(false);
    change(next);
  };
  return (
    <form class="ownform" onSubmit={submit}>
      <div>
        <label class="lab" for="transcript">
          {say(words.field)}
        </label>
        <textarea
          id="transcript"
          rows={10}
          value={text}
          placeholder={say(words.placeholder)}
          aria-describedby="kept"
          onInput={(event) => write(event.currentTarget.value)}
        />
        <p class="cap" id="kept">
          <Words text={say(words.kept)} />
        </p>
      </div>
      {speakers !== null && <Who speakers={speakers} sellers={sellers} choose={setSellers} />}
      {missing && <Notice text={say(words.chooseOne)} />}
      <div class="btns">
        <button class="btn main" type="submit" aria-disabled={busy || text.trim() === ''}>
          {say(busy ? words.reading : speakers === null ? words.read : words.label)}
        </button>
        <FromFile put={write} />
        <button class="btn" type="button" onClick={() => write(sampleCalls[lang.value])}>
          {say(words.sample)}
        </button>
      </div>
    </form>
  );
}

/** Reads a file of this device into the field: it can be looked at before it is sent. */
function FromFile({ put }: Readonly<{ put(text: string): void }>) {
  return (
    <label class="btn file">
      {say(words.file)}
      <input
        type="file"
        accept=".txt,.vtt,.srt,.json,text/plain,text/vtt,application/json"
        onChange={async (event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) put(decoded(await file.arrayBuffer()));
          input.value = '';
        }}
      />
    </label>
  );
}

/** UTF-8, or what older Windows programs write in China where it is not. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function Who({
  speakers,
  sellers,
  choose,
}: Readonly<{ speakers: Speakers; sellers: readonly string[]; choose(sellers: readonly string[]): void }>) {
  return (
    <fieldset class="who">
      <legend class="lab">{say(words.who)}</legend>
      {speakers.map(({ speaker, times }) => (
        <label class="check" key={speaker}>
          <input
            type="checkbox"
            checked={sellers.includes(speaker)}
            onChange={(event) => choose(event.currentTarget.checked ? [...sellers, speaker] : sellers.filter((each) => each !== speaker))}
          />
          <span>
            {speaker} <span class="cap num">{say(words.times, { n: times })}</span>
          </span>
        </label>
      ))}
      <p class="cap">
        <Words text={say(words.whoMore)} />
      </p>
    </fieldset>
  );
}
